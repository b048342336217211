package ticktape.room;

/**
 * When a room's ticks are due. Each time is counted from the start, not from the tick before, so
 * that nothing drifts.
 */
final class Beat {

  private static final long SECOND_NANOS = 1_000_000_000L;

  private final int perSecond;
  private long startNanos;
  private long done;

  Beat(int perSecond) {
    this.perSecond = perSecond;
  }

  /** The next tick is due one period from now. */
  void start(long nowNanos) {
    startNanos = nowNanos;
    done = 0;
  }

  long dueNanos() {
    return startNanos + (done + 1) * SECOND_NANOS / perSecond;
  }

  boolean due(long nowNanos) {
    return nowNanos - dueNanos() >= 0;
  }

  void next() {
    done++;
  }

  /** By how many ticks the room is late. */
  long behind(long nowNanos) {
    return due(nowNanos) ? 1 + (nowNanos - dueNanos()) * perSecond / SECOND_NANOS : 0;
  }
}
