package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.check.Formats;
import ticktape.rules.Event;
import ticktape.rules.Options;
import ticktape.rules.Tick;

class TicTacToeTest {

  private static final TicTacToe GAME = new TicTacToe();

  @Test
  void twoTakeTurnsAndThreeInALineWin() {
    var duel = Duel.begun().moves(1, 4, 2, 5, 3);

    assertEquals("XXXOO....", duel.grid());
    assertEquals(new Ending(Ending.How.LINE, 1), duel.state().ending());
    assertEquals(List.of(1, 2, 3), duel.state().grid().line());
    assertEquals(1, GAME.scores(duel.state()).at(1));
    assertEquals(0, GAME.scores(duel.state()).at(2));
    assertEquals(List.of("round"), duel.told());
  }

  @Test
  void eachOfTheEightLinesWinsForX() {
    for (var line : Grid.LINES) {
      var others = others(line, 2);
      var duel =
          Duel.begun().moves(line.get(0), others.get(0), line.get(1), others.get(1), line.get(2));
      assertEquals(new Ending(Ending.How.LINE, 1), duel.state().ending(), line.toString());
      assertEquals(line, duel.state().grid().line());
    }
  }

  @Test
  void eachOfTheEightLinesWinsForO() {
    for (var line : Grid.LINES) {
      var others = others(line, 3);
      var duel =
          Duel.begun()
              .moves(
                  others.get(0),
                  line.get(0),
                  others.get(1),
                  line.get(1),
                  others.get(2),
                  line.get(2));
      assertEquals(new Ending(Ending.How.LINE, 2), duel.state().ending(), line.toString());
      assertEquals(line, duel.state().grid().line());
    }
  }

  /** Cells outside a line that make no line themselves. */
  private static List<Integer> others(List<Integer> line, int count) {
    var free = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
    free.removeAll(line);
    for (var a : free) {
      for (var b : free) {
        for (var c : free) {
          var some = List.of(a, b, c);
          if (a < b && b < c && !Grid.LINES.contains(some)) {
            return some.subList(0, count);
          }
        }
      }
    }
    throw new AssertionError("no three cells beside " + line);
  }

  @Test
  void aFullGridWithoutALineIsADraw() {
    var duel = Duel.begun().moves(1, 2, 3, 5, 4, 6, 8, 7, 9);

    assertEquals(Ending.DRAW, duel.state().ending());
    assertEquals(0, GAME.scores(duel.state()).at(1) + GAME.scores(duel.state()).at(2));
    assertEquals(List.of("draw"), duel.told());
  }

  @Test
  void theNinthMarkCanWin() {
    var duel = Duel.begun().moves(1, 2, 3, 4, 5, 7, 6, 8, 9);

    assertEquals(List.of(), duel.state().grid().free());
    assertEquals(new Ending(Ending.How.LINE, 1), duel.state().ending());
  }

  @Test
  void whatIsNotAllowedIsRefusedWithTheReason() {
    assertEquals(
        Optional.of("Wait for a second player: the round has not begun."),
        Duel.of(Options.STANDARD).joins(1).refusal(1, 5));
    var duel = Duel.begun().moves(5);
    assertEquals(Optional.of("It is not your turn."), duel.refusal(1, 1));
    assertEquals(Optional.of("Cell 5 is taken: choose a free one."), duel.refusal(2, 5));
    assertEquals(Optional.of("There is no cell 0: choose 1 to 9, row by row."), duel.refusal(2, 0));
    assertEquals(
        Optional.of("There is no cell 10: choose 1 to 9, row by row."), duel.refusal(2, 10));
    assertEquals(
        Optional.of("There is no cell -2147483648: choose 1 to 9, row by row."),
        duel.refusal(2, Integer.MIN_VALUE));
    assertEquals(
        Optional.of("The game is paused until the other player is back."),
        duel.leaves(1).refusal(2, 1));
    duel.returns(1);
    assertEquals(Optional.empty(), duel.refusal(2, 1));
    assertEquals(
        Optional.of("The round is over: wait for the next one."),
        Duel.begun().moves(1, 4, 2, 5, 3).refusal(2, 9));
  }

  @Test
  void ofTwoMovesInATickTheSecondIsJudgedByTheFirst() {
    var duel = Duel.begun();
    var before = new Tick<Pick>(duel.now() + 1, List.of(new Event.Input<>(1, new Pick(5))));

    assertEquals(
        Optional.of("It is not your turn."), GAME.refusal(duel.state(), before, 1, new Pick(1)));
    assertEquals(
        Optional.of("Cell 5 is taken: choose a free one."),
        GAME.refusal(duel.state(), before, 2, new Pick(5)));
    assertEquals(Optional.empty(), GAME.refusal(duel.state(), before, 2, new Pick(1)));
  }

  @Test
  void aTapeWithAMoveThatIsNotAllowedChangesNothing() {
    var duel = Duel.begun().moves(5);
    var before = duel.state();
    for (var cell : new int[] {5, 0, 10, -1, Integer.MAX_VALUE}) {
      duel.happens(new Event.Input<>(2, new Pick(cell)));
      duel.happens(new Event.Input<>(3, new Pick(cell)));
    }
    duel.happens(new Event.Input<>(1, new Pick(1)));

    assertEquals(before, duel.state());
  }

