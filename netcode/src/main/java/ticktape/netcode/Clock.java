package ticktape.netcode;

/**
 * A clock that counts ticks and is hurried, not set: it runs at the speed of the match, at most 5 %
 * faster or slower to come nearer to where it should be. It jumps only when that is more than
 * {@value #SNAP_TICKS} ticks away.
 */
final class Clock {

  static final int SNAP_TICKS = 10;

  private static final double NUDGE_MAX = 0.05;
  private static final double NUDGE_PER_TICK = 0.1;

  private static final int BEGUN_TICKS = 20;

  private final int snapAtFirst;
  private double at;
  private double ran;
  private double speed = 1;

  /**
   * A clock at 0.
   *
   * @param snapAtFirst how far away it has to be to jump in the first second or so, when little is
   *     known of where it should be
   */
  Clock(int snapAtFirst) {
    this.snapAtFirst = snapAtFirst;
  }

  void set(double ticks) {
    at = ticks;
    ran = 0;
    speed = 1;
  }

  /**
   * Some time went by.
   *
   * @param ticks how many ticks long it was
   * @param target where the clock should be now
   * @param most where it stops, until that is further on
   */
  void advance(double ticks, double target, double most) {
    var behind = target - (at + ticks);
    ran += ticks;
    if (Math.abs(behind) > (ran < BEGUN_TICKS ? snapAtFirst : SNAP_TICKS)) {
      at = target;
    } else {
      speed = 1 + Math.max(-NUDGE_MAX, Math.min(NUDGE_MAX, behind * NUDGE_PER_TICK));
      at += ticks * speed;
    }
    at = Math.min(at, most);
  }

  double at() {
    return at;
  }

  int tick() {
    return (int) Math.floor(at);
  }

  int permille() {
    return (int) ((at - Math.floor(at)) * 1000);
  }

  int speedPermille() {
    return (int) (speed * 1000 + 0.5);
  }
}
