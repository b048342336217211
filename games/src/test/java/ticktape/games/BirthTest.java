package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.games.Turn.DOWN;
import static ticktape.games.Turn.LEFT;
import static ticktape.games.Turn.UP;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Event;

class BirthTest {

  private static final String HALL =
      """
      .................>>A
      ....................
      ....................
      ....................
      ....................
      ....................
      ....................
      ....................
      ....................
      ....................
      ....................
      ....................
      """;

  @Test
  void aDeadSnakeIsBornAgainAfterTwoSeconds() {
    var arena = Arena.walled(HALL).tick();
    assertFalse(arena.snake('A').alive());

    arena.ticksWithDice(Snake.DEAD_TICKS);
    assertFalse(arena.snake('A').alive());
    arena.ticksWithDice(1);

    assertTrue(arena.snake('A').alive());
    assertEquals(Snake.LENGTH_AT_BIRTH, arena.snake('A').body().size());
    assertTrue(arena.cues().contains("birth 1 0"));
  }

  @Test
  void aSnakeIsBornWithSpaceBeforeItWhereThereIsAny() {
    for (var seed = 0; seed < 50; seed++) {
      var arena = Arena.walled(HALL).tick().ticks(Snake.DEAD_TICKS);
      arena.event(new Event.Salt<>(seed)).tick();
      var snake = arena.snake('A');
      var cell = snake.head();
      // The move of the same tick is already behind it.
      for (var i = 0; i < 7; i++) {
        cell = arena.state().board().next(cell, snake.heading());
        assertTrue(arena.state().board().has(cell), "seed " + seed);
      }
    }
  }

  @Test
  void aGhostPassesThroughASolidSnake() {
    Arena.of(
            """
            ....v...
            .>>av...
            ....v...
            ....B...
            ........
            ........
            """)
        .ticks(2)
        .shows(
            """
            ........
            ...>>a..
            ....v...
            ....v...
            ....v...
            ....B...
            """);
  }

  @Test
  void aSolidSnakePassesThroughAGhost() {
    Arena.of(
            """
            ....v...
            .>>Av...
            ....b...
            ........
            ........
            """)
        .ticks(2)
        .shows(
            """
            ........
            ...>>A..
            ....v...
            ....v...
            ....b...
            """);
  }

  @Test
  void aGhostDoesNotEat() {
    var arena =
        Arena.of(
                """
                >>a*...
                .......
                """)
            .tick();

    assertEquals(1, arena.state().food().size());
    assertEquals(0, arena.snake('A').growth());
  }

  @Test
  void wallsKillAGhost() {
    var arena =
        Arena.walled(
                """
                ...>>a
                """)
            .tick();

    assertEquals(List.of("death 1 0"), arena.cues());
  }

  @Test
  void aGhostIsSolidAfterTwoSeconds() {
    var arena =
        Arena.of(
                """
                .>>a....
                """)
            .ticks(Snake.GHOST_TICKS - 1);
    assertTrue(arena.snake('A').ghost());

    assertFalse(arena.tick().snake('A').ghost());
  }

  @Test
  void aGhostThatSharesACellWithAnotherStaysOneUntilItDoesNot() {
    var arena =
        Arena.of(
                """
                ....v...
                ....v...
                .>>bv...
                ....A...
                ........
                ........
                """)
            .ghostUntil('B', 1)
            .tick();
    assertTrue(arena.snake('B').ghost());

    arena.ticks(2);
    assertFalse(arena.snake('B').ghost());
  }

  @Test
  void aGhostThatCrossesItselfStaysOneUntilItDoesNot() {
    var arena =
        Arena.of(
                """
                ..........
                .>>>>>v...
                ...a<<<...
                ..........
                """)
            .ghostUntil('A', 1)
            .turn('A', UP)
            .tick();
    assertTrue(arena.snake('A').ghost());

    arena.turn('A', LEFT).ticks(9);
    assertFalse(arena.snake('A').ghost());
  }

  @Test
  void aGhostOnFoodStaysOneUntilItHasLeftIt() {
    var arena =
        Arena.of(
                """
                >>a*......
                ..........
                """)
            .ghostUntil('A', 1)
            .ticks(3);
    assertTrue(arena.snake('A').ghost());

    assertFalse(arena.tick().snake('A').ghost());
  }

  @Test
  void twoGhostsThatShareACellBothWait() {
    var arena =
        Arena.of(
                """
                .>>a....
                ........
                ........
                ........
                ........
                """)
            .ghostUntil('A', 1);
    arena.with('B', arena.snake('A')).tick();
    assertTrue(arena.snake('A').ghost());
    assertTrue(arena.snake('B').ghost());

    arena.turn('B', DOWN).ticks(3);
    assertFalse(arena.snake('A').ghost());
    assertFalse(arena.snake('B').ghost());
  }
}
