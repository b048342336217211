package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.games.Turn;
import ticktape.picture.Shape;
import ticktape.rules.Event;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Who is shown ahead of the server, and who as they were. */
class CrowdTest extends OnStage {

  private static final List<Turn> TURNS = List.of(Turn.UP, Turn.RIGHT, Turn.DOWN, Turn.LEFT);

  /** Ada plays 150 ms away; the other turns that often. */
  private void play(int ticks, int turnsEvery) {
    stage.connected(now);
    stage.receive(house.welcome(1), now);
    stage.receive(House.players(), now);
    stage.receive(house.keyframe(), now);
    for (var message : stage.take(now)) {
      if (message instanceof ToServer.Ping ping) {
        now += 150;
        stage.receive(new ToClient.Pong(ping.n(), 0, 0), now);
      }
    }
    for (var i = 0; i < ticks; i++) {
      now += PERIOD;
      if (i % turnsEvery == 0) {
        house.happens(new Event.Input<>(2, TURNS.get(i / turnsEvery % TURNS.size())));
      }
      stage.receive(house.close(), now);
      stage.show(now);
    }
  }

  private List<Shape> shapes() {
    return stage.show(now).picture().shapes();
  }

  @Test
  void whereHardlyAnyoneDoesAnythingAllAreGuessed() {
    play(400, 50);
    assertTrue(stage.figures().right() > stage.figures().wrong());
    assertFalse(stage.figures().crowded());
  }

  @Test
  void whereSomethingHappensInEveryTickTheOthersAreShownAsTheyWere() {
    play(400, 1);
    assertTrue(stage.figures().wrong() > stage.figures().right());
    assertTrue(shapes().size() > 3);
    assertTrue(stage.figures().crowded());
  }
}
