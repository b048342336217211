package ticktape.lab;

import java.util.Locale;

/** A kind of misfortune that the lab brings about. */
public enum Fault {
  /** A line takes long, always the same time. */
  DELAY,
  /** A line takes now less, now more. */
  JITTER,
  /** A line's bytes arrive in random pieces, down to single ones. */
  SHREDS,
  /** A line carries nothing for up to four seconds, in one direction. */
  STALL,
  /** A line carries nothing for up to thirty seconds, either way. */
  SILENCE,
  /** A line is lost; both ends notice when they do. */
  CUT,
  /** A line is lost; one end notices, the other believes in it for very long. */
  HALF,
  /** All lines are lost at once, again and again, and everyone is back at once. */
  STORM,
  /** A client reads slower than it is sent. */
  SLOW,
  /** A client has a tenth of a processor for a while. */
  LAG,
  /** A client's clock is up to 5 % too fast or too slow from now on. */
  DRIFT,
  /** A client's clock jumps ahead, as when its machine slept. */
  JUMP,
  /** What a client says arrives as something else; then its line is cut. */
  GARBLE,
  /** A connection from someone who means no good. */
  STRANGER,
  /** The server's thread is held up, as by a collection of garbage. */
  HICCUP,
  /** The disk takes long. */
  DISK,
  /** The server is killed at any time, and comes back from its journal. */
  CRASH,
  /** The server is killed when it was about to write a record. */
  UNWRITTEN,
  /** The server is killed when a record is safe, and the room has not been told so. */
  WRITTEN,
  /** The server is killed when it was about to send something. */
  UNSENT,
  /** The server is killed when it has sent something to some, and not yet to the others. */
  SENT,
  /** The server is killed when it has just acknowledged an input. */
  PROMISED,
  /** The server is killed while the disk writes: the last record is there in part. */
  TORN;

  /** The fault's name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
