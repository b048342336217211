package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.rules.Event;

class CompanyTest {

  private static final String HALL =
      """
      ....................
      .....>>A............
      ....................
      ....................
      ....................
      ....................
      ....................
      ....................
      .........>>B........
      ....................
      ....................
      ....................
      """;

  @Test
  void whoJoinsInARoundIsBornWithTheNextDice() {
    var arena = Arena.of(HALL).event(new Event.Joined<>(3, "cy", false)).tick();
    assertFalse(arena.snake('C').alive());
    assertTrue(arena.asks());

    assertTrue(arena.ticksWithDice(1).snake('C').alive());
  }

  @Test
  void whoLeavesIsSteeredByABotAndGoesStraightOnWhereThereIsNone() {
    assertTrue(new Snake().standIns());
    var arena = Arena.of(HALL).event(new Event.Left<>(1)).ticks(5);

    assertTrue(arena.snake('A').away());
    assertEquals(new Cell(12, 1), arena.snake('A').head());
  }

  @Test
  void whoIsAwayIsNotBornAgain() {
    var arena = Arena.walled(HALL).event(new Event.Left<>(1)).ticksWithDice(200);

    assertFalse(arena.snake('A').alive());
    assertTrue(arena.state().snakes().has(1));
  }

  @Test
  void whoReturnsIsBornAgain() {
    var arena = Arena.walled(HALL).event(new Event.Left<>(1)).ticksWithDice(200);
    arena.event(new Event.Returned<>(1)).ticksWithDice(2);

    assertTrue(arena.snake('A').alive());
    assertFalse(arena.snake('A').away());
  }

  @Test
  void whoReturnsAliveJustPlaysOn() {
    var arena = Arena.of(HALL).event(new Event.Left<>(1)).ticks(5);
    var body = arena.snake('A').body();
    arena.event(new Event.Returned<>(1)).tick();

    assertFalse(arena.snake('A').away());
    assertEquals(body.size(), arena.snake('A').body().size());
  }

  @Test
  void aMinuteAfterLeavingTheRowIsGoneAndItsBodyIsFood() {
    var arena = Arena.of(HALL).event(new Event.Left<>(1)).tick().ticks(Snake.AWAY_TICKS - 1);
    assertTrue(arena.state().snakes().has(1));
    arena.tick();

    assertFalse(arena.state().snakes().has(1));
    assertEquals(2, arena.state().food().size());
  }

  @Test
  void aBotThatLeavesIsGoneAtOnceAndItsBodyIsFood() {
    var arena = Arena.of(HALL).event(new Event.Joined<>(3, "cy", true)).tick().ticksWithDice(2);
    var food = arena.state().food().size();
    arena.event(new Event.Left<>(3)).tick();

    assertFalse(arena.state().snakes().has(3));
    assertEquals(food + 2, arena.state().food().size());
  }

  @Test
  void whoJoinsOnATakenSeatBeginsAnew() {
    var arena = Arena.of(HALL);
    arena.event(new Event.Left<>(1)).ticks(2);
    arena.event(new Event.Joined<>(1, "dee", false)).tick();

    assertFalse(arena.snake('A').alive());
    assertFalse(arena.snake('A').away());
    assertEquals(Tally.NOTHING, arena.snake('A').tally());
    assertEquals(2, arena.state().food().size());
  }

  @Test
  void aSeatThatTheMatchDoesNotHaveIsNotTaken() {
    var arena = Arena.of(HALL).event(new Event.Joined<>(9, "eve", false)).tick();

    assertEquals(2, arena.state().snakes().size());
  }

  @Test
  void eventsOfSeatsThatNobodyHasAreIgnored() {
    var arena = Arena.slow(3, HALL);
    var before = arena.state();
    arena.event(new Event.Left<>(5)).event(new Event.Returned<>(5)).turn('E', Turn.UP).tick();

    assertEquals(before, arena.state());
  }

  @Test
  void aMatchThatAllHaveLeftIsOver() {
    var arena = Arena.of(HALL).event(new Event.Left<>(1)).event(new Event.Left<>(2));
    arena.ticks(Snake.AWAY_TICKS + 1);

    assertEquals(Phase.OVER, arena.state().phase());
  }
}
