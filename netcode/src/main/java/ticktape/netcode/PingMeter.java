package ticktape.netcode;

import java.util.Optional;

/**
 * The way to the server and back, in milliseconds, measured by pings and smoothed as TCP does it
 * (RFC 6298: an eighth of each new measurement). Not for many threads.
 */
public final class PingMeter {

  /** What {@link #millis} says before the first answer. */
  public static final int UNKNOWN = -1;

  private static final int OPEN_MAX = 16;

  private final int[] sentMillis = new int[OPEN_MAX];
  private int last;
  private int answered;
  private int eighths = UNKNOWN;

  /** The number of the next ping, sent now; they count up from 1. */
  public int send(int nowMillis) {
    last++;
    sentMillis[last % OPEN_MAX] = nowMillis;
    return last;
  }

  /**
   * The ping of this number was answered; an answer to none that is open means nothing.
   *
   * @return how many milliseconds it took
   */
  public Optional<Integer> answer(int n, int nowMillis) {
    if (n <= answered || n > last || last - n >= OPEN_MAX) {
      return Optional.empty();
    }
    answered = n;
    var took = Math.max(0, nowMillis - sentMillis[n % OPEN_MAX]);
    eighths = eighths == UNKNOWN ? took * 8 : eighths + took - eighths / 8;
    return Optional.of(took);
  }

  /** How many of the last pings are not answered. */
  public int open() {
    return last - answered;
  }

  /** How long the oldest ping that is not answered has been underway; 0 if there is none. */
  public int waitedMillis(int nowMillis) {
    var oldest = Math.max(answered + 1, last - OPEN_MAX + 1);
    return open() == 0 ? 0 : Math.max(0, nowMillis - sentMillis[oldest % OPEN_MAX]);
  }

  /** The smoothed time, or {@link #UNKNOWN}. */
  public int millis() {
    return eighths == UNKNOWN ? UNKNOWN : eighths / 8;
  }
}
