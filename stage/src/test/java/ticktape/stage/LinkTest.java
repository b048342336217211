package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.picture.Key;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The line to the server: how good it is, and what comes of losing it. */
class LinkTest extends OnStage {

  @Test
  void pingsTellTheLatency() {
    play();
    take();
    now += 2000;
    var ping = (ToServer.Ping) take().getFirst();
    now += 30;
    hear(new ToClient.Pong(ping.n(), house.tick(), 0L));
    assertEquals(new Latency(30, false), show().latency());
    assertEquals(List.of(), take());
  }

  @Test
  void aLostLineIsTriedAgainLaterAndLaterAndTheSeatIsAskedBack() {
    play();
    ticks(60);
    stage.disconnected("The line broke.", now);
    assertEquals(Phase.LOST, show().phase());
    assertEquals("The line broke.", show().reason());
    for (var wait : List.of(500, 1000, 2000, 4000, 5000, 5000)) {
      assertEquals(wait, show().retryMillis());
      now += wait - 1;
      assertFalse(stage.wantsLine(now));
      now++;
      assertTrue(stage.wantsLine(now));
      stage.disconnected("Nobody answers.", now);
    }
    assertEquals("Nobody answers.", show().reason());
    var picture = show().picture();
    assertFalse(picture.shapes().isEmpty());

    now += 5000;
    stage.connected(now);
    var hello = (ToServer.Hello) take().getFirst();
    assertEquals("secret", hello.token());
    assertEquals("K7QF", hello.join().orElseThrow().room());
    hear(house.welcome(1));
    hear(House.players());
    assertEquals(picture, show().picture(), "the last picture stays until there is a new one");
    hear(house.keyframe());
    ticks(60);
    assertEquals(Phase.PLAYING, show().phase());
    assertNotEquals(picture, show().picture());
  }

  @Test
  void afterALineWasLostTheTapeGoesOnAndWhatNobodyAnsweredIsSaidAgain() {
    play();
    ticks(60);
    take();
    press(Key.UP);
    press(Key.LEFT);
    var sent = take().stream().map(ToServer.Input.class::cast).toList();
    hear(new ToClient.Ok(sent.getFirst().id(), house.tick()));
    stage.disconnected("The line broke.", now);
    press(Key.DOWN);
    var known = stage.confirmed();

    var missing = new ArrayList<ToClient>();
    for (var i = 0; i < 400; i++) {
      missing.add(house.close());
    }
    now += 20_000;
    stage.connected(now);
    var hello = (ToServer.Hello) take().getFirst();
    assertEquals(
        new ToServer.Known(0, known.match(), known.tick(), known.hash()),
        hello.known().orElseThrow());
    hear(house.welcome(1));
    hear(new ToClient.Resumed(known.match(), known.tick()));
    missing.forEach(this::hear);
    hear(new ToClient.Hash(house.tick(), house.hash()));
    assertEquals(new Confirmed(1, house.tick(), house.hash()), stage.confirmed());
    ticks(1);
    assertEquals(house.tick(), show().tick(), 2);
    var again = take().stream().filter(ToServer.Input.class::isInstance).toList();
    assertEquals(1, again.size(), "what was pressed without a line is past");
    var second = (ToServer.Input) again.getFirst();
    assertEquals(sent.getLast().id(), second.id());
    assertEquals(sent.getLast().tick(), second.tick());
  }

  /** A page that was read anew would else count from 1, and nothing that it says would count. */
  @Test
  void inputsAreCountedOnFromTheLastOneThatTheServerTook() {
    stage.connected(now);
    hear(new ToClient.Welcome("ada", "secret", "K7QF", "snake", 1, 0, 9, 57));
    hear(house.keyframe());
    ticks(3);
    take();
    press(Key.UP);
    assertTrue(((ToServer.Input) take().getFirst()).id() > 57);
  }

  @Test
  void aSilentServerCountsAsALostLine() {
    play();
    now += 9_999;
    assertTrue(stage.wantsLine(now));
    now++;
    assertFalse(stage.wantsLine(now));
    assertEquals(Phase.LOST, show().phase());
  }

  /** Else two screens with one token would throw each other out for ever. */
  @Test
  void aSeatThatWasTakenOverElsewhereIsNotTakenBackUnasked() {
    play();
    hear(new ToClient.Goodbye("elsewhere", "You came in on another line: this one is closed."));
    stage.disconnected("The server closed the line.", now);
    assertEquals("You came in on another line: this one is closed.", show().reason());
    assertEquals(-1, show().retryMillis());
    now += 60_000;
    assertFalse(stage.wantsLine(now));
    press(Key.ENTER);
    assertTrue(stage.wantsLine(now));
  }
}
