package ticktape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The values that a room chose for its game's options, by name. What was not chosen has its
 * standard value.
 *
 * <p>Immutable; iterated in the order of the names.
 */
public final class Options {

  /** The choice of someone who chooses nothing. */
  public static final Options STANDARD = new Options(new TreeMap<>());

  private static final Format<Entry> ENTRY =
      Format.record(f -> {
        var name = f.field("name", Entry::name, Format.TEXT);
        var value = f.field("value", Entry::value, Format.INT);
        return v -> new Entry(v.get(name), v.get(value));
      });

  /** The bytes and JSON of a choice. */
  public static final Format<Options> FORMAT =
      Format.list(ENTRY).as(Options::ofEntries, Options::entries);

  private final TreeMap<String, Integer> values;

  private Options(TreeMap<String, Integer> values) {
    this.values = values;
  }

  private record Entry(String name, int value) {}

  private static Options ofEntries(List<Entry> entries) {
    var values = new TreeMap<String, Integer>();
    for (var entry : entries) {
      if (values.put(entry.name(), entry.value()) != null) {
        throw new FormatException("Option " + entry.name() + " is chosen twice.");
      }
    }
    return new Options(values);
  }

  private List<Entry> entries() {
    var list = new ArrayList<Entry>();
    for (var value : values.entrySet()) {
      list.add(new Entry(value.getKey(), value.getValue()));
    }
    return list;
  }

  /** These options with one more choice. */
  public Options with(String name, int value) {
    var next = new TreeMap<>(values);
    next.put(name, value);
    return new Options(next);
  }

  /** The chosen value of an option, or its standard one. */
  public int value(Option option) {
    var value = values.get(option.name());
    return value == null ? option.standard() : value;
  }

  /** Whether an option that is on or off is on. */
  public boolean on(Option option) {
    return value(option) != 0;
  }

  /** What was chosen, in the order of the names. */
  public SequencedMap<String, Integer> chosen() {
    return new TreeMap<>(values);
  }

  /**
   * These options, once it is clear that the game offers each of them.
   *
   * @throws IllegalArgumentException with a sentence for the person who chose, when it does not
   */
  public Options checked(List<Option> offered) {
    for (var value : values.entrySet()) {
      check(value.getKey(), value.getValue(), offered);
    }
    return this;
  }

  private static void check(String name, int value, List<Option> offered) {
    var names = new ArrayList<String>();
    for (var option : offered) {
      names.add(option.name());
      if (option.name().equals(name)) {
        if (value < option.min() || value > option.max()) {
          throw new IllegalArgumentException(
              "Option "
                  + name
                  + " is "
                  + value
                  + ": choose "
                  + option.min()
                  + " to "
                  + option.max()
                  + ".");
        }
        return;
      }
    }
    throw new IllegalArgumentException(
        "There is no option " + name + ": choose from " + String.join(", ", names) + ".");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Options that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.size();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
