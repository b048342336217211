package ticktape.games;

import ticktape.rules.Seats;

/** Who plays Battleships: the comings and goings. */
final class Muster {

  private Muster() {}

  static BattleshipsState join(BattleshipsState state, int seat, boolean bot, int now) {
    if (seat < 1 || seat > Battleships.SEATS || state.battle() == Battle.OVER) {
      return state;
    }
    var captains = state.captains().with(seat, Captain.fresh(bot));
    return captains.size() == Battleships.SEATS
        ? Battles.first(state.with(captains), now)
        : BattleshipsState.waiting(state.terms(), captains);
  }

  /** A bot that leaves is not waited for; a person's clock runs on. */
  static BattleshipsState leave(BattleshipsState state, int seat) {
    if (!state.captains().has(seat) || state.battle() == Battle.OVER) {
      return state;
    }
    var captain = state.captains().at(seat);
    return captain.bot() || state.battle() == Battle.WAITING
        ? BattleshipsState.waiting(state.terms(), without(state, seat))
        : state.with(seat, captain.away(true));
  }

  /** Those who stay, with nothing left of the round. */
  private static Seats<Captain> without(BattleshipsState state, int seat) {
    return state.captains().without(seat).map(taken -> Captain.fresh(taken.value().bot()));
  }

  /** A player is back; one who was given up comes as if for the first time. */
  static BattleshipsState comeBack(BattleshipsState state, int seat, int now) {
    return state.captains().has(seat)
        ? state.with(seat, state.captains().at(seat).away(false))
        : join(state, seat, false, now);
  }
}
