package ticktape.games;

import ticktape.rules.Format;
import ticktape.rules.Options;
import ticktape.rules.Seats;

/**
 * A match of Battleships between two ticks, or what one may see of it.
 *
 * @param terms what the room chose
 * @param battle what the match is doing
 * @param round the number of the round, 0 before the first
 * @param turn the seat that is to shoot; 0 if nobody is
 * @param until the tick in which the clock runs out, or the pause ends; 0 if neither runs
 * @param winner the seat that won the round, 0 while it is played
 * @param forfeit whether the round was won because the other let the clock run out too often
 * @param captains who plays
 */
public record BattleshipsState(
    BattleshipsTerms terms,
    Battle battle,
    int round,
    int turn,
    int until,
    int winner,
    boolean forfeit,
    Seats<Captain> captains) {

  static final Format<BattleshipsState> FORMAT =
      Format.record(f -> {
        var terms = f.field("terms", BattleshipsState::terms, BattleshipsTerms.FORMAT);
        var battle = f.field("battle", BattleshipsState::battle, Format.choice(Battle.values()));
        var round = f.field("round", BattleshipsState::round, Format.COUNT);
        var turn = f.field("turn", BattleshipsState::turn, Format.COUNT);
        var until = f.field("until", BattleshipsState::until, Format.COUNT);
        var winner = f.field("winner", BattleshipsState::winner, Format.COUNT);
        var forfeit = f.field("forfeit", BattleshipsState::forfeit, Format.FLAG);
        var captains =
            f.field("captains", BattleshipsState::captains, Seats.format(Captain.FORMAT));
        return v ->
            new BattleshipsState(
                v.get(terms),
                v.get(battle),
                v.get(round),
                v.get(turn),
                v.get(until),
                v.get(winner),
                v.get(forfeit),
                v.get(captains));
      });

  static BattleshipsState open(Options options) {
    return waiting(BattleshipsTerms.of(options), Seats.none());
  }

  static BattleshipsState waiting(BattleshipsTerms terms, Seats<Captain> captains) {
    return new BattleshipsState(terms, Battle.WAITING, 0, 0, 0, 0, false, captains);
  }

  /** The seat opposite to one. */
  static int other(int seat) {
    return seat == 1 ? 2 : 1;
  }

  /** The ticks left on the clock, or of the pause. */
  int left(int now) {
    return Math.max(0, until - now);
  }

  /** The tick in which the one to shoot was asked to. */
  int asked() {
    return until - terms.clockTicks();
  }

  /** The tick in which something happens without anyone's doing. */
  int wakes() {
    return switch (battle) {
      case WAITING, OVER -> Integer.MAX_VALUE;
      case PLACING, FIGHTING, PAUSE -> until;
    };
  }

  boolean wants(int seat) {
    return captains.has(seat) && captains.at(seat).wants();
  }

  /** Whether everyone has a fleet that may stay. */
  boolean ready() {
    for (var taken : captains) {
      if (!taken.value().ready()) {
        return false;
      }
    }
    return true;
  }

  BattleshipsState with(Seats<Captain> next) {
    return new BattleshipsState(terms, battle, round, turn, until, winner, forfeit, next);
  }

  BattleshipsState with(int seat, Captain captain) {
    return with(captains.with(seat, captain));
  }

  /** With another one to shoot, or the same one again. */
  BattleshipsState turn(int next, int nextUntil) {
    return new BattleshipsState(
        terms, Battle.FIGHTING, round, next, nextUntil, winner, forfeit, captains);
  }

  BattleshipsState until(int nextUntil) {
    return new BattleshipsState(terms, battle, round, turn, nextUntil, winner, forfeit, captains);
  }

  BattleshipsState over() {
    return new BattleshipsState(terms, Battle.OVER, round, 0, 0, winner, forfeit, captains);
  }

  /** What a seat may see: after a round everything, before that of the other only what is known. */
  BattleshipsState seenFrom(int seat) {
    if (battle == Battle.PAUSE || battle == Battle.OVER) {
      return this;
    }
    return with(
        captains.map(taken -> taken.seat() == seat ? taken.value() : taken.value().hidden()));
  }
}
