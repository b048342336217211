package ticktape.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.In;

/** Reads a value from JSON that may come from anyone. */
public final class JsonIn implements In {

  private static final int SHOWN_LENGTH_MAX = 40;

  private final JsonValue value;

  /** Reads from this JSON. */
  public JsonIn(JsonValue value) {
    this.value = value;
  }

  /**
   * The value of this JSON.
   *
   * @throws FormatException if it is not such a value
   */
  public static <T> T read(Format<T> format, JsonValue json) {
    return format.read(new JsonIn(json));
  }

  private FormatException not(String wanted) {
    var shown = value.toString();
    if (shown.length() > SHOWN_LENGTH_MAX) {
      shown = shown.substring(0, SHOWN_LENGTH_MAX) + "…";
    }
    return new FormatException(shown + " is not " + wanted + ".");
  }

  @Override
  public int number() {
    if (value instanceof JsonNumber number) {
      try {
        return number.intValueExact();
      } catch (ArithmeticException e) {
        throw not("a whole number of 32 bits");
      }
    }
    throw not("a number");
  }

  @Override
  public int count() {
    var number = number();
    if (number < 0) {
      throw not("0 or more");
    }
    return number;
  }

  @Override
  public boolean flag() {
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      case ARRAY, OBJECT, STRING, NUMBER, NULL -> throw not("true or false");
    };
  }

  @Override
  public String text() {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    throw not("a text");
  }

  @Override
  public int choice(List<String> words) {
    var place = value instanceof JsonString string ? words.indexOf(string.getString()) : -1;
    if (place < 0) {
      throw not("one of " + words);
    }
    return place;
  }

  @Override
  public int size() {
    return switch (value) {
      case JsonArray array -> array.size();
      case JsonObject object -> object.size();
      default -> throw not("a list or an object");
    };
  }

  @Override
  public In item(int index) {
    return switch (value) {
      case JsonArray array -> new JsonIn(array.get(index));
      case JsonObject object ->
          new JsonIn(object.getOrDefault(Integer.toString(key(index)), JsonValue.NULL));
      default -> throw not("a list or an object");
    };
  }

  /** Keys are given in the order of their numbers, whatever order they stand in. */
  @Override
  public int key(int index) {
    if (!(value instanceof JsonObject object)) {
      throw not("an object");
    }
    var keys = new ArrayList<Integer>();
    for (var name : object.keySet()) {
      try {
        keys.add(Integer.parseInt(name));
      } catch (NumberFormatException e) {
        throw not("an object whose keys are numbers");
      }
    }
    keys.sort(null);
    return keys.get(index);
  }

  @Override
  public In field(String name) {
    if (value instanceof JsonObject object) {
      var field = object.get(name);
      if (field == null) {
        throw not("whole: \"" + name + "\" is missing");
      }
      return new JsonIn(field);
    }
    throw not("an object");
  }

  @Override
  public int variant(List<String> words) {
    if (value instanceof JsonObject object && object.size() == 1) {
      var place = words.indexOf(object.keySet().iterator().next());
      if (place >= 0) {
        return place;
      }
    }
    throw not("an object with one of " + words);
  }

  @Override
  public In content() {
    if (value instanceof JsonObject object && object.size() == 1) {
      return new JsonIn(object.values().iterator().next());
    }
    throw not("an object of one entry");
  }
}
