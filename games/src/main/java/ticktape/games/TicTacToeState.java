package ticktape.games;

import ticktape.rules.Format;
import ticktape.rules.Options;
import ticktape.rules.Seats;

/**
 * A match of tic-tac-toe between two ticks.
 *
 * @param terms what the room chose
 * @param phase what the match is doing
 * @param round the number of the round, 0 before the first
 * @param grid the nine cells
 * @param turn the seat that is to move; 0 if nobody is
 * @param until the tick in which the clock runs out, or the pause ends; 0 if neither runs
 * @param frozen the tick in which the clock was stopped, because someone is away; 0 if it runs
 * @param ending how the round ended
 * @param players who plays
 */
public record TicTacToeState(
    TicTacToeTerms terms,
    Phase phase,
    int round,
    Grid grid,
    int turn,
    int until,
    int frozen,
    Ending ending,
    Seats<Contestant> players) {

  static final Format<TicTacToeState> FORMAT =
      Format.record(f -> {
        var terms = f.field("terms", TicTacToeState::terms, TicTacToeTerms.FORMAT);
        var phase = f.field("phase", TicTacToeState::phase, Format.choice(Phase.values()));
        var round = f.field("round", TicTacToeState::round, Format.COUNT);
        var grid = f.field("grid", TicTacToeState::grid, Grid.FORMAT);
        var turn = f.field("turn", TicTacToeState::turn, Format.COUNT);
        var until = f.field("until", TicTacToeState::until, Format.COUNT);
        var frozen = f.field("frozen", TicTacToeState::frozen, Format.COUNT);
        var ending = f.field("ending", TicTacToeState::ending, Ending.FORMAT);
        var players = f.field("players", TicTacToeState::players, Seats.format(Contestant.FORMAT));
        return v ->
            new TicTacToeState(
                v.get(terms),
                v.get(phase),
                v.get(round),
                v.get(grid),
                v.get(turn),
                v.get(until),
                v.get(frozen),
                v.get(ending),
                v.get(players));
      });

  static TicTacToeState open(Options options) {
    return new TicTacToeState(
        TicTacToeTerms.of(options),
        Phase.WAITING,
        0,
        Grid.EMPTY,
        0,
        0,
        0,
        Ending.OPEN,
        Seats.none());
  }

  /** The seat that began this round, with X. */
  public int first() {
    return round % 2 == 1 ? 1 : 2;
  }

  /** The tick in which the one to move was asked to. */
  int asked() {
    return until - terms.clockTicks();
  }

  /** The ticks left on the clock, or of the pause. */
  int left(int now) {
    return Math.max(0, until - (frozen > 0 ? frozen : now));
  }

  /** The tick in which something happens without anyone's doing. */
  int wakes() {
    return switch (phase) {
      case WAITING, READY, OVER -> Integer.MAX_VALUE;
      case PAUSE -> until;
      case PLAY -> frozen > 0 ? forfeits() : until;
    };
  }

  /** The tick in which the first of those who are away has been so for too long. */
  int forfeits() {
    var first = Integer.MAX_VALUE;
    for (var taken : players) {
      if (taken.value().away()) {
        first = Math.min(first, taken.value().gone());
      }
    }
    return first;
  }

  boolean anyoneAway() {
    return forfeits() < Integer.MAX_VALUE;
  }

  TicTacToeState with(Seats<Contestant> next) {
    return new TicTacToeState(terms, phase, round, grid, turn, until, frozen, ending, next);
  }

  /** With one mark more; the other one is to move. */
  TicTacToeState with(Grid next, int nextTurn, int nextUntil) {
    return new TicTacToeState(
        terms, phase, round, next, nextTurn, nextUntil, frozen, ending, players);
  }

  TicTacToeState clock(int nextUntil, int nextFrozen) {
    return new TicTacToeState(
        terms, phase, round, grid, turn, nextUntil, nextFrozen, ending, players);
  }

  TicTacToeState over() {
    return new TicTacToeState(terms, Phase.OVER, round, grid, 0, 0, 0, ending, players);
  }
}
