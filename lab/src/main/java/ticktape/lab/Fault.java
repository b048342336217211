package ticktape.lab;

import java.util.Locale;

/** A kind of misfortune that the lab brings about. */
public enum Fault {
  /** A line carries nothing for a while, in one direction. */
  STALL,
  /** A line is lost; both ends notice when they do. */
  CUT,
  /** A client reads slower than it is sent. */
  SLOW,
  /** The server's thread is held up, as by a collection of garbage. */
  HICCUP,
  /** The disk takes long. */
  DISK,
  /** The server is killed, and comes back from its journal. */
  CRASH,
  /** A connection from someone who means no good. */
  STRANGER;

  /** The fault's name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