  @Test
  void whoDoesNotMoveInTimeLosesTheRound() {
    var duel = Duel.begun().moves(5).ticks(299);
    assertEquals(Phase.PLAY, duel.state().phase());
    duel.ticks(1);
    assertEquals(new Ending(Ending.How.CLOCK, 1), duel.state().ending());
  }

  @Test
  void aMoveInTheLastTickIsInTime() {
    var duel = Duel.of(Options.STANDARD.with("clock", 5)).joins(1).joins(2).ticks(49).moves(5);

    assertEquals(Phase.PLAY, duel.state().phase());
    assertEquals(2, duel.state().turn());
    assertEquals(50, duel.state().left(duel.now()));
  }

  @Test
  void theClockStandsStillWhileSomeoneIsAway() {
    var duel = Duel.begun().moves(5).seconds(10).leaves(1);
    var left = duel.state().left(duel.now());
    duel.seconds(59);
    assertEquals(left, duel.state().left(duel.now()));
    duel.returns(1);
    assertEquals(left, duel.state().left(duel.now()));
    assertEquals(0, duel.state().frozen());
    duel.moves(1);
    assertEquals("O...X....", duel.grid());
  }

  @Test
  void whoIsAwayForAMinuteLosesAndTheMatchEnds() {
    var duel = Duel.begun().moves(5).leaves(2).ticks(599);
    assertEquals(Phase.PLAY, duel.state().phase());
    duel.ticks(1);
    assertEquals(new Ending(Ending.How.LEFT, 1), duel.state().ending());
    assertEquals(List.of("round", "match"), duel.told());
    duel.ticks(TicTacToe.PAUSE_TICKS);
    assertTrue(GAME.over(duel.state()));
  }

  @Test
  void allAbsencesOfARoundCountTogether() {
    var duel = Duel.begun().moves(5).leaves(1).seconds(40).returns(1).leaves(1).seconds(19);
    assertEquals(Phase.PLAY, duel.state().phase());
    duel.seconds(1);
    assertEquals(new Ending(Ending.How.LEFT, 2), duel.state().ending());
  }

  @Test
  void whoIsLongerAwayLosesWhenBothAre() {
    var duel = Duel.begun().leaves(1).seconds(1).leaves(2).seconds(60);
    assertEquals(new Ending(Ending.How.LEFT, 2), duel.state().ending());
  }

  @Test
  void theNextRoundSwapsSides() {
    var duel = Duel.begun().moves(1, 4, 2, 5, 3).ticks(TicTacToe.PAUSE_TICKS);

    assertEquals(2, duel.state().round());
    assertEquals(2, duel.state().turn());
    assertEquals(Mark.X, duel.state().players().at(2).mark());
    assertEquals(Mark.O, duel.state().players().at(1).mark());
    assertEquals(".........", duel.grid());
    assertEquals("....X....", duel.moves(5).grid());
  }

  @Test
  void aMatchHasAsManyRoundsWithEitherSide() {
    var duel = Duel.of(Options.STANDARD.with("pairs", 1)).joins(1).joins(2);
    duel.moves(1, 4, 2, 5, 3).ticks(TicTacToe.PAUSE_TICKS);
    duel.moves(1, 4, 2, 5, 9, 6);
    assertEquals(new Ending(Ending.How.LINE, 1), duel.state().ending());
    assertEquals(List.of("round", "round", "match"), duel.told());
    duel.ticks(TicTacToe.PAUSE_TICKS);
    assertTrue(GAME.over(duel.state()));
  }

  @Test
  void someoneNewBeginsAnew() {
    var duel = Duel.begun().moves(1, 4, 2, 5, 3).leaves(2).joins(2);

    assertEquals(1, duel.state().round());
    assertEquals(".........", duel.grid());
    assertEquals(0, GAME.scores(duel.state()).at(1));
    assertEquals(1, duel.state().turn());
  }

  @Test
  void aBotThatMakesWayForAPersonLeavesNothingBehind() {
    var duel = Duel.of(Options.STANDARD).joins(1);
    duel.happens(new Event.Joined<>(2, "bot", true)).moves(5).leaves(2);
    assertEquals(Phase.WAITING, duel.state().phase());
    assertEquals(".........", duel.grid());
    assertEquals(Phase.PLAY, duel.joins(2).state().phase());
  }

  @Test
  void whoReturnsAfterBeingGivenUpIsWelcome() {
    var duel = Duel.of(Options.STANDARD).joins(1).leaves(1).returns(1).joins(2);
    assertEquals(Phase.PLAY, duel.state().phase());
  }

  @Test
  void noComponentOfTheStateIsMissingFromItsFormat() {
    new Formats()
        .give(Grid.class, Grid.EMPTY, Grid.EMPTY.with(1, Mark.X), Grid.EMPTY.with(9, Mark.O))
        .require(TicTacToeState.class, GAME.stateFormat());
  }
}
