package ticktape.lab;

import java.util.Locale;

/** What must always hold, whatever goes wrong. */
public enum Invariant {
  /** A tick of a life of the room has one content: on the tape, on the disk, for every client. */
  CONTENT,
  /** Every client's confirmed state is the server's, tick by tick. */
  STATE,
  /** What is guessed is what a fresh fold of the tape and of the open inputs gives. */
  GUESS,
  /** An input is on the tape once at most, and a client's inputs are in order. */
  ONCE,
  /** What was acknowledged is on the tape, for good. */
  PROMISE,
  /** A tick closes when it is due, whatever clients do. */
  TIME,
  /** A replay from the start, one from any keyframe, and the live state agree. */
  REPLAY,
  /** Nobody is sent what they may not see. */
  SECRET,
  /** Who comes back has the seat that was held. */
  SEAT,
  /** No queue and no look ahead grows without end. */
  BOUND,
  /** Two seconds after the last fault everyone is where the server is, and all is answered. */
  RECOVERY,
  /** Nothing throws, and the server logs no error. */
  SOUND;

  /** Its name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
