package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Dice;
import ticktape.rules.Fold;

/** Lets the bots of a room play. */
final class Bots {

  private Bots() {}

  /**
   * Asks each bot what it does next, those that stand in for people among them.
   *
   * @return the bots that failed, each with what went wrong
   */
  static <S, I> List<Failed> play(Fold<S, I> fold, Table table, Inbox<I> inbox) {
    var failed = new ArrayList<Failed>();
    for (var sitter : table.sitters()) {
      var dice = sitter.present() ? sitter.dice : standIn(fold, sitter);
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

  /** The dice of a bot that plays for one who is away; null where the game wants none. */
  private static @Nullable Dice standIn(Fold<?, ?> fold, Sitter sitter) {
    var game = fold.game();
    var wanted = game.standIns() && !game.bots().isEmpty() && !sitter.noStandIn;
    return wanted ? Dice.of(fold.tick(), sitter.seat) : null;
  }

  record Failed(Sitter bot, Throwable cause) {}
}
