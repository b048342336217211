package ticktape.room;

/** So many times in so long and no more: a window that slides. Not for many threads. */
public final class Rate {

  private final long[] times;
  private final long spanNanos;
  private int next;
  private int count;

  /** At most {@code most} times in any {@code spanNanos}. */
  public Rate(int most, long spanNanos) {
    this.times = new long[most];
    this.spanNanos = spanNanos;
  }

  /** How many times at most. */
  public int most() {
    return times.length;
  }

  /** Whether it may be done once more now; if so, it counts. */
  public boolean allows(long nowNanos) {
    if (count == times.length && nowNanos - times[next] < spanNanos) {
      return false;
    }
    times[next] = nowNanos;
    next = (next + 1) % times.length;
    count = Math.min(count + 1, times.length);
    return true;
  }
}
