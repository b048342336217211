package ticktape.room;

import java.util.List;
import java.util.function.Consumer;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.wire.ToClient;

/** Writes a room's journal, as effects, without waiting: record after record, match after match. */
final class Journal<I> {

  private final String room;
  private final int stillTicksMax;
  private final Format<JournalRecord<I>> format;
  private final Consumer<Effect> out;
  private int match;
  private long next;
  private int written;

  Journal(String room, Game<?, I> game, Consumer<Effect> out) {
    this.room = room;
    this.stillTicksMax = game.ticksPerSecond();
    this.format = JournalRecord.format(game.inputFormat());
    this.out = out;
  }

  /** The journal goes on behind records that are there already. */
  void resume(int match, long next, int tick) {
    this.match = match;
    this.next = next;
    this.written = tick;
  }

  void open(JournalRecord.Opened<I> opened) {
    resume(opened.match(), 0, 0);
    append(opened);
  }

  /** Appends what was said, if anything was. */
  void said(List<ToClient.Said> lines) {
    if (!lines.isEmpty()) {
      append(new JournalRecord.Talked<>(lines));
    }
  }

  /** Appends a record, and tells its number. */
  long append(JournalRecord<I> record) {
    out.accept(new Effect.Append(room, match, next, JournalRecord.toBytes(format, record)));
    return next++;
  }

  /** Appends a tick; an idle one only when the last record is a second old. */
  long tick(JournalRecord.Ticked<I> ticked) {
    if (!ticked.events().isEmpty()) {
      written = ticked.tick();
      return append(ticked);
    }
    if (ticked.tick() - written >= stillTicksMax) {
      written = ticked.tick();
      return append(new JournalRecord.Still<>(ticked.tick()));
    }
    return next - 1;
  }
}
