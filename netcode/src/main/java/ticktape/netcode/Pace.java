package ticktape.netcode;

import java.util.Arrays;

/**
 * The playout clock: which tick to show when, so that ticks which arrive unevenly are shown evenly.
 *
 * <p>A tick is shown as long after it could have arrived at best as nineteen of twenty ticks are
 * late, but at most {@value #MARGIN_TICKS_MAX} ticks; and one tick later still, because the way to
 * the next tick is shown, too. The clock runs at the speed of the match, at most 5 % faster or
 * slower to come nearer to that; it jumps only when it is more than {@value #SNAP_TICKS} ticks
 * behind, never goes back within a match and never passes the newest tick. Not for many threads.
 */
public final class Pace {

  static final int SNAP_TICKS = 10;
  static final int MARGIN_TICKS_MAX = 4;

  private static final int WINDOW = 64;
  private static final double NUDGE_MAX = 0.05;
  private static final double NUDGE_PER_TICK = 0.1;

  private final double periodMillis;
  private final double[] offsets = new double[WINDOW];
  private int seen;
  private int startTick;
  private int startMillis;
  private int lastMillis;
  private int newest;
  private double best;
  private double margin;
  private double at;
  private double speed = 1;

  /** A clock for a match of this many ticks a second, which starts with {@link #restart}. */
  public Pace(int ticksPerSecond) {
    periodMillis = 1000.0 / Math.max(1, ticksPerSecond);
  }

  /** A match begins to be followed at this tick, which arrived now; what was known is forgotten. */
  public void restart(int tick, int nowMillis) {
    seen = 0;
    startTick = tick;
    startMillis = nowMillis;
    lastMillis = nowMillis;
    newest = tick;
    speed = 1;
    arrived(tick, nowMillis);
    at = target(nowMillis);
  }

  /** A tick arrived; ticks come in order. */
  public void arrived(int tick, int nowMillis) {
    newest = tick;
    offsets[seen % WINDOW] = (nowMillis - startMillis) - (tick - startTick) * periodMillis;
    seen++;
    var known = Arrays.copyOf(offsets, Math.min(seen, WINDOW));
    Arrays.sort(known);
    best = known[0];
    var late = known[(known.length - 1) * 19 / 20] - best;
    margin = Math.min(late / periodMillis, MARGIN_TICKS_MAX);
  }

  /** Moves the clock on to now. */
  public void advance(int nowMillis) {
    var elapsed = nowMillis - lastMillis;
    if (elapsed <= 0) {
      return;
    }
    lastMillis = nowMillis;
    var ticks = elapsed / periodMillis;
    var behind = target(nowMillis) - (at + ticks);
    if (behind > SNAP_TICKS) {
      at += ticks + behind;
    } else {
      speed = 1 + Math.max(-NUDGE_MAX, Math.min(NUDGE_MAX, behind * NUDGE_PER_TICK));
      at += ticks * speed;
    }
    at = Math.min(at, newest);
  }

  /** The tick to show; before the first tick that arrived at all for a short while. */
  public int tick() {
    return (int) Math.floor(at);
  }

  /** How much of the way from that tick to the next is to be shown, from 0 to 999. */
  public int permille() {
    return (int) ((at - Math.floor(at)) * 1000);
  }

  /** How fast the clock runs: 1000 is the speed of the match. */
  public int speedPermille() {
    return (int) (speed * 1000 + 0.5);
  }

  /** How much later than the best way a tick is awaited, in thousandths of a tick. */
  public int marginPermille() {
    return (int) (margin * 1000);
  }

  private double target(int nowMillis) {
    var due = (nowMillis - startMillis - best) / periodMillis - margin - 1;
    return startTick + due;
  }
}
