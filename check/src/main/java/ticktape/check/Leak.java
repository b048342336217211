package ticktape.check;

/**
 * A place where someone could see what a game means to hide; its text is a sentence for the game's
 * author.
 *
 * @param game the game's name
 * @param seed the seed of the tape: the same seed shows it again
 * @param tick the tick after which it was seen
 * @param viewer the seat that sees it; 0 for a guest
 * @param where in what: a view, cues, a refusal
 * @param path which field differs, by the names in its format; empty where there are none
 * @param one what is there, as the match was played
 * @param other what would be there if only what is hidden from the viewer were otherwise
 */
public record Leak(
    String game,
    int seed,
    int tick,
    int viewer,
    String where,
    String path,
    String one,
    String other) {

  @Override
  public String toString() {
    return game
        + ", seed "
        + seed
        + ", tick "
        + tick
        + ": "
        + (viewer == 0 ? "a guest" : "seat " + viewer)
        + " can tell by "
        + where
        + (path.isEmpty() ? "" : ", " + path + ",")
        + " what is hidden: it is "
        + one
        + ", and would be "
        + other
        + ".";
  }
}
