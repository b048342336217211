package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.SECOND;
import static ticktape.room.Hearer.TICK;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.json;
import static ticktape.room.Hearer.player;

import org.junit.jupiter.api.Test;
import ticktape.rules.Event;
import ticktape.rules.Options;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** What those in a room are sent. */
class RoomTest extends InRoom {

  @Test
  void aFollowerOfTheTapeFoldsTheSameState() {
    room.enter(player(1, "ada"), now);
    room.input(1, input(1, new Tally.Act.Lean(true)), now);
    run(10);
    room.input(1, input(2, new Tally.Act.Roll()), now);
    run(20);

    var follower = Follower.of(hearer.heard(1));
    assertEquals(30, follower.fold().tick());
    assertEquals(room.hash(), follower.fold().hash());
    assertEquals(30, follower.fold().state().hands().at(1).points());
  }

  @Test
  void aLateComerGetsAKeyframeAndTheTail() {
    room.enter(player(1, "ada"), now);
    room.input(1, input(1, new Tally.Act.Lean(true)), now);
    run(20);
    room.enter(player(2, "bo"), now);
    run(10);
    assertEquals(room.hash(), Follower.of(hearer.heard(2)).fold().hash());
    assertEquals(20, hearer.heard(2, ToClient.Welcome.class).getFirst().tick());
  }

  /** Once 300 wishes in a row held up a room for seconds: a whole state is dear. */
  @Test
  void theWholeStateIsSentAgainOnceATickHoweverOftenItIsAskedFor() {
    room.enter(player(1, "ada"), now);
    run(1);
    hearer.clear();
    for (var i = 0; i < 300; i++) {
      room.resync(1, 0);
    }
    assertEquals(1, hearer.heard(1, ToClient.Keyframe.class).size());
    run(1);
    room.resync(1, 0);
    assertEquals(2, hearer.heard(1, ToClient.Keyframe.class).size());
  }

  @Test
  void aSaltComesInTheTickAfterItWasAskedFor() {
    room.enter(player(1, "ada"), now);
    run(1);
    room.input(1, input(1, new Tally.Act.Roll()), now);
    run(2);
    assertTrue(
        Follower.of(hearer.heard(1)).events.getLast() instanceof Event.Salt<Tally.Act>,
        "the dice are the last thing that happened");
  }

  /**
   * Found by a browser and a script in one room: whoever folds the tape of JSON lines is to know.
   */
  @Test
  void jsonTapeHasTheHashesToo() {
    room.enter(json(1, "ada", ToServer.Want.TAPE, 0), now);
    room.enter(player(2, "bo"), now);
    run(40);
    var hash = hearer.heard(2, ToClient.Hash.class).getLast();
    assertTrue(
        hearer.lines(1).contains("{\"type\":\"hash\",\"tick\":40,\"hash\":" + hash.hash() + "}\n"));
  }

  @Test
  void viewsComeAsOftenAsWantedWithAllCuesSinceTheLast() {
    room.enter(json(1, "ada", ToServer.Want.VIEW, 10), now);
    room.input(1, input(0, new Tally.Act.Lean(true)), now);
    run(2);
    hearer.clear();
    room.input(1, input(0, new Tally.Act.Add(1)), now);
    run(1);
    room.input(1, input(0, new Tally.Act.Add(1)), now);
    run(1);
    var lines = hearer.lines(1);
    assertEquals(1, lines.lines().count());
    assertTrue(lines.contains("\"tick\":4"), lines);
    assertEquals(3, lines.split("\"did\"", -1).length, lines);
  }

  @Test
  void patchesTellOnlyWhatChanged() {
    room.enter(json(1, "ada", ToServer.Want.PATCH, 0), now);
    run(1);
    hearer.clear();
    room.input(1, input(0, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals(
        "{\"type\":\"view\",\"match\":1,\"tick\":2,\"patch\":{\"hands\":{\"1\":{\"points\":5}}},"
            + "\"cues\":[{\"what\":\"did\",\"seat\":1,\"other\":0,\"x\":0,\"y\":0}]}\n",
        hearer.lines(1));
  }

  @Test
  void whoSeesTheSameSharesAFrame() {
    room.enter(json(1, "ada", ToServer.Want.VIEW, 0), now);
    room.enter(json(2, "bo", ToServer.Want.VIEW, 0), now);
    run(1);
    hearer.clear();
    room.input(1, input(0, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals(1, hearer.all(Effect.Send.class).size());
  }

  @Test
  void secretsGoToTheirSeatOnlyAndNoTapeGoesToAnyone() {
    var hearing = new Hearer();
    var secret = hearing.room(new Tally(true), new Settings(false, 0, Options.STANDARD));
    secret.enter(player(1, "ada"), 0);
    secret.enter(player(2, "bo"), 0);
    secret.advance(TICK);
    assertEquals(0, hearing.heard(1, ToClient.Closed.class).size());
    assertEquals(0, hearing.heard(1, ToClient.Hash.class).size());
    assertEquals(0, hearing.heard(1, ToClient.Keyframe.class).size());
    var view = hearing.heard(2, ToClient.View.class).getLast();
    assertFalse(Tally.Sums.FORMAT.fromBytes(view.state()).hands().has(1));
    assertTrue(Tally.Sums.FORMAT.fromBytes(view.state()).hands().has(2));
  }

  @Test
  void whoTakesNothingIsSentNothingAndThenTheNewest() {
    room.enter(player(1, "ada"), now);
    room.enter(json(2, "bo", ToServer.Want.VIEW, 0), now);
    run(1);
    room.writable(1, false);
    room.writable(2, false);
    hearer.clear();
    room.input(1, input(1, new Tally.Act.Add(5)), now);
    run(100);
    room.say("ada", "slow here");
    assertEquals(0, hearer.all(Effect.Send.class).size());

    room.writable(1, true);
    room.writable(2, true);
    assertEquals(101, hearer.heard(1, ToClient.Keyframe.class).getFirst().tick());
    assertEquals("slow here", hearer.heard(1, ToClient.Said.class).getFirst().text());
    assertTrue(hearer.lines(2).startsWith("{\"type\":\"view\",\"match\":1,\"tick\":101,"));
    run(10);
    assertEquals(room.hash(), Follower.of(hearer.heard(1)).fold().hash());
  }

  @Test
  void lateComersAreShownTheLastFiftyLines() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 60; i++) {
      room.say("ada", "line " + i);
    }
    room.enter(player(2, "bo"), now);
    var said = hearer.heard(2, ToClient.Said.class);
    assertEquals(50, said.size());
    assertEquals(new ToClient.Said("ada", "line 11"), said.getFirst());
    assertEquals(new ToClient.Said("ada", "line 60"), said.getLast(), "not: bo joined");
  }

  @Test
  void ticksAreDueByTheStartAndNotByTheTickBefore() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 200; i++) {
      // Always a little late, and never later and later.
      room.advance(room.wakeNanos() + TICK / 3);
    }
    assertEquals(200, room.tick());
    assertEquals(201 * TICK, room.wakeNanos());
  }

  @Test
  void aRoomThatIsFarBehindGoesOnFromNowInsteadOfABurst() {
    room.enter(player(1, "ada"), now);
    room.advance(10 * TICK);
    assertEquals(10, room.tick());
    room.advance(10 * TICK + SECOND);
    assertEquals(10, room.tick());
    assertEquals(1, hearer.all(Effect.Note.class).size());
    room.advance(11 * TICK + SECOND);
    assertEquals(11, room.tick());
  }
}
