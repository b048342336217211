package ticktape.client;

/**
 * A ping and its answer.
 *
 * @param n the ping's number on its line, from 1
 * @param nanos how long it took
 * @param offsetMicros how far the server's clock is ahead of this machine's, if both ways took
 *     equally long; it may be off by half the round trip, and the half millisecond that the
 *     server's clock is rounded by
 */
public record RoundTrip(int n, long nanos, long offsetMicros) {

  private static final long ROUNDING_MICROS = 500;

  /** By how much {@link #offsetMicros} may be off, either way. */
  public long uncertainMicros() {
    return nanos / 2000 + ROUNDING_MICROS;
  }

  /**
   * A round trip that ended now.
   *
   * @param serverMillis the server's clock in the answer
   * @param endMicros this machine's clock when the answer came
   */
  static RoundTrip of(int n, long nanos, long serverMillis, long endMicros) {
    var middleMicros = endMicros - nanos / 2000;
    return new RoundTrip(n, nanos, serverMillis * 1000 + ROUNDING_MICROS - middleMicros);
  }
}
