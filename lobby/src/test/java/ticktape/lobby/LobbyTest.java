package ticktape.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ticktape.rules.Options;

/** How one comes in, finds a room, and goes. */
class LobbyTest {

  private final Town town = new Town();

  @Test
  void helloIsAllThatIsNeededToPlay() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    assertEquals("ada", town.name(1));
    assertEquals("1", town.field(1, "welcome", "seat"));
    assertEquals("snake", town.field(1, "welcome", "game"));
    assertTrue(town.room(1).matches("[A-Z0-9]{4}"), town.room(1));
    assertTrue(town.token(1).matches("[a-p]{32}"), town.token(1));
    town.run(100);
    // Snakes move every few ticks: a state that is the same is not sent again.
    assertTrue(Integer.parseInt(town.field(1, "view", "tick")) > 90);
    assertEquals("ada (10.0.0.1:5000) joined room " + town.room(1) + ".", town.notes().getFirst());
  }

  @Test
  void quickPlayBringsPeopleTogetherUntilTheRoomIsFull() {
    var rooms = new HashSet<String>();
    for (var i = 1; i <= 17; i++) {
      town.enter(i, "{'type':'hello'}");
      rooms.add(town.room(i));
    }
    assertEquals(2, rooms.size());
    assertEquals(town.room(1), town.room(16));
    assertNotEquals(town.room(1), town.room(17));
  }

  @Test
  void aPrivateRoomIsJoinedOnlyByItsCode() {
    town.enter(1, "{'type':'hello','private':true}");
    town.enter(2, "{'type':'hello'}");
    assertNotEquals(town.room(1), town.room(2));
    assertEquals(1, town.lobby.rooms().size());
    var code = town.room(1).toLowerCase(Locale.ROOT);
    town.enter(3, "{'type':'hello','room':'" + code + "'}");
    assertEquals(town.room(1), town.room(3));
  }

  @Test
  void aRoomIsMadeWithOptionsThatTheGameOffers() {
    town.enter(1, "{'type':'hello','new':true,'bots':4,'options':{'seats':5}}");
    assertEquals(5, town.lobby.rooms().getFirst().seats());
    assertEquals(3, town.lobby.rooms().getFirst().bots());
    town.connect(2);
    town.join(2, Options.STANDARD.with("seats", 1000));
    assertEquals("bad-options", town.error(2));
    assertEquals("", town.room(2));
  }

  @Test
  void aCodeThatIsNoRoomsIsToldSoAndTheLobbyStaysOpen() {
    town.enter(1, "{'type':'hello','name':'ada','room':'ZZZZ'}");
    assertEquals("no-such-room", town.error(1));
    assertEquals("", town.room(1));
    town.say(1, "{'type':'join','room':'the red one'}");
    assertTrue(
        town.last(1, "error").contains("no room \\\"the red one\\\": check the code"),
        town.last(1, "error"));
    town.say(1, "{'type':'join','game':'chess'}");
    assertEquals("no-such-game", town.error(1));
    town.say(1, "{'type':'join'}");
    assertEquals(4, town.room(1).length());
  }

  @Test
  void aFullRoomIsFull() {
    town.enter(1, "{'type':'hello','options':{'seats':2}}");
    var code = town.room(1);
    town.enter(2, "{'type':'hello','room':'" + code + "'}");
    town.enter(3, "{'type':'hello','room':'" + code + "'}");
    assertEquals("full", town.error(3));
    town.say(3, "{'type':'join','watch':true,'room':'" + code + "'}");
    assertEquals("0", town.field(3, "welcome", "seat"));
    assertEquals(1, town.lobby.rooms().getFirst().guests());
  }

  @Test
  void beforeTheHelloThereIsNothing() {
    town.connect(1);
    for (var line :
        List.of("{'type':'join'}", "{'type':'input','do':'left'}", "{'type':'rooms'}")) {
      town.say(1, line);
      assertEquals("hello-first", town.error(1));
    }
    town.say(1, "{'type':'hello'}");
    town.say(1, "{'type':'hello'}");
    assertEquals("hello-twice", town.error(1));
  }

  @Test
  void oneLeavesToTheLobbyAndGoesOnToAnotherRoom() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    var first = town.room(1);
    town.say(1, "{'type':'leave'}");
    assertEquals("", town.room(1));
    town.say(1, "{'type':'input','do':'left'}");
    assertEquals("no-room", town.error(1));
    town.say(1, "{'type':'join','new':true}");
    assertNotEquals(first, town.room(1));
    town.say(1, "{'type':'join','room':'" + first + "'}");
    assertEquals(first, town.room(1));
    town.say(1, "{'type':'join','room':'" + first + "'}");
    assertEquals("already-here", town.error(1));
  }

  @Test
  void aPingIsAnsweredAtOnceAndRoomsAreListed() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.run(7);
    town.say(1, "{'type':'ping','n':3}");
    assertEquals(
        "{\"type\":\"pong\",\"n\":3,\"tick\":7,\"clock\":1732151727123}", town.last(1, "pong"));
    town.say(1, "{'type':'rooms'}");
    assertEquals(
        "{\"type\":\"rooms\",\"rooms\":[{\"room\":\""
            + town.room(1)
            + "\",\"game\":\"snake\",\"people\":1,\"bots\":0,\"seats\":16,\"guests\":0}]}",
        town.last(1, "rooms"));
  }

  @Test
  void byeFreesTheSeatAndFarewellEndsEverything() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':'bo'}");
    town.say(1, "{'type':'bye'}");
    assertTrue(town.closed(1));
    assertEquals(1, town.lobby.rooms().getFirst().people());
    town.enter(3, "{'type':'hello','name':'cy','lobby':true}");
    town.lobby.farewell();
    town.settle();
    assertEquals(
        "The server stops; your seat is kept if it comes back soon.",
        town.field(2, "goodbye", "text"));
    assertEquals("The server stops.", town.field(3, "goodbye", "text"), "who has no seat");
    assertTrue(town.closed(2));
    assertEquals(Long.MAX_VALUE, town.lobby.wakeNanos());
  }
}
