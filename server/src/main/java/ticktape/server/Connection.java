package ticktape.server;

import java.util.concurrent.Executor;
import ticktape.room.Frame;

/**
 * One who is connected, as the house sees it. What sends and closes runs on the connection's own
 * loop, in order.
 */
interface Connection {

  /** The connection's number, never used twice. */
  int number();

  /** Where it comes from, for the log. */
  String address();

  /** Runs one thing after the other. It takes without waiting. */
  Executor loop();

  /** The house has taken a message; from any thread. */
  void oneLessWaits();

  /** Sends a frame with the next {@link #flush}. */
  void write(Frame frame);

  /** Lets out what was written. */
  void flush();

  /** Closes once all that was sent, and these last words, have gone out. */
  void close(Frame lastWords, String reason);
}
