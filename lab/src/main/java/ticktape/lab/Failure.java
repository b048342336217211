package ticktape.lab;

import java.util.Locale;

/**
 * An invariant that did not hold in a run.
 *
 * @param invariant which
 * @param seed the run's
 * @param atMillis when, in virtual time
 * @param text what was there instead, in a sentence with the values
 */
public record Failure(Invariant invariant, int seed, int atMillis, String text) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Seed %d, at %d.%03d s, %s: %s",
        seed,
        atMillis / 1000,
        atMillis % 1000,
        invariant.word(),
        text);
  }
}
