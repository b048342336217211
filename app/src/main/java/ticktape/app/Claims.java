package ticktape.app;

import java.util.List;
import java.util.Optional;
import ticktape.netcode.Recording;
import ticktape.wire.Results;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;
import ticktape.wire.Visible;

/** What a tape says of its match besides the ticks, against what those and the rules give. */
final class Claims {

  private static final int NAME_SHOWN_MAX = 40;

  private Claims() {}

  /**
   * The first claim that is not so, as a clause that ends a sentence; empty if all are.
   *
   * @param recording the tape, played to its end
   */
  static <S, I> String forged(TapeFile<I> file, Recording<S, I> recording) {
    var head = file.head();
    var rate = recording.game().ticksPerSecond();
    if (head.ticksPerSecond() != rate) {
      return "it says "
          + head.ticksPerSecond()
          + " ticks a second, and by its game's rules there are "
          + rate
          + ".";
    }
    if (!head.ended()) {
      return head.results().isEmpty() && file.hashes().isEmpty()
          ? ""
          : "it says that it was still played, and yet how it ended.";
    }
    var scores = recording.game().scores(recording.at(recording.last()).state());
    return forged(head.results(), Results.of(scores, file.tape()));
  }

  private static String forged(List<TapeHead.Result> said, List<TapeHead.Result> played) {
    for (var result : said) {
      var seat = "seat " + result.seat();
      var found = at(result.seat(), played);
      if (found.isEmpty()) {
        return "it has a result of " + seat + ", and nobody sat there.";
      }
      var is = found.get();
      if (!result.name().equals(is.name()) || result.bot() != is.bot()) {
        return "it says that "
            + seat
            + " was "
            + who(result)
            + ", and its ticks say "
            + who(is)
            + ".";
      }
      if (result.points() != is.points()) {
        return "it says that "
            + seat
            + " had "
            + result.points()
            + " points at the end, and its ticks give "
            + is.points()
            + ".";
      }
    }
    for (var is : played) {
      if (at(is.seat(), said).isEmpty()) {
        return "it has no result of seat " + is.seat() + ", where " + who(is) + " sat.";
      }
    }
    return said.equals(played) ? "" : "its results are not each once and in their order.";
  }

  private static Optional<TapeHead.Result> at(int seat, List<TapeHead.Result> results) {
    return results.stream().filter(result -> result.seat() == seat).findFirst();
  }

  private static String who(TapeHead.Result result) {
    return Visible.part(result.name(), NAME_SHOWN_MAX) + (result.bot() ? " (a bot)" : "");
  }
}
