package ticktape.games;

import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Dice;

/**
 * The greedy bot: straight to the nearest food, and looks no further than the next cell. What
 * better bots are measured against.
 */
public final class GreedyBot implements Bot<SnakeState, Turn> {

  @Override
  public String name() {
    return "greedy";
  }

  @Override
  public List<Turn> play(SnakeState view, int tick, int seat, Dice dice) {
    if (!view.movesAfter(tick) || !view.snakes().has(seat) || !view.snakes().at(seat).alive()) {
      return List.of();
    }
    var me = view.snakes().at(seat);
    var best = me.heading();
    var least = Integer.MAX_VALUE;
    for (var way : Turn.ALL) {
      var cell = view.board().next(me.head(), way);
      if (way != me.heading().opposite() && free(view, cell) && distance(view, cell) < least) {
        best = way;
        least = distance(view, cell);
      }
    }
    return best == me.heading() ? List.of() : List.of(best);
  }

  private static boolean free(SnakeState view, Cell cell) {
    for (var taken : view.snakes()) {
      if (taken.value().body().contains(cell)) {
        return false;
      }
    }
    return view.board().has(cell);
  }

  private static int distance(SnakeState view, Cell from) {
    var least = view.board().width() + view.board().height();
    for (var cell : view.food()) {
      least = Math.min(least, view.board().moves(from, cell));
    }
    return least;
  }
}
