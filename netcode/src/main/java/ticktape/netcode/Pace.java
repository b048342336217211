package ticktape.netcode;

/**
 * The playout clock of one who is sent views: which tick to show when, so that ticks which arrive
 * unevenly are shown evenly.
 *
 * <p>A tick is shown as long after it could have arrived at best as nineteen of twenty ticks are
 * late, but at most {@value #MARGIN_TICKS_MAX} ticks; and one tick later still, because the way to
 * the next tick is shown, too. The clock runs at the speed of the match, at most 5 % faster or
 * slower to come nearer to that; it jumps only when it is more than 10 ticks behind, never goes
 * back within a match and never passes the newest tick, but where silence only means that nothing
 * changed: {@link #runsOn}. Not for many threads.
 */
public final class Pace {

  static final int MARGIN_TICKS_MAX = 4;

  private final Arrivals arrivals;
  private final Clock clock = new Clock(Clock.SNAP_TICKS);
  private int lastMillis;
  private int newest;
  private int silence;

  /** A clock for a match of this many ticks a second, which starts with {@link #restart}. */
  public Pace(int ticksPerSecond) {
    arrivals = new Arrivals(ticksPerSecond);
  }

  /** A match begins to be followed at this tick, which arrived now; what was known is forgotten. */
  public void restart(int tick, int nowMillis) {
    arrivals.restart(tick, nowMillis);
    newest = tick;
    lastMillis = nowMillis;
    clock.set(target(nowMillis));
  }

  /** A tick arrived; ticks come in order. */
  public void arrived(int tick, int nowMillis) {
    newest = tick;
    arrivals.add(tick, nowMillis);
  }

  /**
   * Lets the clock pass the newest tick by so many: a server that sends views is silent for a while
   * when nothing changes, and what comes then is to be shown at once.
   */
  public void runsOn(int ticks) {
    silence = ticks;
  }

  /** Moves the clock on to now. */
  public void advance(int nowMillis) {
    var elapsed = nowMillis - lastMillis;
    if (elapsed > 0) {
      lastMillis = nowMillis;
      var ticks = elapsed / arrivals.periodMillis();
      var notBack = clock.at() + ticks - Clock.SNAP_TICKS;
      clock.advance(ticks, Math.max(target(nowMillis), notBack), newest + silence);
    }
  }

  /** The tick to show; before the first tick that arrived at all for a short while. */
  public int tick() {
    return clock.tick();
  }

  /** How much of the way from that tick to the next is to be shown, from 0 to 999. */
  public int permille() {
    return clock.permille();
  }

  /** How fast the clock runs: 1000 is the speed of the match. */
  public int speedPermille() {
    return clock.speedPermille();
  }

  private double target(int nowMillis) {
    var margin = Math.min(arrivals.spread(), MARGIN_TICKS_MAX);
    return arrivals.best(nowMillis) - margin - 1;
  }
}
