package ticktape.games;

/** What a match of Snake is doing. */
public enum Phase {
  /** Nobody has sat down yet. */
  WAITING,
  /** Somebody has; the first round begins in a moment, so that others can sit down too. */
  READY,
  /** A round is played. */
  PLAY,
  /** A round is over and its winner is shown. */
  PAUSE,
  /** The match has ended. */
  OVER
}
