package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Fold;

/** Lets the bots of a room play. */
final class Bots {

  private Bots() {}

  /**
   * Asks each bot what it does next.
   *
   * @return the bots that failed, each with what went wrong
   */
  static <S, I> List<Failed> play(Fold<S, I> fold, Table table, Inbox<I> inbox) {
    var failed = new ArrayList<Failed>();
    for (var sitter : table.sitters()) {
      var dice = sitter.dice;
      if (dice == null) {
        continue;
      }
      try {
        var view = fold.game().view(fold.state(), sitter.seat);
        var bot = fold.game().bots().getFirst();
        inbox.take(sitter, bot.play(view, fold.tick(), sitter.seat, dice));
      } catch (RuntimeException | StackOverflowError e) {
        failed.add(new Failed(sitter, e));
      }
    }
    return failed;
  }

  record Failed(Sitter bot, Throwable cause) {}
}
