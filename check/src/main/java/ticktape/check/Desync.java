package ticktape.check;

/**
 * A place where a game did not do the same twice; its text is a sentence for the game's author.
 *
 * @param game the game's name
 * @param seed the seed of the tape: the same seed shows it again
 * @param tick the tick after which it was seen
 * @param path which field of the state differs, by the names in its format; {@code cues} or {@code
 *     asks} for what else a step gives, empty for the state as a whole
 * @param expected what was there at first
 * @param found what was there then
 * @param why what was done, and what a game must not do for it to come out alike
 */
public record Desync(
    String game, int seed, int tick, String path, String expected, String found, String why) {

  @Override
  public String toString() {
    return game + ", seed " + seed + ", tick " + tick + ": " + field() + ". " + why;
  }

  private String field() {
    return (path.isEmpty() ? "the state" : path) + " was " + expected + " and is " + found;
  }
}
