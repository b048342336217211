package ticktape.stage;

/**
 * How far the tape was read, whatever is on the screen: for tests, and for the state of the line.
 *
 * @param match counts the room's matches from 1; 0 if there is none, or no tape of it
 * @param tick the last tick
 * @param hash the hash of its state
 */
public record Confirmed(int match, int tick, int hash) {

  /** There is no tape. */
  public static final Confirmed NONE = new Confirmed(0, 0, 0);
}
