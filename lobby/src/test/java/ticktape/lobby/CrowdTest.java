package ticktape.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.room.Effect;
import ticktape.room.Limits;
import ticktape.room.Speech;

/** Many who come, or one who takes too much: everyone is told where they stand. */
class CrowdTest {

  private final Town town = new Town();

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
      town.lobby.connected(i, "10.9.9.9:" + i, Speech.JSON, town.now);
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
  void seededStrangersNeverBreakTheLobby() {
    for (var seed = 1; seed <= 20; seed++) {
      Strangers.visit(seed);
    }
  }
}
