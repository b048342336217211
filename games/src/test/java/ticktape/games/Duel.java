package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tick;

/** A match of tic-tac-toe for tests: what is refused never gets into a tick, as in a room. */
final class Duel {

  private static final TicTacToe GAME = new TicTacToe();

  private final Fold<TicTacToeState, Pick> fold;
  private final List<Cue> cues = new ArrayList<>();

  private Duel(Options options) {
    fold = Fold.open(GAME, Opening.of(GAME, options, 1));
  }

  static Duel of(Options options) {
    return new Duel(options);
  }

  /** Ada on seat 1 and Bo on seat 2 have just sat down: Ada has X, and is to move. */
  static Duel begun() {
    return of(Options.STANDARD).joins(1).joins(2);
  }

  TicTacToeState state() {
    return fold.state();
  }

  int now() {
    return fold.tick();
  }

  Duel joins(int seat) {
    return happens(new Event.Joined<>(seat, "player " + seat, false));
  }

  Duel leaves(int seat) {
    return happens(new Event.Left<>(seat));
  }

  Duel returns(int seat) {
    return happens(new Event.Returned<>(seat));
  }

  /** One more tick with this in it. */
  Duel happens(Event<Pick> event) {
    cues.addAll(fold.advance(new Tick<>(now() + 1, List.of(event))).cues());
    return this;
  }

  Duel ticks(int count) {
    for (var i = 0; i < count; i++) {
      cues.addAll(fold.advance(Tick.idle(now() + 1)).cues());
    }
    return this;
  }

  Duel seconds(int count) {
    return ticks(count * TicTacToe.TICKS_PER_SECOND);
  }

  /** Who is to move moves, and so on, a tick each. */
  Duel moves(int... cells) {
    for (var cell : cells) {
      var seat = state().turn();
      assertEquals(Optional.empty(), refusal(seat, cell), "cell " + cell);
      happens(new Event.Input<>(seat, new Pick(cell)));
    }
    return this;
  }

  /** Why a move would be refused in the next tick. */
  Optional<String> refusal(int seat, int cell) {
    return GAME.refusal(state(), Tick.idle(now() + 1), seat, new Pick(cell));
  }

  /** The grid in letters, row by row. */
  String grid() {
    var text = new StringBuilder();
    for (var mark : state().grid().cells()) {
      text.append(mark == Mark.NONE ? "." : mark.name());
    }
    return text.toString();
  }

  List<String> told() {
    return cues.stream().filter(cue -> !cue.what().equals("mark")).map(Cue::what).toList();
  }
}
