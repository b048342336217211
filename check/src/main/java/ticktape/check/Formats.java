package ticktape.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Dice;
import ticktape.rules.Format;

/**
 * The proof that a format is complete: no component of a record is missing from its bytes or hash,
 * and all come back.
 *
 * <p>It changes every component of a value in turn, down through records, lists, seats and sealed
 * types. In a game's test: {@code new Formats().require(Snake.State.class, new
 * Snake().stateFormat());}
 */
public final class Formats {

  private static final int ROUNDS = 20;
  private static final int TRIES = 500;

  private final Map<Class<?>, List<?>> given =
      new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));

  /** A proof that knows ints, booleans, texts, enums, lists, seats, records and sealed types. */
  public Formats() {}

  /** The same proof, which now knows values of another class, at least two different ones. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <V> Formats give(Class<V> type, V... values) {
    given.put(type, List.of(values));
    return this;
  }

  /**
   * A type's format is complete, tried with random values.
   *
   * @throws AssertionError that names the components that are not right
   * @throws IllegalArgumentException if no value can be made by chance: give samples then
   */
  public <T> void require(Class<T> type, Format<T> format) {
    var maker = new Maker(given, Dice.of(1));
    var samples = new ArrayList<T>();
    for (var i = 0; i < TRIES && samples.size() < ROUNDS; i++) {
      var sample = type.cast(maker.make(Kind.of(type)));
      if (comesBack(format, sample) != null) {
        samples.add(sample);
      }
    }
    if (samples.isEmpty()) {
      throw new IllegalArgumentException(
          "No "
              + type.getSimpleName()
              + " of "
              + TRIES
              + " made by chance was taken by the format: give samples.");
    }
    require(type, format, samples);
  }

  /**
   * A type's format is complete, tried with these values, as states of a match that was played.
   *
   * @throws AssertionError that names the components that are not right
   */
  public <T> void require(Class<T> type, Format<T> format, List<? extends T> samples) {
    var changes = new Changes(given, new Maker(given, Dice.of(2)));
    var wrong = new LinkedHashSet<String>();
    var tried = new TreeMap<String, Boolean>();
    for (var sample : samples) {
      for (var change : changes.of(type.getSimpleName(), sample, Kind.of(type))) {
        var path = change.path().replaceAll("\\[\\d+]", "[]");
        tried.merge(path, prove(path, format, sample, change, wrong), Boolean::logicalOr);
      }
      if (!sample.equals(comesBack(format, sample))) {
        wrong.add(sample + " does not come back from its bytes.");
      }
    }
    tried.forEach((path, once) -> {
      if (!once) {
        wrong.add(
            path
                + " could not be tried: the format refuses every other value; give samples that differ in it.");
      }
    });
    if (!wrong.isEmpty()) {
      throw new AssertionError(
          "The format of "
              + type.getSimpleName()
              + " is not complete:\n  "
              + String.join("\n  ", wrong));
    }
  }

  /** Tries all changes at one place; whether the format took one. */
  private static <T> boolean prove(
      String path, Format<T> format, T sample, Change change, Set<String> wrong) {
    var before = format.toBytes(sample);
    var taken = false;
    for (var value : change.values()) {
      @SuppressWarnings("unchecked") // a change keeps the class
      var changed = (T) value;
      var back = comesBack(format, changed);
      if (back == null) {
        continue;
      }
      taken = true;
      if (Arrays.equals(format.toBytes(changed), before)) {
        wrong.add(path + " is missing: another value of it gives the same bytes.");
      } else if (format.hash(changed) == format.hash(sample)) {
        wrong.add(path + " is missing from the hash: another value of it gives the same.");
      } else if (!changed.equals(back)) {
        wrong.add(path + " does not come back: " + changed + " is read as " + back + ".");
      }
    }
    return taken;
  }

  /** What is read from the bytes of a value; null if the format refuses it. */
  private static <T> @Nullable T comesBack(Format<T> format, T value) {
    try {
      return format.fromBytes(format.toBytes(value));
    } catch (RuntimeException e) {
      return null; // out of range, say: FormatException from reading, others from writing or from
      // the record itself
    }
  }
}
