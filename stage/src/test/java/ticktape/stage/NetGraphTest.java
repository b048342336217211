package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.games.Turn;
import ticktape.picture.Key;
import ticktape.rules.Event;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

class NetGraphTest extends OnStage {

  /** How long the server's answers to pings are underway. */
  private int wayMillis = 100;

  @Test
  void aKeyShowsItAndHidesItAgain() {
    play(1);
    assertEquals(Optional.empty(), show().netGraph());
    assertTrue(show().hints().contains(new Show.Hint("n", "net")));
    press("n");
    assertEquals(
        List.of(
            "round trip",
            "slack",
            "slack wanted",
            "ahead",
            "rollbacks",
            "corrections",
            "down",
            "up"),
        graph().rows().stream().map(NetGraph.Row::label).toList());
    press("n");
    assertEquals(Optional.empty(), show().netGraph());
  }

  @Test
  void aBarForEachSecondTellsTheRoundTrip() {
    play(1);
    press("n");
    seconds(40);
    assertEquals("100 ms", value("round trip"));
    assertEquals("Last 30 s", graph().title());
    assertEquals("100 ms", graph().top());
    assertEquals(NetGraph.BARS, graph().bars().size());
    for (var bar : graph().bars()) {
      assertEquals(new NetGraph.Bar(NetGraph.WHOLE, Grade.GOOD), bar);
    }

    wayMillis = 300;
    seconds(4);
    assertEquals("300 ms", graph().top(), "a way of 300 ms needs more room");
    assertEquals(new NetGraph.Bar(333, Grade.GOOD), graph().bars().getFirst());
    assertEquals(new NetGraph.Bar(NetGraph.WHOLE, Grade.BAD), graph().bars().getLast());
  }

  @Test
  void whatIsUnderwayForLongIsSeenBeforeItArrives() {
    play(1);
    press("n");
    seconds(10);
    wayMillis = 60_000;
    seconds(4);
    var trip = graph().rows().getFirst();
    assertEquals(Grade.BAD, trip.grade());
    assertTrue(trip.value().compareTo("2000 ms") > 0 && trip.value().length() == 7, trip.value());
  }

  /**
   * The header kept what had been measured last, and who played was said to be 19 seconds behind,
   * as "ahead -18988 ms".
   */
  @Test
  void ofAServerThatIsSilentNothingIsToldThatWasTrueBefore() {
    play(1);
    press("n");
    seconds(10);
    stage.receive(new ToClient.Slack(house.tick(), 63), now);

    for (var millis = 0; millis < 9_000; millis += PERIOD) {
      now += PERIOD;
      stage.take(now);
      assertFalse(value("ahead").startsWith("-"), value("ahead"));
    }
    assertEquals(Latency.SILENT, show().latency());
    assertEquals(Grade.BAD, show().latency().grade());
    for (var label : List.of("round trip", "slack", "ahead")) {
      assertEquals("–", value(label), label);
    }

    stage.disconnected("The server has been silent for too long.", now);
    assertEquals("–", show().latency().text());

    stage.connected(now);
    hear(house.welcome(1));
    hear(House.players());
    hear(house.keyframe());
    seconds(3);
    assertEquals("100 ms", show().latency().text());
    assertEquals("100 ms", value("round trip"));
  }

  /** As in a lobby, where a server tells nothing else. */
  @Test
  void whoIsAnsweredIsNotSilent() {
    stage.connected(now);
    hear(house.welcome(1));
    for (var i = 0; i < 200; i++) {
      now += PERIOD;
      for (var message : stage.take(now)) {
        if (message instanceof ToServer.Ping asked) {
          hear(new ToClient.Pong(asked.n(), house.tick(), 0L));
        }
      }
      assertFalse(show().latency().silent(), "after " + i * PERIOD);
    }
  }

  @Test
  void bytesAreToldASecondOverAFewSeconds() {
    play(1);
    press("n");
    for (var i = 0; i < 100; i++) {
      stage.carried(100, 2, now);
      now += PERIOD;
      show();
    }
    assertEquals("2.0 kB/s", value("down"));
    assertEquals("40 B/s", value("up"));
    seconds(5);
    assertEquals("0 B/s", value("down"));
  }

  @Test
  void aGuessThatWasWrongIsARollback() {
    play(1);
    press("n");
    seconds(2);
    var before = Integer.parseInt(value("rollbacks"));
    for (var i = 0; i < 20; i++) {
      house.happens(new Event.Input<>(2, Turn.UP));
      seconds(1);
    }
    assertTrue(Integer.parseInt(value("rollbacks")) >= before + 20);
    seconds(31);
    assertTrue(
        Integer.parseInt(value("rollbacks")) < 20, "what was half a minute ago counts no more");
  }

  @Test
  void slackIsWhatTheServerToldLast() {
    play(1);
    press("n");
    assertEquals("–", value("slack"));
    stage.receive(new ToClient.Slack(house.tick(), 63), now);
    assertEquals("63 ms", value("slack"));
    stage.receive(new ToClient.Slack(house.tick(), -20), now);
    assertEquals(new NetGraph.Row("slack", "-20 ms", Grade.SLOW), graph().rows().get(1));
  }

  @Test
  void aGuestGuessesNothingAndIsToldOfTheLineAlone() {
    play(0);
    press("n");
    seconds(3);
    assertEquals(
        List.of("round trip", "down", "up"),
        graph().rows().stream().map(NetGraph.Row::label).toList());
  }

  @Test
  void theWayToAScreenFarFromTheStageIsPartOfTheWay() {
    play(1);
    press("n");
    stage.beyond(80);
    seconds(10);
    assertEquals("180 ms", value("round trip"));
    assertEquals("180 ms", show().latency().text());
    assertFalse(graph().bars().getLast().grade() == Grade.GOOD);
  }

  private void play(int seat) {
    stage.connected(now);
    hear(house.welcome(seat));
    hear(House.players());
    hear(house.keyframe());
    seconds(1);
  }

  /** A server that closes ticks, and answers pings after a while. */
  private void seconds(int count) {
    var dueMillis = 0;
    var ping = 0;
    for (var i = 0; i < count * 1000 / PERIOD; i++) {
      now += PERIOD;
      hear(house.close());
      for (var message : stage.take(now)) {
        if (message instanceof ToServer.Ping asked) {
          ping = asked.n();
          dueMillis = now + wayMillis;
        }
      }
      if (ping > 0 && now >= dueMillis) {
        hear(new ToClient.Pong(ping, house.tick(), 0L));
        ping = 0;
      }
      show();
    }
  }

  private void press(String key) {
    stage.press(new Key(key), now);
  }

  private NetGraph graph() {
    return show().netGraph().orElseThrow();
  }

  private String value(String label) {
    return graph().rows().stream()
        .filter(row -> row.label().equals(label))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
