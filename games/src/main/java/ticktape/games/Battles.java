package ticktape.games;

import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Dice;

/** How rounds of Battleships begin, are fought and are won. */
final class Battles {

  private Battles() {}

  /** The first round of two who have not met before. */
  static BattleshipsState first(BattleshipsState state, int now) {
    return begin(state.with(state.captains().map(taken -> taken.value().begins(0))), 1, now);
  }

  private static BattleshipsState begin(BattleshipsState state, int round, int now) {
    return new BattleshipsState(
        state.terms(),
        Battle.PLACING,
        round,
        0,
        now + Battleships.PLACING_TICKS,
        0,
        false,
        state.captains().map(taken -> taken.value().begins(taken.value().wins())));
  }

  /** The dice place the fleet of the seat whose tick it is, if it waits for that. */
  static BattleshipsState deal(BattleshipsState state, int salt, int now) {
    var seat = Battleships.dealtIn(now);
    return state.wants(seat)
        ? state.with(seat, state.captains().at(seat).dealt(Fleets.deal(Dice.of(salt))))
        : state;
  }

  static BattleshipsState ready(BattleshipsState state, int seat, int now) {
    var next = state.with(seat, state.captains().at(seat).steady());
    return next.ready() ? fight(next, now) : next;
  }

  /** Time to place is up: the fleets stay as they are, once there are any. */
  static BattleshipsState fight(BattleshipsState state, int now) {
    for (var taken : state.captains()) {
      if (taken.value().sea().ships().isEmpty()) {
        return state.until(now + Battleships.TICKS_PER_SECOND);
      }
    }
    var ready = state.with(state.captains().map(taken -> taken.value().steady()));
    var first = state.round() % 2 == 1 ? 1 : 2;
    return ready.turn(first, now + state.terms().clockTicks());
  }

  /** A shot where the rules allow it: who hits shoots again. */
  static BattleshipsState fire(BattleshipsState state, int seat, Cell at, int now, List<Cue> cues) {
    var other = BattleshipsState.other(seat);
    var sea = state.captains().at(other).sea().shoot(at);
    var next =
        state
            .with(other, state.captains().at(other).with(sea))
            .with(seat, state.captains().at(seat).lapses(0));
    cues.add(new Cue(sea.hit(at) ? "hit" : "miss", seat, other, at.x(), at.y()));
    var ship = sea.ship(at);
    if (ship.isPresent() && sea.sunk(ship.get())) {
      cues.add(new Cue("sunk", seat, other, ship.get().size(), 0));
    }
    if (sea.lost()) {
      return end(next, seat, false, now, cues);
    }
    return next.turn(sea.hit(at) ? seat : other, now + state.terms().clockTicks());
  }

  /** The clock ran out: the turn is lost, and the third time the round is. */
  static BattleshipsState lapse(BattleshipsState state, int now, List<Cue> cues) {
    var seat = state.turn();
    var captain = state.captains().at(seat);
    var next = state.with(seat, captain.lapses(captain.lapses() + 1));
    cues.add(new Cue("lapse", seat, 0, 0, 0));
    return captain.lapses() + 1 >= Battleships.LAPSES_MAX
        ? end(next, BattleshipsState.other(seat), true, now, cues)
        : next.turn(BattleshipsState.other(seat), now + state.terms().clockTicks());
  }

  private static BattleshipsState end(
      BattleshipsState state, int winner, boolean forfeit, int now, List<Cue> cues) {
    var captains = state.captains().with(winner, state.captains().at(winner).winner());
    var ended =
        new BattleshipsState(
            state.terms(),
            Battle.PAUSE,
            state.round(),
            0,
            now + Battleships.PAUSE_TICKS,
            winner,
            forfeit,
            captains);
    cues.add(new Cue("round", winner, 0, 0, 0));
    var champion = Most.seat(captains, Captain::wins);
    if (last(ended) && champion > 0) {
      cues.add(new Cue("match", champion, 0, 0, 0));
    }
    return ended;
  }

  /** Whether no round follows this one: also when the one who lost it is gone. */
  static boolean last(BattleshipsState state) {
    var loser = BattleshipsState.other(state.winner());
    return state.round() >= state.terms().rounds()
        || (state.forfeit() && state.captains().has(loser) && state.captains().at(loser).away());
  }

  /** What comes after the pause: the next round, which the other begins, or the end. */
  static BattleshipsState next(BattleshipsState state, int now) {
    return last(state) ? state.over() : begin(state, state.round() + 1, now);
  }
}
