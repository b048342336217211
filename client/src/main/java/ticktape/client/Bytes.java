package ticktape.client;

import java.io.IOException;

/**
 * Networking by bytes in one call, framed by nothing: listen on a port, or connect to one. {@link
 * Lines} does the same by lines.
 *
 * <p>An echo server, and one who shouts at it:
 *
 * {@snippet lang="java" file="BytesExamples.java" region="echo" :
 * try (var echo =
 *         Bytes.listen(
 *             0,
 *             connection -> {
 *               for (var some = connection.read(); some.length > 0; some = connection.read()) {
 *                 connection.write(some);
 *               }
 *             });
 *     var mountain = Bytes.connect("localhost", echo.port())) {
 *   mountain.write("Hello?");
 *   System.out.println(new String(mountain.read(), StandardCharsets.UTF_8)); // Hello?
 * }
 * }
 */
public final class Bytes {

  private static final int SILENCE_MILLIS_MAX = 30_000;
  private static final int STUCK_MILLIS_MAX = 30_000;

  private Bytes() {}

  /** What is said on a connection, from its beginning to its end. */
  @FunctionalInterface
  public interface Talk {

    /**
     * Reads and writes as it likes, in a thread of the connection's own. When it returns, the
     * connection is closed, after what was written has arrived; when it throws, at once.
     *
     * @throws IOException if the connection broke
     */
    void with(Connection connection) throws IOException;

    /**
     * Notices a connection that finds no free place, before it is told so and closed; called by
     * many threads at once. Of a crowd that comes at the same time, not everyone is noticed.
     *
     * @param connection who it was, for its address
     * @param connectionsMax how many there may be at once
     */
    default void turnedAway(Connection connection, int connectionsMax) {}
  }

  /**
   * Listens on a port, on all addresses, with the limits and timeouts of {@link ListenTerms#on}.
   *
   * @param port 0 for any free one
   * @param talk called for each connection, in a virtual thread of its own
   * @throws PortException with a sentence for people, if the port can't be listened on
   */
  public static Listening listen(int port, Talk talk) throws IOException {
    return listen(ListenTerms.on(port), talk);
  }

  /**
   * Listens on terms of your own.
   *
   * @throws PortException with a sentence for people, if the port can't be listened on
   */
  public static Listening listen(ListenTerms terms, Talk talk) throws IOException {
    return Listening.start(terms, talk, new Arrivals());
  }

  /**
   * Connects; each read and write has half a minute.
   *
   * @throws IOException with a sentence for people, if nobody is there
   */
  public static Connection connect(String host, int port) throws IOException {
    var socket = Dial.connect(new HostPort(host, port));
    return new Connection(socket, 0, SILENCE_MILLIS_MAX, STUCK_MILLIS_MAX);
  }
}
