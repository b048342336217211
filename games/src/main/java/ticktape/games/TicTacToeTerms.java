package ticktape.games;

import ticktape.rules.Format;
import ticktape.rules.Options;

/**
 * What the room chose for a match of tic-tac-toe.
 *
 * @param clock seconds for a move
 * @param pairs pairs of rounds in the match
 * @param skill how well bots play
 */
public record TicTacToeTerms(int clock, int pairs, int skill) {

  static final Format<TicTacToeTerms> FORMAT =
      Format.record(f -> {
        var clock = f.field("clock", TicTacToeTerms::clock, Format.COUNT);
        var pairs = f.field("pairs", TicTacToeTerms::pairs, Format.COUNT);
        var skill = f.field("skill", TicTacToeTerms::skill, Format.COUNT);
        return v -> new TicTacToeTerms(v.get(clock), v.get(pairs), v.get(skill));
      });

  static TicTacToeTerms of(Options options) {
    return new TicTacToeTerms(
        options.value(TicTacToe.CLOCK),
        options.value(TicTacToe.PAIRS),
        options.value(TicTacToe.SKILL));
  }

  int clockTicks() {
    return clock * TicTacToe.TICKS_PER_SECOND;
  }

  int rounds() {
    return 2 * pairs;
  }
}
