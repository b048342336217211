package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Options;

class SnakeTest {

  private static final Snake SNAKE = new Snake();

  @Test
  void gamesAreFoundByName() {
    assertEquals(Optional.of("snake"), Games.find("snake").map(look -> look.game().name()));
    assertEquals(Optional.empty(), Games.find("chess"));
  }

  @Test
  void aRoomHasTwoTo64SeatsAndSixteenIfNobodyChooses() {
    assertEquals(16, SNAKE.seats(Options.STANDARD));
    assertEquals(64, SNAKE.seats(Options.STANDARD.with("seats", 64)));
    var tooMany = Options.STANDARD.with("seats", 65);
    assertThrows(IllegalArgumentException.class, () -> Opening.of(SNAKE, tooMany, 1));
  }

  @Test
  void theEdgesForgiveUnlessTheRoomWantsWalls() {
    assertEquals(false, SnakeState.open(Options.STANDARD).board().walls());
    assertEquals(true, SnakeState.open(Options.STANDARD.with("walls", 1)).board().walls());
  }

  @Test
  void aTurnIsACommandThatIsStaleAfterTwoSeconds() {
    assertEquals(new InputKind.Command(40), SNAKE.kind(Turn.UP));
  }

  @Test
  void noTwoBotsHaveTheSameName() {
    assertEquals(
        List.of("careful", "greedy"), SNAKE.bots().stream().map(bot -> bot.name()).toList());
  }

  @Test
  void aStateIsSmall() {
    var state = Blind.tapes(new SnakeLook()).tape(Options.STANDARD, 3, 2000).fold(SNAKE).state();

    assertTrue(SNAKE.stateFormat().toBytes(state).length < 3000);
  }
}
