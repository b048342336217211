package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static ticktape.games.Turn.DOWN;
import static ticktape.games.Turn.LEFT;
import static ticktape.games.Turn.RIGHT;
import static ticktape.games.Turn.UP;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Tick;

class MovingTest {

  @Test
  void aSnakeGoesStraightOnACellAMove() {
    Arena.of(
            """
            >>A....
            .......
            """)
        .tick()
        .shows(
            """
            .>>A...
            .......
            """);
  }

  @Test
  void aTurnIsDoneInTheNextMove() {
    Arena.of(
            """
            >>A....
            .......
            .......
            """)
        .turn('A', DOWN)
        .ticks(2)
        .shows(
            """
            ..v....
            ..v....
            ..A....
            """);
  }

  @Test
  void twoQuickTurnsAreBothDoneOneAMove() {
    Arena.of(
            """
            >>A....
            .......
            .......
            """)
        .turn('A', DOWN, LEFT)
        .ticks(2)
        .shows(
            """
            ..v....
            .A<....
            .......
            """);
  }

  @Test
  void threeTurnsWaitAndAFourthIsIgnored() {
    var arena =
        Arena.slow(
                2,
                """
                >>A....
                .......
                """)
            .turn('A', DOWN, LEFT, UP, RIGHT)
            .tick();

    assertEquals(List.of(DOWN, LEFT, UP), arena.snake('A').turns());
  }

  @Test
  void aReversalIntoTheOwnNeckIsIgnored() {
    Arena.of(
            """
            .>>A...
            """)
        .turn('A', LEFT)
        .tick()
        .shows(
            """
            ..>>A..
            """);
  }

  @Test
  void aReversalIsJudgedByTheLastTurnThatWaits() {
    var arena =
        Arena.slow(
                3,
                """
                >>A....
                .......
                """)
            .turn('A', DOWN, UP, RIGHT, LEFT)
            .tick();

    assertEquals(List.of(DOWN, RIGHT), arena.snake('A').turns());
  }

  @Test
  void aTurnToWhereTheSnakeGoesAnywayTakesNoPlaceInTheQueue() {
    var arena =
        Arena.slow(
                2,
                """
                >>A....
                """)
            .turn('A', RIGHT, RIGHT, UP, UP)
            .tick();

    assertEquals(List.of(UP), arena.snake('A').turns());
  }

  @Test
  void withoutWallsASnakeComesInOnTheOtherSide() {
    Arena.of(
            """
            ...>>A
            ......
            """)
        .ticks(2)
        .shows(
            """
            >A...>
            ......
            """);
    Arena.of(
            """
            A..
            ^..
            ^..
            ...
            """)
        .tick()
        .shows(
            """
            ^..
            ^..
            ...
            A..
            """);
  }

  @Test
  void snakesMoveEveryFewTicks() {
    Arena.slow(
            3,
            """
            >>A....
            """)
        .ticks(2)
        .shows(
            """
            >>A....
            """)
        .tick()
        .shows(
            """
            .>>A...
            """)
        .ticks(3)
        .shows(
            """
            ..>>A..
            """);
  }

  @Test
  void anIdleTickBetweenMovesGivesTheVerySameState() {
    var before =
        Arena.slow(
                3,
                """
                >>A....
                """)
            .state();

    assertSame(before, new Snake().step(before, Tick.idle(1)).state());
  }

  @Test
  void turnsOfTheDeadAreIgnored() {
    var arena =
        Arena.walled(
                """
                >>A
                """)
            .tick();
    var dead = arena.snake('A');
    arena.turn('A', UP).tick();

    assertEquals(dead, arena.snake('A'));
  }
}
