package ticktape.games;

import java.util.List;

/** Who plays Snake: the comings and goings. */
final class Company {

  private Company() {}

  static SnakeState join(SnakeState state, int seat, boolean bot, int now) {
    if (seat < 1 || seat > state.terms().seats() || state.phase() == Phase.OVER) {
      return state;
    }
    var cleared = state.snakes().has(seat) ? bury(state, seat) : state;
    var joined =
        cleared.with(cleared.snakes().with(seat, Serpent.unborn(now, 0, bot, Tally.NOTHING)));
    return joined.phase() == Phase.WAITING
        ? joined.to(Phase.READY, now + Snake.READY_TICKS)
        : joined;
  }

  static SnakeState leave(SnakeState state, int seat, int now) {
    if (!state.snakes().has(seat)) {
      return state;
    }
    var snake = state.snakes().at(seat);
    if (snake.bot()) {
      return remove(state, seat);
    }
    return snake.away() ? state : state.with(state.snakes().with(seat, snake.since(now)));
  }

  static SnakeState comeBack(SnakeState state, int seat) {
    if (!state.snakes().has(seat) || !state.snakes().at(seat).away()) {
      return state;
    }
    return state.with(state.snakes().with(seat, state.snakes().at(seat).since(0)));
  }

  /** Without those who have been away too long. */
  static SnakeState expire(SnakeState state, int now) {
    var next = state;
    for (var taken : state.snakes()) {
      var snake = taken.value();
      if (snake.away() && now - snake.awaySince() >= Snake.AWAY_TICKS) {
        next = remove(next, taken.seat());
      }
    }
    return next;
  }

  private static SnakeState remove(SnakeState state, int seat) {
    var next = bury(state, seat);
    return next.snakes().size() == 0 ? next.to(Phase.OVER, 0) : next;
  }

  private static SnakeState bury(SnakeState state, int seat) {
    var body = state.snakes().at(seat).body();
    var others = state.snakes().without(seat);
    return state.with(others, Food.from(List.of(body), state.board(), others, state.food()));
  }
}
