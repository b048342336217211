package ticktape.games;

/** Who plays Squares: the comings and goings. */
final class Meadow {

  private Meadow() {}

  static SquaresState join(SquaresState state, int seat, boolean bot) {
    return seat < 1 || seat > state.terms().seats() || state.phase() == Phase.OVER
        ? state
        : state.with(state.runners().with(seat, Runner.fresh(state.terms(), seat, bot)));
  }

  static SquaresState leave(SquaresState state, int seat, int now) {
    if (!state.runners().has(seat)) {
      return state;
    }
    var runner = state.runners().at(seat);
    if (runner.bot()) {
      return remove(state, seat, now);
    }
    return runner.away() ? state : state.with(state.runners().with(seat, runner.leaves(now)));
  }

  /** A player is back; one who was given up comes as if for the first time. */
  static SquaresState comeBack(SquaresState state, int seat) {
    if (!state.runners().has(seat)) {
      return join(state, seat, false);
    }
    var runner = state.runners().at(seat);
    return runner.away() ? state.with(state.runners().with(seat, runner.returns())) : state;
  }

  static SquaresState steer(SquaresState state, int seat, Stick stick) {
    return state.runners().has(seat)
        ? state.with(state.runners().with(seat, state.runners().at(seat).steers(stick)))
        : state;
  }

  /** A tick's way for everyone; whoever is "it" is a little faster. */
  static SquaresState move(SquaresState state) {
    return state.with(
        state
            .runners()
            .map(taken -> {
              var speed = taken.seat() == state.it() ? Squares.SPEED_OF_IT : Squares.SPEED;
              return taken.value().moved(state.terms(), speed);
            }));
  }

  /** Without those who have been away too long. */
  static SquaresState expire(SquaresState state, int now) {
    var next = state;
    for (var taken : state.runners()) {
      var runner = taken.value();
      if (runner.away() && now - runner.awaySince() >= Squares.AWAY_TICKS) {
        next = remove(next, taken.seat(), now);
      }
    }
    return next;
  }

  private static SquaresState remove(SquaresState state, int seat, int now) {
    var left = state.with(state.runners().without(seat));
    if (left.runners().size() == 0) {
      return left.to(Phase.OVER, 0);
    }
    if (state.phase() != Phase.PLAY) {
      return left;
    }
    if (left.runners().size() < Squares.ENOUGH) {
      return Tag.drop(left);
    }
    return state.it() == seat ? left.tagged(Tag.leader(left), now + Squares.GRACE_TICKS) : left;
  }
}
