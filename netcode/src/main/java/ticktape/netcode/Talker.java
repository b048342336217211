package ticktape.netcode;

import java.util.List;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * One who talks with a server, without the line: what the server said goes in, what is to be said
 * comes out.
 *
 * <p>Whoever owns the line (a socket, a WebSocket, a simulated network) asks {@link #wantsLine}
 * often, after {@link #restMillis} at the latest, and opens or closes the line as it says; after
 * each call of another method, and as often, it sends what {@link #take} gives.
 *
 * <p>Times are milliseconds from any beginning, compared by subtraction. Not for many threads.
 */
public interface Talker {

  /** The line is up; nothing was said on it yet. */
  void connected(int nowMillis);

  /**
   * The line is down, or could not be opened.
   *
   * @param reason a sentence for people; empty if nothing is known
   */
  void disconnected(String reason, int nowMillis);

  /** The server said something. */
  void receive(ToClient message, int nowMillis);

  /** So many bytes came in and went out on the line: it need not hear of it. */
  default void carried(int bytesDown, int bytesUp, int nowMillis) {}

  /** What is to be sent now, in order; each message is given once. */
  List<ToServer> take(int nowMillis);

  /** Whether a line should be up now: open one if there is none, or close the one there is. */
  boolean wantsLine(int nowMillis);

  /** How long nothing needs to be asked, if nothing happens, in milliseconds: at most 50. */
  default int restMillis(int nowMillis) {
    return 50;
  }
}
