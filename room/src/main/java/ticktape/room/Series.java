package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import ticktape.rules.Game;
import ticktape.rules.Opening;

/** A room's matches, one after another with the same options, each with a journal of its own. */
final class Series<S, I> {

  private final String code;
  private final boolean hidden;
  private final Seating seating;
  private final Journal<I> journal;
  private final IntSupplier random;
  private final Consumer<Effect> out;
  private Match<S, I> match;

  /**
   * A series that goes on with this match.
   *
   * @param hidden whether the room is private
   */
  Series(
      String code,
      boolean hidden,
      Match<S, I> match,
      Seating seating,
      Journal<I> journal,
      IntSupplier random,
      Consumer<Effect> out) {
    this.code = code;
    this.hidden = hidden;
    this.match = match;
    this.seating = seating;
    this.journal = journal;
    this.random = random;
    this.out = out;
  }

  /** The match that is played. */
  Match<S, I> match() {
    return match;
  }

  /** What is played in all of them. */
  Game<S, I> game() {
    return match.fold.game();
  }

  /** The match begins: its first record, and a tape that knows nobody. */
  void begin() {
    seating.table().clearTape();
    var seats = new ArrayList<JournalRecord.Seated<I>>();
    for (var sitter : seating.table().sitters()) {
      seats.add(SeatLog.record(sitter));
    }
    journal.open(
        new JournalRecord.Opened<>(
            match.number, match.opening, hidden, seating.target(), List.copyOf(seats)));
  }

  /** The match is over: its results. */
  void finish() {
    var results = match.results(seating.table().sitters());
    out.accept(
        new Effect.Finished(
            code, game().name(), match.number, match.tick(), match.fold.hash(), results));
  }

  /**
   * Goes on to the next match, which is still to begin.
   *
   * @throws RuntimeException if the game can't open it; then nothing has changed
   */
  void next() {
    var opening = Opening.of(game(), match.opening.options(), random.getAsInt());
    match = new Match<>(match.number + 1, game(), opening);
  }
}
