package ticktape.server;

import ticktape.room.Frame;
import ticktape.room.Speech;
import ticktape.wire.ToServer;

/** What the I/O threads tell the house. */
sealed interface Word {

  /** A line has told how it speaks. */
  record Connected(Connection line, Speech speech) implements Word {}

  /** A line said something. */
  record Heard(Connection line, ToServer message) implements Word {}

  /** What a line's door has for it: it is sent after the answers to what was said before. */
  record Answer(Connection line, Frame frame) implements Word {}

  /**
   * A line is lost, or is to be closed once what was said on it has been answered.
   *
   * @param lastWords what to send before; may be empty
   */
  record Gone(Connection line, Frame lastWords, String reason) implements Word {}

  /** Whether a line takes more now. */
  record Writable(Connection line, boolean writable) implements Word {}

  /** Look around: something else has come in. */
  record Wake() implements Word {}

  /** Say goodbye to everyone, and end. */
  record Farewell() implements Word {}
}
