package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TempoTest {

  private static final int PERIOD = 50;

  private final Tempo tempo = new Tempo(1000 / PERIOD, 1);

  @Test
  void whoPlaysIsSoFarAheadThatAnInputIsThereAQuarterTickBeforeItsTickCloses() {
    var line = new Line(1, 160, 0);
    tempo.plays(true);
    line.run(tempo, 20_000);
    // There and back is 3.2 ticks, a quarter tick is to spare, and an input waits a tick on
    // purpose.
    assertEquals(line.tick(90) + 3.2 + 0.25 - 1, line.position(tempo), 0.1);
    assertTrue(line.slackLeast >= 0, "an input was late by " + -line.slackLeast);
    assertTrue(line.slackLeast <= 20, "an input waited for at least " + line.slackLeast);
  }

  @Test
  void whoWatchesIsShownTicksThatHaveArrived() {
    var line = new Line(2, 160, 0);
    line.run(tempo, 20_000);
    assertEquals(line.tick(90) - 1, line.position(tempo), 0.1);
  }

  @Test
  void onALineThatJittersNineteenOfTwentyInputsAreInTimeAndTheClockIsEven() {
    for (var seed = 1; seed <= 10; seed++) {
      var jittery = new Tempo(1000 / PERIOD, 1);
      jittery.plays(true);
      var line = new Line(seed, 150, 30);
      line.run(jittery, 20_000);
      line.late = 0;
      line.inputs = 0;
      line.leapMost = 0;
      line.run(jittery, 120_000);
      assertTrue(line.late <= line.inputs / 20 + 1, line.late + " of " + line.inputs + " late");
      assertTrue(line.leapMost <= 10 * 1.051 / PERIOD + 1e-6, "a leap of " + line.leapMost);
      assertTrue(jittery.slackPermille() <= 1200, "too careful: " + jittery.slackPermille());
    }
  }

  /**
   * The lab found players who were shown ticks a second ahead for a quarter of a minute: after a
   * server was held up for so long that it went on from then, and after a clock had jumped.
   */
  @Test
  void whereTheServerGoesOnFromNowOrAClockJumpsItIsThereAgainWithinSeconds() {
    var line = new Line(4, 160, 0);
    tempo.plays(true);
    line.run(tempo, 20_000);
    line.heldUpMillis = 1500;
    line.now += 1500;
    line.run(tempo, 5_000);
    assertEquals(line.tick(90) + 3.2 + 0.25 - 1, line.position(tempo), 0.5);
  }

  @Test
  void whereTheServerIsSilentForTooLongItStopsAndGoesOnWhenThereIsRoomToSpare() {
    var line = new Line(3, 100, 0);
    tempo.plays(true);
    line.run(tempo, 10_000);
    var confirmed = line.told;
    for (var now = line.now; now < line.now + 3000; now += 10) {
      tempo.advance(confirmed, now);
    }
    assertEquals(confirmed + tempo.guessMax(), tempo.tick());
    assertTrue(tempo.stopped());
    line.now += 3000;
    tempo.advance(confirmed + 3, line.now += 10);
    assertTrue(tempo.stopped(), "three ticks are no room");
    line.run(tempo, 5000);
    assertFalse(tempo.stopped());
    assertEquals(line.tick(60) + 2.25 - 1, line.position(tempo), 0.2);
  }

  @Test
  void aLineThatGetsSlowerIsMetWithinSeconds() {
    var line = new Line(4, 40, 0);
    tempo.plays(true);
    line.run(tempo, 20_000);
    line.roundTripMillis = 240;
    line.run(tempo, 20_000);
    line.late = 0;
    line.run(tempo, 10_000);
    assertEquals(0, line.late);
  }

  @Test
  void aSlackThatNobodyAskedForMeansNothing() {
    tempo.plays(true);
    tempo.restart(5, 0);
    tempo.slack(1_000_000, 3, 10);
    tempo.slack(-7, 3, 10);
    tempo.slack(0, 3, 10);
    tempo.advance(5, 20);
    assertEquals(4, tempo.tick());
  }

  /** A server that tells of a tick now and then, and someone who plays there. */
  private static final class Line {
    private final Random random;
    private final int jitterMillis;
    private int roundTripMillis;
    private int now;
    private int heldUpMillis;
    private int closed;
    private int told;
    private boolean started;
    private int inputs;
    private int late;
    private int slackLeast = Integer.MAX_VALUE;
    private double leapMost;
    private final ArrayDeque<int[]> ticks = new ArrayDeque<>();
    private final ArrayDeque<int[]> slacks = new ArrayDeque<>();

    Line(int seed, int roundTripMillis, int jitterMillis) {
      this.random = new Random(seed);
      this.roundTripMillis = roundTripMillis;
      this.jitterMillis = jitterMillis;
    }

    /** Where the server was so long ago. */
    double tick(int millisAgo) {
      return (now - heldUpMillis - millisAgo) / (double) PERIOD;
    }

    double position(Tempo tempo) {
      return tempo.tick() + tempo.permille() / 1000.0;
    }

    private int way() {
      return roundTripMillis / 2 + (jitterMillis == 0 ? 0 : random.nextInt(jitterMillis));
    }

    void run(Tempo tempo, int millis) {
      for (var end = now + millis; now < end; now += 10) {
        if ((now - heldUpMillis) / PERIOD > closed) {
          closed = (now - heldUpMillis) / PERIOD;
          if (closed % 3 == 0) {
            var last = ticks.isEmpty() ? 0 : ticks.getLast()[0];
            ticks.add(new int[] {Math.max(last, now + way()), closed});
          }
        }
        while (!ticks.isEmpty() && ticks.getFirst()[0] <= now) {
          arrive(tempo, ticks.remove()[1]);
        }
        while (!slacks.isEmpty() && slacks.getFirst()[0] <= now) {
          var slack = slacks.remove();
          tempo.slack(slack[1], slack[2], now);
        }
        if (started) {
          play(tempo);
        }
      }
    }

    private void arrive(Tempo tempo, int tick) {
      told = tick;
      if (started) {
        tempo.arrived(tick, now);
      } else {
        tempo.restart(tick, now);
        tempo.answered(way() + way(), now);
        tempo.restart(tick, now);
        started = true;
      }
    }

    private void play(Tempo tempo) {
      var before = position(tempo);
      tempo.advance(told, now);
      leapMost = Math.max(leapMost, position(tempo) - before);
      if (now % 1000 == 0) {
        tempo.answered(way() + way(), now);
      }
      if (random.nextInt(50) == 0) {
        var tick = tempo.send(now);
        var arrives = now + way();
        var due = tick * PERIOD + heldUpMillis;
        var slack = due - arrives;
        inputs++;
        late += slack < 0 ? 1 : 0;
        slackLeast = Math.min(slackLeast, slack);
        if (inputs % 4 == 0 || slack < 0) {
          slacks.add(new int[] {Math.max(arrives, due) + way(), tick, slack});
        }
      }
    }
  }
}
