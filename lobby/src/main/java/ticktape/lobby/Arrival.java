package ticktape.lobby;

import ticktape.room.Frame;
import ticktape.room.Speech;
import ticktape.wire.ToServer;

/** What a {@link Door} made of the bytes that arrived. */
public sealed interface Arrival {

  /**
   * The first bytes told how the connection speaks: tell {@link Lobby#connected}. Comes once, and
   * before anything is heard.
   */
  record Opened(Speech speech) implements Arrival {}

  /** A message: give it to {@link Lobby#heard}. */
  record Heard(ToServer message) implements Arrival {}

  /** An error for the sender: give it to {@link Lobby#answer}, which keeps the order. */
  record Answer(Frame frame) implements Arrival {}

  /**
   * The connection is to be closed, after these last words; the door takes nothing more. If it was
   * opened, tell {@link Lobby#gone}.
   *
   * @param lastWords what to send before; may be empty
   * @param reason a clean sentence for the log
   */
  record Shut(Frame lastWords, String reason) implements Arrival {}

  /**
   * The connection speaks HTTP: the server takes it over from here.
   *
   * @param soFar all bytes that arrived so far
   */
  record Web(byte[] soFar) implements Arrival {}
}
