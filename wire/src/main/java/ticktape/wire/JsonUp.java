package ticktape.wire;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Optional;
import ticktape.rules.FormatException;
import ticktape.rules.Options;

/**
 * The JSON of the messages to the server: what people type, so that each mistake has a sentence.
 */
final class JsonUp {

  private static final JsonProvider JSON = JsonOut.JSON;

  private JsonUp() {}

  static ToServer toServer(String line) {
    JsonObject object;
    try {
      object = object(line);
    } catch (FormatException e) {
      return ClassicLines.broken(line).orElseThrow(() -> e);
    }
    if (ClassicLines.is(object)) {
      return ClassicLines.request(object);
    }
    var type = text(object, "type", "");
    return switch (type) {
      case "hello" ->
          new ToServer.Hello(
              text(object, "name", ""),
              text(object, "token", ""),
              flag(object, "lobby") ? Optional.empty() : Optional.of(join(object)),
              known(object));
      case "join" -> join(object);
      case "leave" -> new ToServer.Leave();
      case "input" -> input(object);
      case "say" -> new ToServer.Say(text(object, "text", ""));
      case "ping" -> new ToServer.Ping(count(object, "n", 0));
      case "rooms" -> new ToServer.Rooms();
      case "bots" -> new ToServer.Bots(count(object, "players", 0));
      case "resync" -> new ToServer.Resync(count(object, "tick", 0));
      case "desync" ->
          new ToServer.Desync(
              count(object, "tick", 0), number(object, "hash", 0), text(object, "text", ""));
      case "bye" -> new ToServer.Bye();
      case "" -> throw new FormatException("A message needs a \"type\": try {\"type\":\"hello\"}.");
      default ->
          throw new FormatException(
              "There is no type "
                  + JSON.createValue(type)
                  + ": use hello, join, leave, input, say, ping, rooms, bots, resync, desync or bye.");
    };
  }

  private static ToServer input(JsonObject object) {
    var id = count(object, "id", 0);
    try {
      return new ToServer.Input(
          id, count(object, "match", 0), count(object, "tick", 0), what(object));
    } catch (FormatException e) {
      throw new InputException(id, String.valueOf(e.getMessage()));
    }
  }

  private static JsonObject object(String line) {
    try (var parser = JSON.createParser(new StringReader(line))) {
      parser.next();
      var value = parser.getValue();
      if (value instanceof JsonObject object && !parser.hasNext()) {
        return object;
      }
    } catch (
        RuntimeException
            e) { // the library has no one type for all that can be wrong, as for nesting too deep
      throw new FormatException(
          "That line is not JSON: send one object a line, as {\"type\":\"hello\"}.");
    }
    throw new FormatException(
        "That line is not one JSON object: send one, as {\"type\":\"hello\"}.");
  }

  private static ToServer.Join join(JsonObject object) {
    return new ToServer.Join(
        text(object, "game", ""),
        text(object, "room", ""),
        flag(object, "watch") ? ToServer.Role.WATCH : ToServer.Role.PLAY,
        want(text(object, "want", "view")),
        count(object, "hz", 0),
        flag(object, "new"),
        flag(object, "private"),
        number(object, "bots", -1),
        options(object));
  }

  private static Optional<ToServer.Known> known(JsonObject object) {
    var known = object.get("known");
    if (known == null) {
      return Optional.empty();
    }
    if (!(known instanceof JsonObject at)) {
      throw new FormatException("\"known\" is an object, with epoch, match, tick and hash.");
    }
    return Optional.of(
        new ToServer.Known(
            count(at, "epoch", 0),
            count(at, "match", 0),
            count(at, "tick", 0),
            number(at, "hash", 0)));
  }

  private static ToServer.Want want(String word) {
    return switch (word) {
      case "tape" -> ToServer.Want.TAPE;
      case "view" -> ToServer.Want.VIEW;
      case "patch" -> ToServer.Want.PATCH;
      default ->
          throw new FormatException(
              "\"want\" is view, patch or tape, not " + JSON.createValue(word) + ".");
    };
  }

  private static Options options(JsonObject object) {
    var options = Options.STANDARD;
    var chosen = object.get("options");
    if (chosen == null) {
      return options;
    }
    if (!(chosen instanceof JsonObject values)) {
      throw new FormatException("\"options\" is an object, as {\"speed\":2}.");
    }
    for (var value : values.entrySet()) {
      options = options.with(value.getKey(), option(value.getValue()));
    }
    return options;
  }

  private static int option(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> 1;
      case FALSE -> 0;
      case ARRAY, OBJECT, STRING, NUMBER, NULL -> new JsonIn(value).number();
    };
  }

  private static JsonIn what(JsonObject object) {
    var what = object.get("do");
    if (what == null) {
      throw new FormatException(
          "An input needs a \"do\", as {\"type\":\"input\",\"do\":\"left\"}.");
    }
    return new JsonIn(what);
  }

  private static String text(JsonObject object, String name, String standard) {
    return switch (object.get(name)) {
      case null -> standard;
      case JsonString string -> string.getString();
      default -> throw new FormatException("\"" + name + "\" is a text in quotes.");
    };
  }

  private static boolean flag(JsonObject object, String name) {
    var value = object.get(name);
    return value != null && named(name, value).flag();
  }

  private static int number(JsonObject object, String name, int standard) {
    return switch (object.get(name)) {
      case null -> standard;
      case JsonNumber value -> new JsonIn(value).number();
      default -> throw new FormatException("\"" + name + "\" is a whole number.");
    };
  }

  private static int count(JsonObject object, String name, int standard) {
    var number = number(object, name, standard);
    if (number < 0) {
      throw new FormatException("\"" + name + "\" is 0 or more, not " + number + ".");
    }
    return number;
  }

  private static JsonIn named(String name, JsonValue value) {
    if (value.getValueType() != JsonValue.ValueType.TRUE
        && value.getValueType() != JsonValue.ValueType.FALSE) {
      throw new FormatException("\"" + name + "\" is true or false.");
    }
    return new JsonIn(value);
  }
}
