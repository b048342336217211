package ticktape.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Format;
import ticktape.rules.Out;

/** Turns a value into a {@link Node}, as the wire turns it into JSON. */
final class NodeOut implements Out {

  private final Deque<Level> open = new ArrayDeque<>();
  private @Nullable Node result;

  /**
   * The node of a value.
   *
   * @throws IllegalArgumentException if the format names two components alike, or writes nothing
   */
  static <T> Node of(Format<T> format, T value) {
    var out = new NodeOut();
    format.write(value, out);
    if (out.result == null || !out.open.isEmpty()) {
      throw new IllegalArgumentException("The format wrote no whole value.");
    }
    return out.result;
  }

  private static final class Level {
    final boolean list;
    final boolean map;
    final List<Node> items = new ArrayList<>();
    final Map<String, Node> entries = new LinkedHashMap<>();
    String key = "";

    Level(boolean list, boolean map) {
      this.list = list;
      this.map = map;
    }

    Node node() {
      return list ? new Node.Items(List.copyOf(items)) : new Node.Entries(map, entries);
    }
  }

  private void add(Node node) {
    if (open.isEmpty()) {
      result = node;
      return;
    }
    var level = open.element();
    if (level.list) {
      level.items.add(node);
    } else if (level.entries.put(level.key, node) != null) {
      throw new IllegalArgumentException("The format writes \"" + level.key + "\" twice.");
    }
  }

  @Override
  public void number(int value) {
    add(new Node.Leaf(value));
  }

  @Override
  public void count(int value) {
    number(value);
  }

  @Override
  public void flag(boolean value) {
    add(new Node.Leaf(value));
  }

  @Override
  public void text(String value) {
    add(new Node.Leaf(value));
  }

  @Override
  public void choice(int ordinal, String word) {
    text(word);
  }

  @Override
  public void list(int size) {
    open.push(new Level(true, false));
  }

  @Override
  public void map(int size) {
    open.push(new Level(false, true));
  }

  @Override
  public void key(int number) {
    open.element().key = Integer.toString(number);
  }

  @Override
  public void record() {
    open.push(new Level(false, false));
  }

  @Override
  public void field(String name) {
    open.element().key = name;
  }

  @Override
  public void variant(int ordinal, String word) {
    var level = new Level(false, false);
    level.key = word;
    open.push(level);
  }

  @Override
  public void end() {
    add(open.pop().node());
  }
}
