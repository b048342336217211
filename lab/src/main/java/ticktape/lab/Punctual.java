package ticktape.lab;

/**
 * Checks that ticks close when they are due: each a period after the one before, counted from the
 * first, whatever clients do. A server that was held up closes them as soon as it can, and begins
 * to count anew when it is too late for that.
 */
final class Punctual {

  private final int perSecond;
  private final int behindMax;
  private long startNanos;
  private long done;
  private int match;
  private int tick;

  /**
   * Nothing is due yet.
   *
   * @param behindMax how many ticks late a server may be and still close them
   */
  Punctual(int perSecond, int behindMax) {
    this.perSecond = perSecond;
    this.behindMax = behindMax;
  }

  /** The server starts now, from any match and tick. */
  void begins(long nowNanos) {
    startNanos = nowNanos;
    done = 0;
    match = 0;
  }

  /** The tick that closed last. */
  int tick() {
    return tick;
  }

  private long dueNanos(long number) {
    return startNanos + number * Agenda.SECOND / perSecond;
  }

  /**
   * The room is there now.
   *
   * @param late whether the server was held up, and may have more to do at once
   */
  void closed(int nowMatch, int nowTick, long nowNanos, boolean late) {
    if (match == 0) {
      match = nowMatch;
      tick = nowTick;
    }
    var behind = 0L;
    while (dueNanos(done + behind + 1) <= nowNanos) {
      behind++;
    }
    if (late && behind > behindMax) {
      startNanos = nowNanos;
      done = 0;
      behind = 0;
    }
    var closed = nowMatch == match ? nowTick - tick : Math.max(1, behind);
    if (closed > behind) {
      throw new Breach(
          Invariant.TIME,
          "Match %d closed tick %d, which is due in %d ms."
              .formatted(
                  nowMatch, nowTick, 1 + (dueNanos(done + closed) - nowNanos - 1) / Agenda.MILLI));
    }
    done += closed;
    if (!late && dueNanos(done + 1) < nowNanos) {
      throw new Breach(
          Invariant.TIME,
          "Match %d is at tick %d, and the next was due %d ms ago."
              .formatted(
                  nowMatch, nowTick, 1 + (nowNanos - dueNanos(done + 1) - 1) / Agenda.MILLI));
    }
    match = nowMatch;
    tick = nowTick;
  }
}
