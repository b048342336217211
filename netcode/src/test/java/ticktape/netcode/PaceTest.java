package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final int PERIOD = 50;

  private final Pace pace = new Pace(1000 / PERIOD);

  @Test
  void onAnEvenLineItShowsTheWayToTheNewestTick() {
    pace.restart(100, 0);
    for (var now = 1; now <= 2000; now++) {
      if (now % PERIOD == 0) {
        pace.arrived(100 + now / PERIOD, now);
      }
      pace.advance(now);
    }
    assertEquals(139, pace.tick());
    assertEquals(0, pace.permille(), 10);
    pace.advance(2025);
    assertEquals(139, pace.tick());
    assertEquals(500, pace.permille(), 10);
    assertEquals(1000, pace.speedPermille(), 1);
  }

  @Test
  void whereSilenceMeansThatNothingChangedItRunsOnAndIsInTimeForWhatComes() {
    pace.runsOn(20);
    pace.restart(100, 0);
    for (var now = 1; now <= 4000; now++) {
      if (now % (10 * PERIOD) == 0) {
        pace.arrived(100 + now / PERIOD, now);
      }
      pace.advance(now);
    }
    pace.advance(4000 + 9 * PERIOD);
    assertEquals(188, pace.tick(), 1);
    pace.advance(4000 + 100 * PERIOD);
    assertEquals(200, pace.tick());
  }

  @Test
  void jitterNeverTurnsItBackAndNineteenOfTwentyFramesAreEven() {
    for (var seed = 1; seed <= 20; seed++) {
      jitter(seed, 60);
    }
  }

  private void jitter(int seed, int jitterMillis) {
    var line = new Line(seed, jitterMillis);
    pace.restart(0, 0);
    var before = position();
    var held = 0;
    var frames = 0;
    for (var now = 1; now <= 60_000; now++) {
      line.deliver(pace, now);
      if (now % 16 != 0) {
        continue;
      }
      pace.advance(now);
      var position = position();
      var step = position - before;
      assertTrue(step >= 0, "back by " + step + " with seed " + seed);
      assertTrue(step <= 16 * 1000 / PERIOD * 1.06 + 2, "a leap of " + step + ", seed " + seed);
      assertTrue(Math.abs(pace.speedPermille() - 1000) <= 50);
      if (now > 10_000) {
        frames++;
        held += step < 16 * 1000 / PERIOD * 0.94 - 2 ? 1 : 0;
        var behind = line.closed * 1000 - position;
        assertTrue(behind <= 5000, "behind by " + behind + " with seed " + seed);
      }
      before = position;
    }
    assertTrue(held < frames / 20, held + " of " + frames + " frames held, seed " + seed);
  }

  @Test
  void aLongStallIsLeaptOverAndAShortOneIsCaughtUpSmoothly() {
    pace.restart(0, 0);
    var now = 0;
    for (var tick = 1; tick <= 100; tick++) {
      now += PERIOD;
      pace.arrived(tick, now);
      pace.advance(now);
    }
    for (var tick = 101; tick <= 130; tick++) {
      pace.arrived(tick, now + 30 * PERIOD);
    }
    pace.advance(now + 30 * PERIOD);
    assertTrue(pace.tick() >= 125, "shows " + pace.tick());
    now += 30 * PERIOD;
    for (var tick = 131; tick <= 300; tick++) {
      now += PERIOD;
      pace.arrived(tick, now);
      pace.advance(now);
    }
    assertEquals(299, pace.tick(), 1);
  }

  @Test
  void itNeverPassesTheNewestTick() {
    pace.restart(5, 0);
    pace.arrived(6, PERIOD);
    pace.advance(10_000);
    assertEquals(6, pace.tick());
    assertEquals(0, pace.permille());
  }

  @Test
  void aServerWhoseClockRunsOnePermilleFastIsFollowedForAnHour() {
    pace.restart(0, 0);
    var tick = 0;
    for (var now = 1; now <= 3_600_000; now++) {
      if (now * 1001L / 1000 / PERIOD > tick) {
        pace.arrived(++tick, now);
      }
      if (now % 16 == 0) {
        pace.advance(now);
      }
    }
    assertEquals(tick - 1, pace.tick(), 1);
  }

  private int position() {
    return pace.tick() * 1000 + pace.permille();
  }

  /** A line on which each tick takes longer by chance, and none overtakes another. */
  private static final class Line {
    private final Random random;
    private final int jitterMillis;
    private int closed;
    private int sent;
    private int nextMillis;

    Line(int seed, int jitterMillis) {
      this.random = new Random(seed);
      this.jitterMillis = jitterMillis;
      draw();
    }

    private void draw() {
      sent++;
      nextMillis = Math.max(nextMillis, sent * PERIOD + 30 + random.nextInt(jitterMillis));
    }

    void deliver(Pace pace, int now) {
      closed = now / PERIOD;
      while (nextMillis <= now) {
        pace.arrived(sent, now);
        draw();
      }
    }
  }
}
