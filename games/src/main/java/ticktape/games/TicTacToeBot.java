package ticktape.games;

import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Dice;

/** The bot of the house: as good as the room wishes, and no faster than a person. */
public final class TicTacToeBot implements Bot<TicTacToeState, Pick> {

  private static final int THINKS_TICKS = 6;
  private static final int HURRY_TICKS = 10;
  private static final int HESITATION = 6;

  private static final int PERFECT = 2;

  private static final Bot<TicTacToeState, Pick> GOOD = new PerfectBot();
  private static final Bot<TicTacToeState, Pick> EASY = new CasualBot();

  @Override
  public String name() {
    return "house";
  }

  @Override
  public List<Pick> play(TicTacToeState view, int tick, int seat, Dice dice) {
    if (view.turn() != seat || view.frozen() > 0) {
      return List.of();
    }
    var hurries = view.left(tick) <= HURRY_TICKS;
    var ponders = tick - view.asked() < THINKS_TICKS || dice.roll(HESITATION) > 0;
    if (ponders && !hurries) {
      return List.of();
    }
    var bot = view.terms().skill() == PERFECT ? GOOD : EASY;
    return bot.play(view, tick, seat, dice);
  }
}
