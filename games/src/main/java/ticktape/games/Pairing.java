package ticktape.games;

import ticktape.rules.Seats;

/** Who plays tic-tac-toe: the comings and goings. */
final class Pairing {

  private Pairing() {}

  static TicTacToeState join(TicTacToeState state, int seat, boolean bot, int now) {
    if (seat < 1 || seat > TicTacToe.SEATS || state.phase() == Phase.OVER) {
      return state;
    }
    var players = state.players().with(seat, Contestant.fresh(bot));
    return players.size() == TicTacToe.SEATS
        ? Bouts.first(state.with(players), now)
        : waiting(state, players);
  }

  static TicTacToeState leave(TicTacToeState state, int seat, int now) {
    if (!state.players().has(seat) || state.phase() == Phase.OVER) {
      return state;
    }
    var player = state.players().at(seat);
    if (player.bot() || state.phase() == Phase.WAITING) {
      return waiting(state, state.players().without(seat));
    }
    if (player.away()) {
      return state;
    }
    var left = state.with(state.players().with(seat, player.leaves(now)));
    return left.phase() == Phase.PLAY && left.frozen() == 0 ? left.clock(left.until(), now) : left;
  }

  /** A player is back; one who was given up comes as if for the first time. */
  static TicTacToeState comeBack(TicTacToeState state, int seat, int now) {
    if (!state.players().has(seat)) {
      return join(state, seat, false, now);
    }
    if (!state.players().at(seat).away()) {
      return state;
    }
    var players = state.players().with(seat, state.players().at(seat).returns(now));
    var back = state.with(players);
    return back.frozen() > 0 && !back.anyoneAway()
        ? back.clock(back.until() + now - back.frozen(), 0)
        : back;
  }

  private static TicTacToeState waiting(TicTacToeState state, Seats<Contestant> players) {
    return new TicTacToeState(
        state.terms(), Phase.WAITING, 0, Grid.EMPTY, 0, 0, 0, Ending.OPEN, players);
  }
}
