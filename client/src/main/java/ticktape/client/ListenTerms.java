package ticktape.client;

/**
 * On which port to listen, and how much of everything a stranger may have there.
 *
 * @param host the name or address to listen on; empty for all of this machine's, IPv4 and IPv6
 * @param port the port; 0 for any free one
 * @param connectionsMax how many connections at once; the next is told so, and closed
 * @param silenceMillisMax after how long without a byte a connection is closed
 * @param lineMillisMax how long a line may take from its first byte to its end; only for lines
 * @param stuckMillisMax how long a write may take when the other side does not read
 */
public record ListenTerms(
    String host,
    int port,
    int connectionsMax,
    int silenceMillisMax,
    int lineMillisMax,
    int stuckMillisMax) {

  private static final int CONNECTIONS_MAX = 10_000;
  private static final int SILENCE_MILLIS_MAX = 10 * 60 * 1000;
  private static final int LINE_MILLIS_MAX = 30 * 1000;
  private static final int STUCK_MILLIS_MAX = 30 * 1000;

  /** Checks the numbers. */
  public ListenTerms {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(
          port + " is no port: choose one from 1 to 65535, or 0 for any free one.");
    }
    if (connectionsMax < 1) {
      throw new IllegalArgumentException(
          connectionsMax + " connections are too few: let in at least 1.");
    }
    if (silenceMillisMax < 1 || lineMillisMax < 1 || stuckMillisMax < 1) {
      throw new IllegalArgumentException("A time limit is at least a millisecond.");
    }
  }

  /**
   * This port on all addresses, with the standard limits: 10,000 connections, ten minutes of
   * silence, half a minute for a line or a write.
   */
  public static ListenTerms on(int port) {
    return new ListenTerms(
        "", port, CONNECTIONS_MAX, SILENCE_MILLIS_MAX, LINE_MILLIS_MAX, STUCK_MILLIS_MAX);
  }

  /** The same, on this host only. */
  public ListenTerms withHost(String host) {
    return new ListenTerms(
        host, port, connectionsMax, silenceMillisMax, lineMillisMax, stuckMillisMax);
  }

  /** The same, on this port. */
  public ListenTerms withPort(int port) {
    return new ListenTerms(
        host, port, connectionsMax, silenceMillisMax, lineMillisMax, stuckMillisMax);
  }

  /** The same, for so many connections at once. */
  public ListenTerms withConnections(int connectionsMax) {
    return new ListenTerms(
        host, port, connectionsMax, silenceMillisMax, lineMillisMax, stuckMillisMax);
  }

  /** The same, with so much patience for those who say nothing. */
  public ListenTerms withSilence(int silenceMillisMax) {
    return new ListenTerms(
        host, port, connectionsMax, silenceMillisMax, lineMillisMax, stuckMillisMax);
  }

  /** The same, with so much patience for a line that does not end. */
  public ListenTerms withLine(int lineMillisMax) {
    return new ListenTerms(
        host, port, connectionsMax, silenceMillisMax, lineMillisMax, stuckMillisMax);
  }

  /** The same, with so much patience for those who do not read. */
  public ListenTerms withStuck(int stuckMillisMax) {
    return new ListenTerms(
        host, port, connectionsMax, silenceMillisMax, lineMillisMax, stuckMillisMax);
  }
}
