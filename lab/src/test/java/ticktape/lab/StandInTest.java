package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.games.SnakeLook;
import ticktape.games.SquaresLook;
import ticktape.picture.Look;

/** A bot plays for one whose line was lost, until they are back. */
class StandInTest {

  private static final int TEN_SECONDS = 200;
  private static final int THREE_SECONDS = 60;

  @Test
  void aSnakeIsSteeredWhileItsPlayerIsAway() {
    var rig = new CrashRig<>(new SnakeLook());
    isSteered(rig, state -> state.snakes().at(rig.seat()).away());
  }

  @Test
  void aSquareIsSteeredWhileItsPlayerIsAway() {
    var rig = new CrashRig<>(new SquaresLook());
    isSteered(rig, state -> state.runners().at(rig.seat()).away());
  }

  @Test
  void gamesInRealTimeAreForStandInsAndGamesWithTurnsWait() {
    var standIns =
        Games.ALL.stream()
            .map(Look::game)
            .filter(game -> game.standIns())
            .map(game -> game.name())
            .toList();
    assertEquals(List.of("snake", "squares"), standIns);
  }

  private static <S, I> void isSteered(CrashRig<S, I> rig, Predicate<S> away) {
    rig.ticks(TEN_SECONDS);
    rig.lineIsLost();
    rig.ticks(TEN_SECONDS);
    assertTrue(away.test(rig.state()), "everyone sees it");
    assertFalse(rig.inputs().isEmpty(), "somebody steers");

    rig.lineIsBack();
    rig.ticks(10);
    rig.inputs().clear();
    rig.ticks(THREE_SECONDS);
    assertFalse(away.test(rig.state()));
    assertEquals(List.of(), rig.inputs(), "the bot has let go");
    rig.agrees();
  }
}
