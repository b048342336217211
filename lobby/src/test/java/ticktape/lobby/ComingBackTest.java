package ticktape.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.room.Limits;
import ticktape.rules.Dice;

/** How one comes back: after the line was lost, on another line, and after a restart. */
class ComingBackTest {

  private final Town town = new Town();

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
}
