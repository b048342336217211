package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static ticktape.games.Turn.DOWN;
import static ticktape.games.Turn.LEFT;
import static ticktape.games.Turn.UP;

import java.util.List;
import org.junit.jupiter.api.Test;

class DyingTest {

  @Test
  void aWallKills() {
    var arena =
        Arena.walled(
                """
                ......
                ...>>A
                """)
            .tick()
            .shows(
                """
                ......
                ......
                """);

    assertEquals(List.of("death 1 0"), arena.cues());
  }

  @Test
  void aSnakeDiesOfItsOwnBody() {
    var arena =
        Arena.of(
                """
                .......
                ...>>A.
                ...^<<<
                .......
                """)
            .turn('A', DOWN)
            .tick();

    assertEquals(List.of("death 1 1"), arena.cues());
    assertEquals(0, arena.snake('A').tally().score());
  }

  @Test
  void theOwnerOfTheBodyThatWasHitGetsTheKill() {
    var arena =
        Arena.of(
                """
                ....v....
                .>>Av....
                ....B....
                .........
                """)
            .tick();

    assertEquals(List.of("death 1 2"), arena.cues());
    assertEquals(1, arena.snake('B').tally().kills());
    assertEquals(Snake.POINTS_PER_KILL, arena.snake('B').tally().score());
  }

  @Test
  void aTailThatMovesAwayIsFreeInTheSameMove() {
    Arena.of(
            """
            .....
            .>v..
            .^A..
            .....
            """)
        .turn('A', LEFT)
        .tick()
        .shows(
            """
            .....
            .>v..
            .A<..
            .....
            """);
  }

  @Test
  void aTailThatStaysBecauseTheSnakeGrowsIsNot() {
    var arena =
        Arena.of(
                """
                .....
                .>v..
                .^A..
                .....
                """)
            .growing('A', 1)
            .turn('A', LEFT)
            .tick();

    assertEquals(List.of("death 1 1"), arena.cues());
  }

  @Test
  void headOnBothDieAndNobodyGetsAKill() {
    var arena =
        Arena.of(
                """
                >>A.B<<
                .......
                """)
            .tick();

    assertEquals(List.of("death 1 2", "death 2 1"), arena.cues());
    assertEquals(Tally.NOTHING, arena.snake('A').tally());
    assertEquals(Tally.NOTHING, arena.snake('B').tally());
  }

  @Test
  void headsThatWouldSwapCellsBothDieAndNobodyGetsAKill() {
    var arena =
        Arena.of(
                """
                >>AB<<.
                .......
                """)
            .tick();

    assertEquals(List.of("death 1 2", "death 2 1"), arena.cues());
    assertEquals(Tally.NOTHING, arena.snake('A').tally());
    assertEquals(Tally.NOTHING, arena.snake('B').tally());
  }

  @Test
  void threeHeadsInOneCellAllDie() {
    var arena =
        Arena.of(
                """
                ...v...
                ...v...
                ...C...
                >>A.B<<
                .......
                """)
            .tick();

    assertFalse(arena.snake('A').alive());
    assertFalse(arena.snake('B').alive());
    assertFalse(arena.snake('C').alive());
  }

  @Test
  void severalHeadsOnOneFoodAllDieAndTheFoodStays() {
    Arena.of(
            """
            >>A*B<<
            .......
            """)
        .tick()
        .shows(
            """
            ...*...
            .......
            """);
  }

  @Test
  void twoThatRunIntoEachOthersBodiesBothDieAndBothGetAKill() {
    var arena =
        Arena.of(
                """
                ........
                ..>>>B..
                ...A<<<.
                ........
                """)
            .turn('A', UP)
            .turn('B', DOWN)
            .tick();

    assertEquals(List.of("death 1 2", "death 2 1"), arena.cues());
    assertEquals(1, arena.snake('A').tally().kills());
    assertEquals(1, arena.snake('B').tally().kills());
  }

  @Test
  void aHeadThatDiesStillHasItsBodyInTheWay() {
    var arena =
        Arena.walled(
                """
                ....>>>A
                ......B.
                ......^.
                ......^.
                """)
            .tick();

    assertEquals(List.of("death 1 0", "death 2 1"), arena.cues());
    assertEquals(1, arena.snake('A').tally().kills());
  }

  @Test
  void everyOtherCellOfADeadBodyTurnsIntoFood() {
    Arena.walled(
            """
            ..........
            .....>>>>A
            ..........
            ..........
            ..........
            ..........
            ..........
            ..........
            """)
        .tick()
        .shows(
            """
            ..........
            .....*.*.*
            ..........
            ..........
            ..........
            ..........
            ..........
            ..........
            """);
  }

  @Test
  void noMoreFoodIsMadeOfBodiesThanTheBoardMayHold() {
    var arena =
        Arena.walled(
                """
                ...>>>>>>>>>>A
                ..............
                ..............
                """)
            .tick();

    assertEquals(3 * 14 / Snake.CELLS_PER_FOOD, arena.state().food().size());
  }

  @Test
  void theOutcomeDoesNotDependOnTheSeats() {
    var one =
        Arena.of(
                """
                .>>A..
                ...vB.
                ...v^.
                ...C^.
                ......
                """)
            .tick();
    var other =
        Arena.of(
                """
                .>>C..
                ...vB.
                ...v^.
                ...A^.
                ......
                """)
            .tick();

    assertEquals(one.snake('A').alive(), other.snake('C').alive());
    assertEquals(one.snake('C').alive(), other.snake('A').alive());
    assertEquals(one.snake('B').alive(), other.snake('B').alive());
  }
}
