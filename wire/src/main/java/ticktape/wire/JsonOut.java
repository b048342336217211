package ticktape.wire;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Format;
import ticktape.rules.Out;

/**
 * Turns a value into JSON: records and maps into objects, variants into objects of one entry. Not
 * for many threads.
 */
public final class JsonOut implements Out {

  /** Found once: the library's own shorthand looks through all jars for it at each call. */
  static final JsonProvider JSON = JsonProvider.provider();

  private final Deque<Level> open = new ArrayDeque<>();
  private @Nullable JsonValue result;

  /** The JSON of a value. */
  public static <T> JsonValue of(Format<T> format, T value) {
    var out = new JsonOut();
    format.write(value, out);
    if (out.result == null) {
      throw new IllegalArgumentException("The format wrote nothing.");
    }
    return out.result;
  }

  /** A list, or an object whose next key is known. */
  private static final class Level {
    final @Nullable List<JsonValue> items;
    final Map<String, JsonValue> entries = new LinkedHashMap<>();
    String key = "";

    Level(boolean list) {
      items = list ? new ArrayList<>() : null;
    }

    void add(JsonValue value) {
      if (items != null) {
        items.add(value);
      } else {
        entries.put(key, value);
      }
    }

    JsonValue close() {
      if (items != null) {
        return JSON.createArrayBuilder(items).build();
      }
      var object = JSON.createObjectBuilder();
      entries.forEach(object::add);
      return object.build();
    }
  }

  private void add(JsonValue value) {
    if (open.isEmpty()) {
      result = value;
    } else {
      open.element().add(value);
    }
  }

  @Override
  public void number(int value) {
    add(JSON.createValue(value));
  }

  @Override
  public void count(int value) {
    number(value);
  }

  @Override
  public void flag(boolean value) {
    add(value ? JsonValue.TRUE : JsonValue.FALSE);
  }

  @Override
  public void text(String value) {
    add(JSON.createValue(value));
  }

  @Override
  public void choice(int ordinal, String word) {
    text(word);
  }

  @Override
  public void list(int size) {
    open.push(new Level(true));
  }

  @Override
  public void map(int size) {
    open.push(new Level(false));
  }

  @Override
  public void key(int number) {
    open.element().key = Integer.toString(number);
  }

  @Override
  public void record() {
    open.push(new Level(false));
  }

  @Override
  public void field(String name) {
    open.element().key = name;
  }

  @Override
  public void variant(int ordinal, String word) {
    var level = new Level(false);
    level.key = word;
    open.push(level);
  }

  @Override
  public void end() {
    var closed = open.pop();
    add(closed.close());
  }
}
