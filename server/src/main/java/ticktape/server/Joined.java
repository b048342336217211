package ticktape.server;

import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * A connection inside this process, which {@link Server#join} made. No bytes leave the process; the
 * limits are those of every connection.
 *
 * <p>Its methods are called on the executor that it was made with, as the listener's are.
 */
public interface Joined {

  /** Who hears what the server says, in order. */
  interface Listener {

    /** The server said something. */
    void received(ToClient message);

    /**
     * The server closed the connection; the last call.
     *
     * @param reason a sentence for people
     */
    void closed(String reason);
  }

  /** Says something; nothing happens once the connection is closed. */
  void say(ToServer message);

  /**
   * Closes the connection; the listener hears nothing more.
   *
   * @param reason a sentence for the log
   */
  void close(String reason);
}
