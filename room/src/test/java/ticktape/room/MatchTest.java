package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.SECOND;
import static ticktape.room.Hearer.TICK;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Event;
import ticktape.rules.Options;
import ticktape.wire.ToClient;

/** Match after match, faults, and a room in which nobody is. */
class MatchTest extends InRoom {

  MatchTest() {
    super(Options.STANDARD.with("goal", 50));
  }

  @Test
  void whenAMatchIsOverTheNextOpensAtOnceWithEveryoneInIt() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    room.input(2, input(1, new Tally.Act.Add(60)), now);
    run(1);
    assertEquals(
        List.of(new Effect.Result(2, "bo", false, 60), new Effect.Result(1, "ada", false, 0)),
        hearer.all(Effect.Finished.class).getFirst().results());
    var keyframe = hearer.heard(1, ToClient.Keyframe.class).getLast();
    assertEquals(2, keyframe.match());
    assertEquals(0, keyframe.tick());

    room.lost(2, now);
    run(1);
    var follower = Follower.of(hearer.heard(1));
    assertEquals(2, follower.match);
    var events = follower.events;
    assertEquals(
        List.of(
            new Event.Joined<>(1, "ada", false),
            new Event.Joined<>(2, "bo", false),
            new Event.Left<>(2)),
        events.subList(events.size() - 3, events.size()));
  }

  @Test
  void aGameThatThrowsCostsTheMatchAndNothingElse() {
    room.enter(player(1, "ada"), now);
    run(5);
    room.input(1, input(1, new Tally.Act.Burst()), now);
    run(1);
    assertEquals(2, room.match());
    assertFalse(room.closed());
    assertEquals("fault", hearer.heard(1, ToClient.Refused.class).getFirst().code());
    assertTrue(
        hearer.heard(1, ToClient.Said.class).getLast().text().contains("ArithmeticException"));
    assertEquals(
        "Room K7QF failed in tick 6 of match 1: ArithmeticException: burst",
        hearer.all(Effect.Note.class).getFirst().text());
    run(5);
    assertEquals(room.hash(), Follower.of(hearer.heard(1)).fold().hash());
  }

  @Test
  void threeFaultsInAHundredTicksAreTheEndOfARoom() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 3; i++) {
      assertFalse(room.closed());
      room.input(1, input(i, new Tally.Act.Burst()), now);
      run(30);
    }
    assertTrue(room.closed());
    assertEquals(new Effect.Forget("K7QF"), hearer.effects.getLast());
  }

  @Test
  void faultsThatAreFarBetweenAreForgiven() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 9; i++) {
      room.input(1, input(i, new Tally.Act.Burst()), now);
      run(60);
    }
    assertFalse(room.closed());
    assertEquals(10, room.match());
  }

  @Test
  void aRoomSleepsWhileNobodyIsInItAndIsClosedAfterAMinute() {
    room.enter(player(1, "ada"), now);
    run(10);
    room.leave(1, now);
    run(100);
    assertEquals(10, room.tick());
    assertEquals(10 * TICK + 60 * SECOND, room.wakeNanos());
    now = room.wakeNanos();
    room.advance(now);
    assertTrue(room.closed());
    assertEquals(new Effect.Forget("K7QF"), hearer.effects.getLast());
  }

  @Test
  void aRoomWakesUpWhereItFellAsleep() {
    room.enter(player(1, "ada"), now);
    run(10);
    room.lost(1, now);
    now += 30 * SECOND;
    room.advance(now);
    room.enter(player(2, "ada"), now);
    run(3);
    assertEquals(13, room.tick());
    assertEquals(room.hash(), Follower.of(hearer.heard(2)).fold().hash());
  }
}
