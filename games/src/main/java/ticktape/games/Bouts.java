package ticktape.games;

import java.util.List;
import ticktape.rules.Cue;

/** How rounds of tic-tac-toe begin, end and are won. */
final class Bouts {

  private Bouts() {}

  /** The first round of two who have not met before. */
  static TicTacToeState first(TicTacToeState state, int now) {
    return begin(state.with(state.players().map(taken -> taken.value().beginner())), 1, now);
  }

  /** What comes after the pause: the next round with sides swapped, or the end. */
  static TicTacToeState next(TicTacToeState state, int now) {
    return last(state) ? state.over() : begin(state, state.round() + 1, now);
  }

  /** Whether no round follows this one. */
  static boolean last(TicTacToeState state) {
    return state.round() >= state.terms().rounds() || state.ending().how() == Ending.How.LEFT;
  }

  private static TicTacToeState begin(TicTacToeState state, int round, int now) {
    var first = round % 2 == 1 ? 1 : 2;
    var players =
        state
            .players()
            .map(taken -> taken.value().ready(taken.seat() == first ? Mark.X : Mark.O, now));
    var begun =
        new TicTacToeState(
            state.terms(),
            Phase.PLAY,
            round,
            Grid.EMPTY,
            first,
            now + state.terms().clockTicks(),
            0,
            Ending.OPEN,
            players);
    return begun.anyoneAway() ? begun.clock(begun.until(), now) : begun;
  }

  /** A mark is put where the rules allow it. */
  static TicTacToeState put(TicTacToeState state, int seat, int cell, int now, List<Cue> cues) {
    var grid = state.grid().with(cell, state.players().at(seat).mark());
    cues.add(new Cue("mark", seat, 0, cell, 0));
    if (!grid.line().isEmpty()) {
      var done = state.with(grid, 0, 0);
      return end(done, new Ending(Ending.How.LINE, seat), now, cues);
    }
    if (grid.free().isEmpty()) {
      return end(state.with(grid, 0, 0), Ending.DRAW, now, cues);
    }
    return state.with(grid, other(seat), now + state.terms().clockTicks());
  }

  /** The clock ran out, or the patience with one who is away. */
  static TicTacToeState forfeit(TicTacToeState state, int now, List<Cue> cues) {
    if (state.frozen() == 0) {
      return end(state, new Ending(Ending.How.CLOCK, other(state.turn())), now, cues);
    }
    var stayed = 0;
    for (var taken : state.players()) {
      if (!taken.value().away() || taken.value().gone() > now) {
        stayed = taken.seat();
      }
    }
    return end(state, new Ending(Ending.How.LEFT, stayed), now, cues);
  }

  private static TicTacToeState end(TicTacToeState state, Ending ending, int now, List<Cue> cues) {
    var winner = ending.winner();
    var players = state.players();
    if (winner > 0) {
      players = players.with(winner, players.at(winner).winner());
    }
    var ended =
        new TicTacToeState(
            state.terms(),
            Phase.PAUSE,
            state.round(),
            state.grid(),
            0,
            now + TicTacToe.PAUSE_TICKS,
            0,
            ending,
            players);
    cues.add(new Cue(winner > 0 ? "round" : "draw", winner, 0, 0, 0));
    var champion = Most.seat(players, Contestant::wins);
    if (last(ended) && champion > 0) {
      cues.add(new Cue("match", champion, 0, 0, 0));
    }
    return ended;
  }

  static int other(int seat) {
    return seat == 1 ? 2 : 1;
  }
}
