package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.picture.Key;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The lobby, and how one comes to be there. */
class LobbyListTest extends OnStage {

  @Test
  void theLobbyListsRoomsAndEnterGoesThere() {
    stage = new Stage(Games.ALL, Wish.lobby("ada"));
    stage.connected(now);
    assertEquals(List.of(new ToServer.Hello("ada", "", Optional.empty())), take());
    hear(new ToClient.Welcome("ada", "secret", "", "", 0, 0));
    assertEquals(Phase.LOBBY, show().phase());
    assertTrue(take().contains(new ToServer.Rooms()));
    hear(new ToClient.Rooms(List.of(new ToClient.RoomLine("ABCD", "snake", 1, 2, 16, 1))));
    assertEquals(
        new Show.Choice("Room ABCD", "snake · 1 of 16 play · 2 bots · 1 watch"),
        show().choices().getLast());

    press(Key.UP);
    assertEquals(show().choices().size() - 1, show().chosen());
    hear(
        new ToClient.Rooms(
            List.of(
                new ToClient.RoomLine("ABCD", "snake", 1, 2, 16, 1),
                new ToClient.RoomLine("EFGH", "snake", 0, 0, 16, 0))));
    assertEquals("Room ABCD", show().choices().get(show().chosen()).label());
    press(Key.ENTER);
    assertEquals("ABCD", ((ToServer.Join) take().getFirst()).room());

    now += 2000;
    assertTrue(take().contains(new ToServer.Rooms()));
  }

  @Test
  void whoChoosesBeforeTheLobbyIsThereComesToTheRoomAllTheSame() {
    stage = new Stage(Games.ALL, Wish.lobby("ada"));
    stage.connected(now);
    stage.go(Wish.quick("ada", "snake").withBots(8));
    var said = take();
    assertTrue(said.getFirst() instanceof ToServer.Hello);
    assertEquals(8, ((ToServer.Join) said.get(1)).bots());

    hear(new ToClient.Welcome("ada", "secret", "", "", 0, 0));
    hear(house.welcome(1));
    hear(House.players());
    hear(house.keyframe());
    assertEquals(Phase.PLAYING, show().phase());
  }

  @Test
  void whoChoosesBeforeThereIsALineComesInByTheRoom() {
    stage = new Stage(Games.ALL, Wish.lobby("ada"));
    stage.go(Wish.room("ada", "K7QF").watching());
    stage.connected(now);
    var hello = (ToServer.Hello) take().getFirst();
    assertEquals("K7QF", hello.join().orElseThrow().room());
    assertEquals(ToServer.Role.WATCH, hello.join().orElseThrow().role());
  }

  @Test
  void aRefusalIsShownForAFewSecondsAndLeadsToTheLobby() {
    stage.connected(now);
    hear(new ToClient.Refused(0, "no-room", "There is no room XXXX: look for it in the list."));
    assertEquals(Phase.LOBBY, show().phase());
    assertEquals("There is no room XXXX: look for it in the list.", show().error());
    now += 5000;
    assertEquals("", show().error());
  }

  @Test
  void aGameThatIsNotKnownIsLeft() {
    stage.connected(now);
    take();
    hear(new ToClient.Welcome("ada", "secret", "K7QF", "chess", 1, 0));
    assertEquals(new ToServer.Leave(), take().getFirst());
    assertEquals(Phase.LOBBY, show().phase());
    assertEquals("This client does not know the game chess.", show().error());
  }
}
