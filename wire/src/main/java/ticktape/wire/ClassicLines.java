package ticktape.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import ticktape.rules.In;

/**
 * The lines of clients that open a connection for each frame: up {@code {"player_name": NAME,
 * "snake_data": [[x, y], ...]}}, down {@code {NAME: [[x, y], ...], ...}}.
 *
 * <p>The names go out in ASCII alone, since such a client may cut what it reads anywhere.
 */
public final class ClassicLines {

  private static final String NAME = "player_name";
  private static final String BODY = "snake_data";
  private static final String TYPE = "type";
  private static final String HEX = "0123456789abcdef";

  private ClassicLines() {}

  /** Whether an object is such a request. */
  static boolean is(JsonObject object) {
    return object.containsKey(NAME) && !object.containsKey(TYPE);
  }

  static ToServer.Classic request(JsonObject object) {
    var name =
        object.get(NAME) instanceof JsonString text
            ? Optional.of(text.getString())
            : Optional.<String>empty();
    return new ToServer.Classic(name, body(object));
  }

  private static Optional<In> body(JsonObject object) {
    return object.get(BODY) instanceof JsonArray list
        ? Optional.of(new JsonIn(list))
        : Optional.empty();
  }

  /** A request of which only the beginning is there, or makes sense: all it has is the name. */
  public static Optional<ToServer.Classic> broken(String line) {
    var name = Optional.<String>empty();
    var found = false;
    try (var parser = JsonOut.JSON.createParser(new StringReader(line))) {
      var depth = 0;
      while (parser.hasNext()) {
        var event = parser.next();
        switch (event) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          case KEY_NAME -> {
            var key = depth == 1 ? parser.getString() : "";
            if (key.equals(TYPE)) {
              return Optional.empty();
            }
            found |= key.equals(NAME) || key.equals(BODY);
            if (key.equals(NAME)) {
              name = text(parser);
            }
          }
          case VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
        }
      }
    } catch (RuntimeException e) {
      // Here it ends, or makes no sense any more; the library has no one type for both.
      return found ? Optional.of(new ToServer.Classic(name, Optional.empty())) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonParser parser) {
    if (parser.next() == JsonParser.Event.VALUE_STRING) {
      return Optional.of(parser.getString());
    }
    throw new IllegalArgumentException("The name is no text.");
  }

  /**
   * The answer, on one line with its end.
   *
   * @param snakes the JSON of each body by its name, in order
   */
  public static String answer(Map<String, String> snakes) {
    var line = new StringBuilder("{");
    for (var snake : snakes.entrySet()) {
      if (line.length() > 1) {
        line.append(", ");
      }
      quote(snake.getKey(), line);
      line.append(": ").append(snake.getValue());
    }
    return line.append("}\n").toString();
  }

  private static void quote(String text, StringBuilder line) {
    line.append('"');
    for (var i = 0; i < text.length(); i++) {
      var unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        line.append('\\').append(unit);
      } else if (unit >= ' ' && unit <= '~') {
        line.append(unit);
      } else {
        line.append("\\u");
        for (var shift = 12; shift >= 0; shift -= 4) {
          line.append(HEX.charAt((unit >>> shift) & 0xF));
        }
      }
    }
    line.append('"');
  }
}
