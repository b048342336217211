package ticktape.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ticktape.room.Effect;
import ticktape.room.Limits;
import ticktape.rules.Dice;
import ticktape.rules.Options;

/** How one comes in, finds a room, and comes back. */
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
    var code = town.room(1).toLowerCase(java.util.Locale.ROOT);
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
  void namesAreCleanUniqueAndNeverEmpty() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':' ADA \\u202e\\u001b'}");
    assertEquals("ADA 2", town.name(2));
    town.enter(3, "{'type':'hello','name':'\\u0007\\u200b'}");
    assertTrue(town.name(3).matches("[A-Z][a-z]+ [A-Z][a-z]+"), town.name(3));
    town.enter(4, "{'type':'hello','name':'Pip'}");
    assertEquals("Pip 2", town.name(4), "Pip is what a bot may be called");
    town.enter(5, "{'type':'hello','name':'" + "x".repeat(5000) + "'}");
    town.enter(6, "{'type':'hello','name':'" + "x".repeat(5000) + "'}");
    assertEquals("x".repeat(18) + " 2", town.name(6));
    town.gone(6);
  }

  /** Each of them was counted up from 2, and a flood of them stalled all rooms. */
  @Test
  void aThousandOfOneNameAreToldApartWithoutCountingThemAll() {
    var drawn = new AtomicInteger();
    var dice = Dice.of(7);
    var crowd =
        new Town(
            Limits.STANDARD,
            () -> {
              drawn.incrementAndGet();
              return dice.next();
            });
    var names = new TreeSet<String>();
    for (var i = 1; i <= 1_000; i++) {
      crowd.enter(i, "{'type':'hello','lobby':true,'name':'bo'}");
      names.add(crowd.name(i));
    }
    assertEquals(1_000, names.size());
    assertTrue(names.contains("bo 9"));
    // Four of them for each one's token.
    assertTrue(drawn.get() < 1_000 * (4 + 6), "drawn: " + drawn);
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
  void aTokenGetsTheSameSeatBackAfterTheLineWasLost() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':'bo'}");
    town.run(5);
    town.gone(2);
    town.run(100);
    town.enter(3, "{'type':'hello','name':'whoever','token':'" + town.token(2) + "'}");
    assertEquals("bo", town.name(3));
    assertEquals(town.room(2), town.room(3));
    assertEquals("2", town.field(3, "welcome", "seat"));
    assertTrue(town.notes().contains("bo (10.0.0.2:5000) is gone: reset by peer"));
  }

  @Test
  void aTokenOnASecondLineClosesTheFirst() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.run(5);
    town.enter(2, "{'type':'hello','token':'" + town.token(1) + "'}");
    assertEquals("elsewhere", town.field(1, "goodbye", "code"));
    assertTrue(town.closed(1));
    assertEquals("1", town.field(2, "welcome", "seat"));
    assertEquals("ada", town.name(2));
    town.run(20);
    assertTrue(Integer.parseInt(town.field(2, "view", "tick")) > 15);
    assertEquals(1, town.lobby.rooms().getFirst().people());
  }

  @Test
  void aTokenIsGoodForAMinute() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':'bo'}");
    town.gone(2);
    town.run(61 * 20);
    town.enter(3, "{'type':'hello','token':'" + town.token(2) + "'}");
    assertNotEquals("bo", town.name(3));
    assertNotEquals(town.token(2), town.token(3));
    town.enter(4, "{'type':'hello','name':'bo'}");
    assertEquals("bo", town.name(4));
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
  void chatGoesToTheRoomOrToTheLobbyAndNotTooFast() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':'bo'}");
    town.enter(3, "{'type':'hello','name':'cy','lobby':true}");
    town.enter(4, "{'type':'hello','name':'di','lobby':true}");
    town.say(1, "{'type':'say','text':'gg \\u001b[2J'}");
    assertEquals("{\"type\":\"said\",\"from\":\"ada\",\"text\":\"gg\"}", town.last(2, "said"));
    assertEquals("", town.last(3, "said"));
    town.say(3, "{'type':'say','text':'anyone?'}");
    assertEquals("anyone?", town.field(4, "said", "text"));
    for (var i = 0; i < 5; i++) {
      town.say(1, "{'type':'say','text':'" + i + "'}");
    }
    assertEquals("too-much-chat", town.error(1));
    assertEquals("3", town.field(2, "said", "text"));
    town.run(200);
    town.say(1, "{'type':'say','text':'again'}");
    assertEquals("again", town.field(2, "said", "text"));
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

  @Test
  void aLineThatTakesNothingIsClosedAndItsSeatHeld() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':'bo'}");
    town.lobby.writable(2, false, town.now);
    town.run(29 * 20);
    assertFalse(town.closed(2));
    town.run(20);
    assertTrue(town.closed(2));
    assertEquals("too-slow", town.field(2, "goodbye", "code"));
    assertEquals(2, town.lobby.rooms().getFirst().people());
  }

  @Test
  void aFullServerSaysSo() {
    var small = new Town(Limits.STANDARD.withConnections(2));
    small.enter(1, "{'type':'hello'}");
    small.enter(2, "{'type':'hello'}");
    small.connect(3);
    assertEquals("full", small.field(3, "goodbye", "code"));
    assertTrue(small.closed(3));
    small.gone(2);
    small.enter(4, "{'type':'hello'}");
    assertEquals(small.room(1), small.room(4));
  }

  @Test
  void oneAddressCannotTakeAllTheRooms() {
    for (var i = 1; i <= 200; i++) {
      town.lobby.connected(i, "10.9.9.9:" + i, ticktape.room.Speech.JSON, town.now);
      town.say(i, "{'type':'hello','new':true}");
    }
    assertEquals(100, town.lobby.rooms().size());
    assertEquals("too-many-rooms", town.error(200));
    assertEquals("", town.room(200));
  }

  @Test
  void whoChangesRoomsAllTheTimeIsStopped() {
    town.enter(1, "{'type':'hello'}");
    for (var i = 0; i < 20; i++) {
      town.say(1, "{'type':'join','new':true}");
    }
    assertEquals("too-fast", town.error(1));
    assertEquals(10, town.lobby.rooms().size());
  }

  @Test
  void whenAllHaveLeftNothingIsKept() {
    for (var i = 1; i <= 50; i++) {
      town.enter(i, "{'type':'hello','new':true,'bots':3}");
    }
    for (var i = 1; i <= 50; i++) {
      town.gone(i);
    }
    town.now += 61 * Town.SECOND;
    town.run(1);
    assertEquals(List.of(), town.lobby.rooms());
    assertEquals(50, town.effects.stream().filter(Effect.Forget.class::isInstance).count());
    assertEquals(Long.MAX_VALUE, town.lobby.wakeNanos());
  }

  @Test
  void aRestartBringsRoomsBackWithTheirPeople() {
    town.enter(1, "{'type':'hello','name':'ada','bots':4}");
    town.run(40);
    town.say(1, "{'type':'input','id':1,'do':'left'}");
    town.run(1);
    var code = town.room(1);
    var room = town.lobby.room(code).orElseThrow();

    var again = new Town(Limits.STANDARD, Dice.of(99)::next);
    again.lobby.restore(code, town.records(code), 0);
    var back = again.lobby.room(code).orElseThrow();
    assertEquals(room.tick(), back.tick());
    assertEquals(room.hash(), back.hash());
    assertEquals(town.lobby.rooms(), again.lobby.rooms());
    // The name is held like the seat.
    again.enter(7, "{'type':'hello','name':'ada','lobby':true}");
    assertEquals("ada 2", again.name(7));
    again.run(10);
    again.enter(8, "{'type':'hello','token':'" + town.token(1) + "'}");
    assertEquals("ada", again.name(8));
    assertEquals(code, again.room(8));
    again.run(1);
    assertEquals(room.tick() + 1, again.lobby.room(code).orElseThrow().tick());
  }

  @Test
  void seededStrangersNeverBreakTheLobby() {
    for (var seed = 1; seed <= 20; seed++) {
      Strangers.visit(seed);
    }
  }
}
