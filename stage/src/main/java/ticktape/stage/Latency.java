package ticktape.stage;

/**
 * The way to the server and back, as every screen tells it.
 *
 * @param millis how long it takes now; -1 if that is not known
 * @param silent whether nothing is heard of the server: what was measured before says nothing then
 */
public record Latency(int millis, boolean silent) {

  /** Nothing was measured yet. */
  public static final Latency UNKNOWN = new Latency(-1, false);

  /** Nothing is heard of the server. */
  public static final Latency SILENT = new Latency(-1, true);

  /** It in words, as {@code 30 ms}; empty before it was measured. */
  public String text() {
    if (silent) {
      return NetGraph.UNKNOWN;
    }
    return millis < 0 ? "" : millis + " ms";
  }

  /** How good that is. */
  public Grade grade() {
    return silent ? Grade.BAD : Grade.of(millis);
  }
}
