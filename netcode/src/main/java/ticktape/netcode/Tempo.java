package ticktape.netcode;

/**
 * The clock of one who folds the tape: which tick to show when, and which tick an input is for.
 *
 * <p>Whoever plays is shown ticks that the server has not closed yet, so far ahead that an input is
 * there when its tick closes: by the way to the server and back, and by the larger of a quarter
 * tick and what nineteen of twenty inputs are late at most. Both are measured: by pings, and by the
 * slack that the server tells. Whoever only watches is shown ticks a little after they could have
 * arrived, as {@link Pace} does it.
 *
 * <p>The clock runs at the speed of the match, at most 5 % faster or slower; it jumps only when it
 * is more than 10 ticks away from where it should be. Where the server has been silent for {@link
 * #guessMax} ticks it stops, until there is room to spare. Not for many threads.
 */
public final class Tempo {

  static final int MARGIN_TICKS_MAX = 4;

  /** Who watches is told of some ticks at a time. */
  static final int WATCH_TICKS_MAX = 10;

  static final double SLACK_TICKS_MIN = 0.25;

  private static final int SNAP_TICKS_AT_FIRST = 2;
  private static final int SENT_MAX = 64;

  private final int delayTicks;
  private final int guessMax;
  private final int guessSpare;
  private final double periodMillis;
  private final Arrivals arrivals;

  /** The way to the server and back, in ticks. */
  private final Lateness ways = new Lateness();

  private final Clock clock = new Clock(SNAP_TICKS_AT_FIRST);

  /** For the ticks that inputs were sent for, where the server was as far as was known here. */
  private final int[] sentTicks = new int[SENT_MAX];

  private final double[] sentAt = new double[SENT_MAX];
  private boolean plays;
  private boolean stopped;
  private int lastMillis;

  /**
   * A clock, which starts with {@link #restart}.
   *
   * @param ticksPerSecond the ticks of the match
   * @param delayTicks how many ticks an input waits on purpose
   */
  public Tempo(int ticksPerSecond, int delayTicks) {
    var perSecond = Math.max(1, ticksPerSecond);
    arrivals = new Arrivals(perSecond);
    periodMillis = arrivals.periodMillis();
    this.delayTicks = Math.max(0, delayTicks);
    guessMax = 4 + perSecond * 6 / 5;
    guessSpare = Math.max(1, perSecond / 4);
  }

  /** Whether it is for one who plays; if not, it is for one who watches. */
  public void plays(boolean does) {
    plays = does;
  }

  /** How many ticks beyond the last that the server told of are shown at most. */
  public int guessMax() {
    return guessMax;
  }

  /**
   * A match begins to be followed at this tick, which arrived now. The way is the same as before.
   */
  public void restart(int tick, int nowMillis) {
    arrivals.restart(tick, nowMillis);
    lastMillis = nowMillis;
    stopped = false;
    clock.set(target(nowMillis));
  }

  /** A tick was told, at the time at which it closed. */
  public void arrived(int tick, int nowMillis) {
    arrivals.add(tick, nowMillis);
  }

  /** A ping took so long to the server and back. */
  public void answered(int roundTripMillis, int nowMillis) {
    ways.add(roundTripMillis / periodMillis, nowMillis);
  }

  /** The tick that an input is for that is sent now. */
  public int send(int nowMillis) {
    var tick = Math.max(1, clock.tick() + 1 + delayTicks);
    if (sentTicks[tick % SENT_MAX] != tick) { // of several the first is the one that is told of
      sentTicks[tick % SENT_MAX] = tick;
      sentAt[tick % SENT_MAX] = arrivals.best(nowMillis);
    }
    return tick;
  }

  /** An input for this tick was so early; late, if it is less than 0. */
  public void slack(int tick, int millis, int nowMillis) {
    if (tick > 0 && sentTicks[tick % SENT_MAX] == tick) {
      var way = tick - millis / periodMillis - sentAt[tick % SENT_MAX];
      ways.add(Math.max(0, way), nowMillis); // no way is shorter than none
    }
  }

  /**
   * Moves the clock on to now.
   *
   * @param confirmed the last tick that the server told of
   */
  public void advance(int confirmed, int nowMillis) {
    var elapsed = nowMillis - lastMillis;
    if (elapsed <= 0) {
      return;
    }
    lastMillis = nowMillis;
    var target = target(nowMillis);
    var most = confirmed + guessMax;
    if (stopped && clock.at() > most - guessSpare && target > clock.at()) {
      return;
    }
    clock.advance(elapsed / periodMillis, target, most);
    stopped = clock.at() >= most;
  }

  /** The tick to show. */
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

  /** Whether it stands, because the server has been silent for too long. */
  public boolean stopped() {
    return stopped;
  }

  /** How early inputs should be, in thousandths of a tick. */
  public int slackPermille() {
    return (int) (slackWanted() * 1000);
  }

  /** How far the clock is ahead of where the server is, as far as what it says can tell. */
  public int aheadMillis() {
    return (int) ((clock.at() - arrivals.best(lastMillis)) * periodMillis);
  }

  private double slackWanted() {
    return Math.min(Math.max(SLACK_TICKS_MIN, ways.spread()), MARGIN_TICKS_MAX);
  }

  private double target(int nowMillis) {
    return plays && ways.known()
        ? arrivals.best(nowMillis) + ways.best() + slackWanted() - delayTicks
        : arrivals.best(nowMillis) - Math.min(arrivals.spread(), WATCH_TICKS_MAX) - 1;
  }
}
