package ticktape.games;

import ticktape.rules.Format;
import ticktape.rules.Options;
import ticktape.rules.Seats;

/**
 * A match of Squares between two ticks.
 *
 * @param terms what the room chose
 * @param phase what the match is doing
 * @param round the number of the round, 0 before the first
 * @param until the tick in which the phase ends; 0 if it has no end of its own
 * @param it the seat of whoever is "it"; 0 between rounds
 * @param graceUntil the tick from which "it" can touch someone
 * @param runners each player's square
 */
public record SquaresState(
    SquaresTerms terms,
    Phase phase,
    int round,
    int until,
    int it,
    int graceUntil,
    Seats<Runner> runners) {

  static final Format<SquaresState> FORMAT =
      Format.record(f -> {
        var terms = f.field("terms", SquaresState::terms, SquaresTerms.FORMAT);
        var phase = f.field("phase", SquaresState::phase, Format.choice(Phase.values()));
        var round = f.field("round", SquaresState::round, Format.COUNT);
        var until = f.field("until", SquaresState::until, Format.COUNT);
        var it = f.field("it", SquaresState::it, Format.COUNT);
        var graceUntil = f.field("graceUntil", SquaresState::graceUntil, Format.COUNT);
        var runners = f.field("runners", SquaresState::runners, Seats.format(Runner.FORMAT));
        return v ->
            new SquaresState(
                v.get(terms),
                v.get(phase),
                v.get(round),
                v.get(until),
                v.get(it),
                v.get(graceUntil),
                v.get(runners));
      });

  static SquaresState open(Options options) {
    return new SquaresState(SquaresTerms.of(options), Phase.WAITING, 0, 0, 0, 0, Seats.none());
  }

  /** Whether there are enough to play tag. */
  boolean enough() {
    return runners.size() >= Squares.ENOUGH;
  }

  SquaresState with(Seats<Runner> next) {
    return new SquaresState(terms, phase, round, until, it, graceUntil, next);
  }

  SquaresState to(Phase next, int nextUntil) {
    return new SquaresState(terms, next, round, nextUntil, 0, 0, runners);
  }

  SquaresState tagged(int seat, int grace) {
    return new SquaresState(terms, phase, round, until, seat, grace, runners);
  }
}
