package ticktape.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ticktape.rules.FormatException;
import ticktape.rules.In;

/** Reads a value back from a {@link Node}, as the wire reads JSON: by names, in any order. */
record NodeIn(@Nullable Node node) implements In {

  private FormatException not(String wanted) {
    return new FormatException(node + " is not " + wanted + ".");
  }

  private <T> T leaf(Class<T> type) {
    if (node instanceof Node.Leaf(Object value) && type.isInstance(value)) {
      return type.cast(value);
    }
    throw not("a " + type.getSimpleName());
  }

  private Map<String, Node> entries() {
    if (node instanceof Node.Entries(boolean _, Map<String, Node> entries)) {
      return entries;
    }
    throw not("an object");
  }

  @Override
  public int number() {
    return leaf(Integer.class);
  }

  @Override
  public int count() {
    if (number() < 0) {
      throw not("0 or more");
    }
    return number();
  }

  @Override
  public boolean flag() {
    return leaf(Boolean.class);
  }

  @Override
  public String text() {
    return leaf(String.class);
  }

  @Override
  public int choice(List<String> words) {
    return place(words, text());
  }

  private int place(List<String> words, String word) {
    if (!words.contains(word)) {
      throw not("one of " + words);
    }
    return words.indexOf(word);
  }

  @Override
  public int size() {
    return node instanceof Node.Items(List<Node> items) ? items.size() : entries().size();
  }

  @Override
  public In item(int index) {
    return node instanceof Node.Items(List<Node> items)
        ? new NodeIn(items.get(index))
        : new NodeIn(entries().get(Integer.toString(key(index))));
  }

  @Override
  public int key(int index) {
    var sorted = new TreeMap<Integer, Node>();
    entries().forEach((name, value) -> sorted.put(Integer.parseInt(name), value));
    return List.copyOf(sorted.keySet()).get(index);
  }

  @Override
  public In field(String name) {
    if (!entries().containsKey(name)) {
      throw not("whole: \"" + name + "\" is missing");
    }
    return new NodeIn(entries().get(name));
  }

  @Override
  public int variant(List<String> words) {
    return place(words, entries().keySet().iterator().next());
  }

  @Override
  public In content() {
    return new NodeIn(entries().values().iterator().next());
  }
}
