package ticktape.games;

import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Dice;

/**
 * The careful bot: it goes to the nearest food that it can reach, keeps out of dead ends and away
 * from other heads.
 *
 * <p>It thinks in the tick before a move only, and its turn must be in the tick that follows.
 */
public final class SnakeBot implements Bot<SnakeState, Turn> {

  private static final int DEADLY = Integer.MIN_VALUE;
  private static final int ROOM_BESIDE_BODY = 20;
  private static final int ROOM_MAX = 200;
  private static final int PER_MISSING_CELL = 100;
  private static final int RISK = 1500;
  private static final int PER_MOVE = 4;
  private static final int OUT_OF_SIGHT = 60;

  @Override
  public String name() {
    return "careful";
  }

  @Override
  public List<Turn> play(SnakeState view, int tick, int seat, Dice dice) {
    if (!view.movesAfter(tick) || !view.snakes().has(seat)) {
      return List.of();
    }
    var me = view.snakes().at(seat);
    if (!me.alive() || !me.turns().isEmpty()) {
      return List.of();
    }
    var lookout = new Lookout(view, seat);
    var best = me.heading();
    var bestValue = value(view, me, lookout, best) + 1;
    var first = dice.roll(2) == 0;
    for (var i = 0; i < 2; i++) {
      var way = side(me.heading(), first == (i == 0));
      var value = value(view, me, lookout, way);
      if (value > bestValue) {
        best = way;
        bestValue = value;
      }
    }
    return best == me.heading() ? List.of() : List.of(best);
  }

  /**
   * What a bot that stands before a choice prefers is decided by dice, so that not all do the same.
   */
  private static Turn side(Turn heading, boolean one) {
    return switch (heading) {
      case UP, DOWN -> one ? Turn.LEFT : Turn.RIGHT;
      case LEFT, RIGHT -> one ? Turn.UP : Turn.DOWN;
    };
  }

  private static int value(SnakeState view, Serpent me, Lookout lookout, Turn way) {
    var cell = view.board().next(me.head(), way);
    if (!lookout.free(cell, 1)) {
      return view.board().has(cell) && me.ghost() ? DEADLY / 2 : DEADLY;
    }
    lookout.search(cell);
    var wanted = Math.min(ROOM_MAX, me.body().size() + ROOM_BESIDE_BODY);
    var value = -PER_MISSING_CELL * Math.max(0, wanted - lookout.room());
    if (lookout.risky(cell) && !me.ghost()) {
      value -= RISK;
    }
    var toFood = lookout.toFood();
    return value - PER_MOVE * (toFood < Lookout.NO_FOOD ? toFood : OUT_OF_SIGHT + far(view, cell));
  }

  /** Moves to the nearest food as the crow flies. */
  private static int far(SnakeState view, Cell from) {
    var least = view.board().width() + view.board().height();
    for (var cell : view.food()) {
      least = Math.min(least, view.board().moves(from, cell));
    }
    return least;
  }
}
