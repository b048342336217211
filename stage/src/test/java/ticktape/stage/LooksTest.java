package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.wire.ToServer;

class LooksTest {

  private final Looks looks = new Looks(Games.ALL);

  @Test
  void aGameThatProgramsPlayIsOnlyWatched() {
    assertEquals(ToServer.Role.WATCH, looks.any("classic", ToServer.Role.PLAY).role());
    assertEquals(ToServer.Role.WATCH, looks.enter("K7QF", "classic", ToServer.Role.PLAY).role());
    assertEquals(ToServer.Role.PLAY, looks.enter("K7QF", "snake", ToServer.Role.PLAY).role());
  }

  @Test
  void ofAGameWithSecretsNobodyAsksForTheTape() {
    assertEquals(ToServer.Want.VIEW, looks.want("battleships"));
    assertEquals(ToServer.Want.TAPE, looks.want("snake"));
  }
}
