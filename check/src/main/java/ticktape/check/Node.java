package ticktape.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A value as JSON has it, with the names that its format gives. */
sealed interface Node {

  /** A number, a flag, a text or a word. */
  record Leaf(Object value) implements Node {
    @Override
    public String toString() {
      return value instanceof String text ? '"' + text + '"' : value.toString();
    }
  }

  /** A list. */
  record Items(List<Node> items) implements Node {
    @Override
    public String toString() {
      return items.toString();
    }
  }

  /**
   * A record, a variant, or a map by number.
   *
   * @param map whether it is a map by number
   */
  record Entries(boolean map, Map<String, Node> entries) implements Node {
    public Entries {
      entries = new LinkedHashMap<>(entries);
    }

    @Override
    public String toString() {
      return entries.toString();
    }
  }

  /**
   * One place where two values differ.
   *
   * @param path by the format's names, as {@code snakes[3].body[0].x}; empty for the whole
   * @param one what the one has there; null if it has nothing
   * @param other what the other has there; null if it has nothing
   */
  record Difference(String path, @Nullable Node one, @Nullable Node other) {}

  /** The first place where two values differ, by their formats' order; null if there is none. */
  static @Nullable Difference difference(String path, @Nullable Node one, @Nullable Node other) {
    return switch (one) {
      case Items(List<Node> items) when other instanceof Items(List<Node> others) -> {
        var most = Math.max(items.size(), others.size());
        Difference found = null;
        for (var i = 0; i < most && found == null; i++) {
          found = difference(path + "[" + i + "]", at(items, i), at(others, i));
        }
        yield found;
      }
      case Entries(boolean map, Map<String, Node> entries)
          when other instanceof Entries(boolean _, Map<String, Node> others) -> {
        var names = new LinkedHashSet<>(entries.keySet());
        names.addAll(map ? new TreeSet<>(others.keySet()) : others.keySet());
        Difference found = null;
        for (var name : names) {
          if (found == null) {
            found = difference(step(path, map, name), entries.get(name), others.get(name));
          }
        }
        yield found;
      }
      case null -> other == null ? null : new Difference(path, one, other);
      default -> one.equals(other) ? null : new Difference(path, one, other);
    };
  }

  private static @Nullable Node at(List<Node> items, int index) {
    return index < items.size() ? items.get(index) : null;
  }

  private static String step(String path, boolean map, String name) {
    if (map) {
      return path + "[" + name + "]";
    }
    return path.isEmpty() ? name : path + "." + name;
  }
}
