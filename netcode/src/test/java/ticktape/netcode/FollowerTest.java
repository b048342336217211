package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ticktape.rules.BytesOut;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.FormatException;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tick;
import ticktape.wire.Binary;
import ticktape.wire.ToClient;

class FollowerTest {

  private static final Counting GAME = new Counting();
  private static final Opening OPENING = Opening.of(GAME, Options.STANDARD, 100);

  private final Follower<Integer, Integer> follower = new Follower<>(GAME);

  @Test
  void aKeyframeAndItsTapeGiveTheStateThatTheServerHas() {
    var server = Fold.open(GAME, OPENING);
    for (var i = 0; i < 40; i++) {
      server.advance(Tick.idle(server.tick() + 1));
    }
    follower.receive(keyframe(server));

    server.advance(new Tick<>(41, List.of(add(2, 5), new Event.Salt<>(7))));
    var moments = follower.receive(closed(add(2, 5), new Event.Salt<>(7)));
    assertEquals(
        List.of(new Moment<>(1, 41, 151, List.of(new Cue("sum", 0, 0, 151, 0)), false)), moments);

    server.advance(Tick.idle(42));
    server.advance(Tick.idle(43));
    assertEquals(2, follower.receive(new ToClient.Idle(2)).size());
    follower.receive(new ToClient.Hash(43, server.hash()));
    assertEquals(server.state(), follower.fold().orElseThrow().state());
    assertEquals(43, follower.fold().orElseThrow().tick());
    assertFalse(follower.takeResync());
  }

  @Test
  void ticksBeforeTheFirstKeyframeMeanNothing() {
    assertEquals(List.of(), follower.receive(new ToClient.Idle(3)));
    assertEquals(List.of(), follower.receive(closed(add(1, 1))));
    assertFalse(follower.takeResync());
  }

  @Test
  void aDifferentHashAsksOnceForAKeyframeAndTheKeyframeHeals() {
    var server = Fold.open(GAME, OPENING);
    follower.receive(keyframe(server));
    follower.receive(new ToClient.Idle(1));
    follower.receive(new ToClient.Hash(1, 0xBAD));
    assertTrue(follower.takeResync());
    assertFalse(follower.takeResync());
    assertEquals("desync: at tick 1 the hash is not the server's", follower.trouble());

    assertEquals(List.of(), follower.receive(new ToClient.Idle(1)));
    assertFalse(follower.takeResync(), "one wish is enough until the keyframe comes");

    server.advance(Tick.idle(1));
    server.advance(Tick.idle(2));
    assertEquals(1, follower.receive(keyframe(server)).size());
    assertEquals(102, follower.fold().orElseThrow().state());
  }

  @Test
  void aHashIsThatOfTheLastTickUnlessItSaysAnother() {
    follower.receive(keyframe(Fold.open(GAME, OPENING)));
    follower.receive(new ToClient.Hash(2, 0xBAD));
    assertFalse(follower.takeResync());
    follower.receive(new ToClient.Idle(1));
    follower.receive(new ToClient.Hash(ToClient.Hash.LAST, 0xBAD));
    assertTrue(follower.takeResync());
  }

  @Test
  void whatDifferedIsKnownOnceTheServersStateOfThatTickIsThere() {
    follower.receive(keyframe(Fold.open(GAME, OPENING)));
    follower.receive(new ToClient.Idle(2));
    follower.receive(new ToClient.Hash(ToClient.Hash.LAST, 0xBAD));
    assertTrue(follower.takeResync());
    assertEquals(2, follower.resyncTick());
    assertTrue(follower.takeDesync().isEmpty());
    follower.receive(new ToClient.Keyframe(1, 2, OPENING, GAME.stateFormat().toBytes(77)));
    var found = follower.takeDesync().orElseThrow();
    assertEquals(2, found.tick());
    assertEquals(GAME.stateFormat().hash(102), found.hash());
    assertEquals(" = 102 here,  = 77 at the server", found.what());
    var dump = found.maker().in("K7QF", 5).orElseThrow();
    assertEquals("K7QF-1-2-client.json", dump.name());
    assertTrue(dump.text().contains("\"state\": 102,"), dump.text());
    assertTrue(follower.takeDesync().isEmpty());
    assertEquals(0, follower.resyncTick());
  }

  @Test
  void theTapeGoesOnWhereItWasReadTo() {
    follower.receive(keyframe(Fold.open(GAME, OPENING)));
    follower.receive(new ToClient.Idle(3));
    follower.receive(new ToClient.Resumed(1, 3));
    assertFalse(follower.takeResync());
    follower.receive(new ToClient.Resumed(1, 4));
    assertTrue(follower.takeResync());
    follower.receive(new ToClient.Resumed(1, 3));
    assertTrue(follower.takeResync(), "there is nothing to go on from");
  }

  @Test
  void aGameThatThrowsCostsAKeyframeAndNothingElse() {
    follower.receive(keyframe(Fold.open(GAME, OPENING)));
    assertEquals(List.of(), follower.receive(closed(add(1, Counting.BREAKS))));
    assertTrue(follower.takeResync());
  }

  @Test
  void aKeyframeOfOtherRulesIsNotFolded() {
    var other = new Opening("counting", 2, Options.STANDARD, 1);
    follower.receive(new ToClient.Keyframe(1, 0, other, new byte[] {2}));
    assertTrue(follower.takeResync());
    assertEquals("garbled: this is counting 1, not counting 2", follower.trouble());
    assertTrue(follower.fold().isEmpty());
  }

  @Test
  void viewsAreShownAsTheyComeWithoutAFold() {
    var cue = new Cue("sum", 1, 0, 0, 0);
    var view = new ToClient.View(3, 77, GAME.stateFormat().toBytes(9), List.of(cue));
    assertEquals(List.of(new Moment<>(3, 77, 9, List.of(cue), true)), follower.receive(view));
    assertTrue(follower.fold().isEmpty());
  }

  @Test
  void hostileBytesNeverThrow() {
    var random = new Random(20);
    var frames = 0;
    for (var i = 0; i < 50_000; i++) {
      if (i % 50 == 0) {
        follower.receive(keyframe(Fold.open(GAME, OPENING)));
      }
      var bytes = new byte[1 + random.nextInt(24)];
      random.nextBytes(bytes);
      if (i % 2 == 0) {
        follower.receive(new ToClient.Closed(bytes));
        continue;
      }
      frames += offer(bytes) ? 1 : 0;
    }
    assertTrue(frames > 500, "frames that were read: " + frames);
    follower.receive(keyframe(Fold.open(GAME, OPENING)));
    assertEquals(100, follower.fold().orElseThrow().state());
  }

  /** Whether these bytes are a message at all; those that are none never reach a follower. */
  private boolean offer(byte[] bytes) {
    ToClient message;
    try {
      message = Binary.toClient(bytes);
    } catch (FormatException e) {
      return false;
    }
    follower.receive(message);
    return true;
  }

  private static Event<Integer> add(int seat, int what) {
    return new Event.Input<>(seat, what);
  }

  private static ToClient.Keyframe keyframe(Fold<Integer, Integer> fold) {
    var state = GAME.stateFormat().toBytes(fold.state());
    return new ToClient.Keyframe(1, fold.tick(), OPENING, state);
  }

  @SafeVarargs
  private static ToClient.Closed closed(Event<Integer>... events) {
    var out = new BytesOut();
    var format = Event.format(GAME.inputFormat());
    for (var event : new ArrayList<>(List.of(events))) {
      format.write(event, out);
    }
    return new ToClient.Closed(out.toBytes());
  }
}
