package ticktape.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Opening;
import ticktape.wire.ToClient;

/**
 * One record of a room's journal: with those of the last match, all that is needed to bring the
 * room back.
 *
 * <p>In bytes a record is its format's bytes and then their CRC-32, low byte first.
 *
 * @param <I> the game's input
 */
sealed interface JournalRecord<I> {

  /**
   * A match opened; the first record of each match, and enough to go on from.
   *
   * @param match counts the room's matches from 1
   * @param opening how it opened
   * @param hidden whether the room is private
   * @param bots up to how many players bots fill the room
   * @param seats who sits here
   */
  record Opened<I>(int match, Opening opening, boolean hidden, int bots, List<Seated<I>> seats)
      implements JournalRecord<I> {}

  /**
   * Somebody got a seat.
   *
   * @param token what gets the seat back; empty for a bot
   * @param taken the last commands of this player in the matches before, so that one sent again
   *     counts once
   */
  record Seated<I>(int seat, String name, String token, List<Taken> taken)
      implements JournalRecord<I> {}

  /**
   * A command that is on the tape.
   *
   * @param id the client's number of it
   */
  record Taken(int id, int tick) {
    static final Format<Taken> FORMAT =
        Format.record(f -> {
          var id = f.field("id", Taken::id, Format.COUNT);
          var tick = f.field("tick", Taken::tick, Format.COUNT);
          return v -> new Taken(v.get(id), v.get(tick));
        });
  }

  /** A seat is free. */
  record Freed<I>(int seat) implements JournalRecord<I> {}

  /** Bots fill the room up to so many players from now on. */
  record Bots<I>(int players) implements JournalRecord<I> {}

  /**
   * A tick with something in it closed; those since the record before were idle.
   *
   * @param ids the clients' numbers of the inputs in it, so that one sent again counts once
   */
  record Ticked<I>(int tick, List<Event<I>> events, List<Id> ids) implements JournalRecord<I> {}

  /** Ticks closed up to this one, in which nothing happened since the record before. */
  record Still<I>(int tick) implements JournalRecord<I> {}

  /** The record before this one was torn by a crash, and is to be skipped. */
  record Mended<I>() implements JournalRecord<I> {}

  /**
   * Lines of chat that people said, in order; behind an opening, the last ones from before it.
   *
   * <p>The house's lines of who came and went are not kept: after a crash they are true no more.
   */
  record Talked<I>(List<ToClient.Said> lines) implements JournalRecord<I> {}

  /**
   * A client's number of an input.
   *
   * @param seat the client's seat
   */
  record Id(int seat, int id) {
    static final Format<Id> FORMAT =
        Format.record(f -> {
          var seat = f.field("seat", Id::seat, Format.COUNT);
          var id = f.field("id", Id::id, Format.COUNT);
          return v -> new Id(v.get(seat), v.get(id));
        });
  }

  /** The format of records, given that of an input. */
  static <I> Format<JournalRecord<I>> format(Format<I> input) {
    return Format.oneOf(
        Format.variant("opened", Opened.class, JournalRecord.<I>opens()),
        Format.variant("seated", Seated.class, JournalRecord.<I>sits()),
        Format.variant("freed", Freed.class, Format.COUNT.as(Freed<I>::new, Freed::seat)),
        Format.variant("bots", Bots.class, Format.COUNT.as(Bots<I>::new, Bots::players)),
        Format.variant("ticked", Ticked.class, JournalRecord.<I>ticks(input)),
        Format.variant("still", Still.class, Format.COUNT.as(Still<I>::new, Still::tick)),
        Format.variant("mended", Mended.class, Format.<Mended<I>>record(f -> v -> new Mended<>())),
        Format.variant(
            "talked", Talked.class, Format.list(says()).as(Talked<I>::new, Talked::lines)));
  }

  /** A record with its check. */
  static <I> byte[] toBytes(Format<JournalRecord<I>> format, JournalRecord<I> record) {
    var body = format.toBytes(record);
    var bytes = Arrays.copyOf(body, body.length + 4);
    var check = check(bytes, body.length);
    for (var i = 0; i < 4; i++) {
      bytes[body.length + i] = (byte) (check >>> (8 * i));
    }
    return bytes;
  }

  /**
   * The record of these bytes.
   *
   * @throws FormatException if they were torn or changed
   */
  static <I> JournalRecord<I> fromBytes(Format<JournalRecord<I>> format, byte[] bytes) {
    var size = bytes.length - 4;
    if (size < 0) {
      throw new FormatException("A record of " + bytes.length + " bytes is torn.");
    }
    var check = check(bytes, size);
    for (var i = 0; i < 4; i++) {
      if (bytes[size + i] != (byte) (check >>> (8 * i))) {
        throw new FormatException("A record's check does not fit: it was torn or changed.");
      }
    }
    return format.fromBytes(Arrays.copyOf(bytes, size));
  }

  /** The record of these bytes; nothing if they were torn or changed. */
  static <I> Optional<JournalRecord<I>> whole(Format<JournalRecord<I>> format, byte[] bytes) {
    try {
      return Optional.of(fromBytes(format, bytes));
    } catch (FormatException e) {
      return Optional.empty();
    }
  }

  private static int check(byte[] bytes, int size) {
    var crc = new CRC32();
    crc.update(bytes, 0, size);
    return (int) crc.getValue();
  }

  private static <I> Format<Opened<I>> opens() {
    return Format.record(f -> {
      var match = f.field("match", Opened<I>::match, Format.COUNT);
      var opening = f.field("opening", Opened<I>::opening, Opening.FORMAT);
      var hidden = f.field("hidden", Opened<I>::hidden, Format.FLAG);
      var bots = f.field("bots", Opened<I>::bots, Format.COUNT);
      var seats = f.field("seats", Opened<I>::seats, Format.list(JournalRecord.<I>sits()));
      return v ->
          new Opened<>(v.get(match), v.get(opening), v.get(hidden), v.get(bots), v.get(seats));
    });
  }

  private static <I> Format<Seated<I>> sits() {
    return Format.record(f -> {
      var seat = f.field("seat", Seated<I>::seat, Format.COUNT);
      var name = f.field("name", Seated<I>::name, Format.TEXT);
      var token = f.field("token", Seated<I>::token, Format.TEXT);
      var taken = f.field("taken", Seated<I>::taken, Format.list(Taken.FORMAT));
      return v -> new Seated<>(v.get(seat), v.get(name), v.get(token), v.get(taken));
    });
  }

  private static Format<ToClient.Said> says() {
    return Format.record(f -> {
      var from = f.field("from", ToClient.Said::from, Format.TEXT);
      var text = f.field("text", ToClient.Said::text, Format.TEXT);
      return v -> new ToClient.Said(v.get(from), v.get(text));
    });
  }

  private static <I> Format<Ticked<I>> ticks(Format<I> input) {
    return Format.record(f -> {
      var tick = f.field("tick", Ticked<I>::tick, Format.COUNT);
      var events = f.field("events", Ticked<I>::events, Format.list(Event.format(input)));
      var ids = f.field("ids", Ticked<I>::ids, Format.list(Id.FORMAT));
      return v -> new Ticked<>(v.get(tick), v.get(events), v.get(ids));
    });
  }
}
