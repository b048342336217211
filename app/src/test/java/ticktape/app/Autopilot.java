package ticktape.app;

import ticktape.games.Snake;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.netcode.Moment;
import ticktape.rules.Dice;

/** Someone who plays well: reads the match from a spectator, and presses real keys. */
final class Autopilot {

  private final Snake game = new Snake();
  private final Dice dice = Dice.of(7);
  private final int seat;
  private final Keys keys;

  /** The tick of the last move that it has seen. */
  private int seen;

  /** Where the keys are. */
  interface Keys {
    void press(Turn turn) throws Exception;
  }

  Autopilot(int seat, Keys keys) {
    this.seat = seat;
    this.keys = keys;
  }

  /** Looks at the match once, and acts. */
  void steer(Moment<SnakeState> now) throws Exception {
    var state = now.state();
    if (state.moved() == seen) {
      return;
    }
    seen = state.moved();
    // A bot waits until just before the next move; real keys take longer, so it is asked at once.
    var tick = state.nextMove() - 1;
    var bot = game.bots().getFirst();
    for (var turn : bot.play(game.view(state, seat), tick, seat, dice)) {
      keys.press(turn);
    }
  }
}
