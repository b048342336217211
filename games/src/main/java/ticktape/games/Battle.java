package ticktape.games;

/** What a match of Battleships is doing. */
public enum Battle {
  /** Too few have sat down yet. */
  WAITING,
  /** Both look at their fleets, and may ask for other ones. */
  PLACING,
  /** They shoot. */
  FIGHTING,
  /** A round is over, and both fleets are shown. */
  PAUSE,
  /** The match has ended. */
  OVER
}
