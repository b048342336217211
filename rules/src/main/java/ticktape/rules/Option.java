package ticktape.rules;

/**
 * One thing that a room may choose about its game.
 *
 * @param name a lower-case word
 * @param meaning one sentence for the person who chooses
 * @param standard the value if nobody chooses
 * @param min the least value allowed
 * @param max the greatest value allowed; with 0 and 1 the option is a yes or no
 */
public record Option(String name, String meaning, int standard, int min, int max) {

  /** An option that is on or off. */
  public static Option flag(String name, String meaning, boolean standard) {
    return new Option(name, meaning, standard ? 1 : 0, 0, 1);
  }
}
