package ticktape.netcode;

/**
 * Where a recording is looked at, how fast that goes on, and whether it stands still. Times are
 * milliseconds from any beginning, compared by subtraction. Not for many threads.
 */
public final class Playback {

  /** The speeds there are, in thousandths of that of the match. */
  private static final int[] SPEEDS = {125, 250, 500, 1000, 2000, 4000, 8000, 16_000};

  private static final int NORMAL = 3;

  /** A screen that was away for longer does not miss what it did not show. */
  private static final int STEP_MILLIS_MAX = 250;

  private final double ticksPerMilli;
  private double at;
  private int lastMillis;
  private int speed = NORMAL;
  private boolean paused;

  /** Stands at a tick, and goes on from there. */
  public Playback(int ticksPerSecond, int tick, int nowMillis) {
    ticksPerMilli = ticksPerSecond / 1000.0;
    at = tick;
    lastMillis = nowMillis;
  }

  /**
   * Moves on to now, and stops at the end.
   *
   * @param first the first tick that there is
   * @param last the last one
   */
  public void advance(int first, int last, int nowMillis) {
    var elapsed = Math.max(0, Math.min(nowMillis - lastMillis, STEP_MILLIS_MAX));
    lastMillis = nowMillis;
    if (!paused) {
      at += elapsed * ticksPerMilli * speedPermille() / 1000;
    }
    if (at >= last) {
      paused = true;
    }
    at = Math.max(first, Math.min(at, last));
  }

  /** The tick to show. */
  public int tick() {
    return (int) Math.floor(at);
  }

  /** How much of the way from that tick to the next is to be shown, from 0 to 999. */
  public int permille() {
    return (int) ((at - Math.floor(at)) * 1000);
  }

  /** Goes to a tick. */
  public void seek(int tick) {
    at = tick;
  }

  /** Whether it stands still. */
  public boolean paused() {
    return paused;
  }

  /** Stands still, or goes on. */
  public void pause(boolean still) {
    paused = still;
  }

  /** How fast it goes on, in thousandths of the speed of the match. */
  public int speedPermille() {
    return SPEEDS[speed];
  }

  /** Chooses the next higher speed, or with -1 the next lower one. */
  public void faster(int by) {
    speed = Math.max(0, Math.min(speed + by, SPEEDS.length - 1));
  }
}
