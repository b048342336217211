package ticktape.games;

/** What a match in rounds is doing. */
public enum Phase {
  /** Too few have sat down yet. */
  WAITING,
  /** Enough have; a round begins in a moment, so that others can sit down too. */
  READY,
  /** A round is played. */
  PLAY,
  /** A round is over and its winner is shown. */
  PAUSE,
  /** The match has ended. */
  OVER
}
