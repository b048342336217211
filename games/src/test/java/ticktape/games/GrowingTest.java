package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.games.Turn.DOWN;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingTest {

  @Test
  void aBiteIsAPointAndACellThatTheTailAddsInTheNextMove() {
    var arena =
        Arena.of(
                """
                >>A*...
                .......
                """)
            .tick()
            .shows(
                """
                .>>A...
                .......
                """);

    assertEquals(List.of("bite 1 0"), arena.cues());
    assertEquals(1, arena.snake('A').tally().score());
    arena
        .tick()
        .shows(
            """
            .>>>A..
            .......
            """);
  }

  @Test
  void twoBitesInARowAreTwoCells() {
    Arena.of(
            """
            >>A**...
            ........
            """)
        .ticks(3)
        .shows(
            """
            .>>>>A..
            ........
            """);
  }

  @Test
  void whoDiesInTheMoveDoesNotEat() {
    var arena =
        Arena.of(
                """
                ...*...
                >>AB<<.
                ...^...
                ...^...
                """)
            .tick();

    assertFalse(arena.snake('A').alive());
    assertEquals(0, arena.snake('A').tally().score());
  }

  @Test
  void theTrailIsTheCellThatTheTailLeft() {
    var arena =
        Arena.of(
                """
                >>A*...
                .......
                """)
            .tick();
    assertEquals(new Cell(0, 0), arena.snake('A').trail());

    arena.tick();
    assertEquals(arena.snake('A').body().getLast(), arena.snake('A').trail());
  }

  @Test
  void diceAreAskedForWhenFoodIsMissing() {
    var arena =
        Arena.slow(
                3,
                """
                >>A*..*..*..*...
                ................
                ................
                """)
            .ticks(3);

    assertEquals(3, arena.state().food().size());
    assertTrue(arena.asks());
    arena.ticksWithDice(1);
    assertEquals(4, arena.state().food().size());
    assertFalse(arena.asks());
  }

  @Test
  void aGuessedTickWithoutDiceBringsNoFoodAndTheNextMoveAsksAgain() {
    var arena =
        Arena.slow(
                3,
                """
                >>A*....
                ........
                """)
            .ticks(5);

    assertTrue(arena.state().food().isEmpty());
    assertFalse(arena.asks());
    assertTrue(arena.tick().asks());
  }

  @Test
  void foodGrowsOnFreeCellsOnly() {
    var arena =
        Arena.slow(
                2,
                """
                >>>v
                v<<<
                >>>A
                ....
                """)
            .turn('A', DOWN);
    for (var i = 0; i < 20; i++) {
      arena.ticksWithDice(1);
      for (var food : arena.state().food()) {
        assertFalse(arena.snake('A').body().contains(food));
      }
    }
  }
}
