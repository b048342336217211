package ticktape.wire;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tick;

/**
 * The encoding of messages for people, scripts and other languages: one JSON object a line, in
 * UTF-8.
 *
 * <p>Everything but {@code type} has a default. {@code docs/PROTOCOL.md} specifies it.
 */
public final class JsonLines {

  private static final JsonProvider JSON = JsonOut.JSON;

  private JsonLines() {}

  /**
   * What a client said.
   *
   * @param line the line without its end
   * @throws FormatException with a sentence for the client, if it is not such a message
   */
  public static ToServer toServer(String line) {
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
      case "input" ->
          new ToServer.Input(
              count(object, "id", 0),
              count(object, "match", 0),
              count(object, "tick", 0),
              what(object));
      case "say" -> new ToServer.Say(text(object, "text", ""));
      case "ping" -> new ToServer.Ping(count(object, "n", 0));
      case "rooms" -> new ToServer.Rooms();
      case "bots" -> new ToServer.Bots(count(object, "players", 0));
      case "resync" -> new ToServer.Resync(count(object, "tick", 0));
      case "desync" -> new ToServer.Desync(count(object, "tick", 0), text(object, "text", ""));
      case "bye" -> new ToServer.Bye();
      case "" -> throw new FormatException("A message needs a \"type\": try {\"type\":\"hello\"}.");
      default ->
          throw new FormatException(
              "There is no type "
                  + JSON.createValue(type)
                  + ": use hello, join, leave, input, say, ping, rooms, bots, resync, desync or bye.");
    };
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

  /** A line's bytes, its end included. */
  public static byte[] line(JsonValue message) {
    return (message + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A message as JSON, where it needs no knowledge of the game.
   *
   * @throws IllegalArgumentException for states and ticks: see {@link #keyframe}, {@link #view},
   *     {@link #patch} and {@link #tick}
   */
  public static JsonObject message(ToClient message) {
    return switch (message) {
      case ToClient.Welcome m ->
          type("welcome")
              .add("name", m.name())
              .add("seat", m.seat())
              .add("room", m.room())
              .add("game", m.game())
              .add("tick", m.tick())
              .add("token", m.token())
              .add("epoch", m.epoch())
              .add("taken", m.taken())
              .build();
      case ToClient.Resumed m ->
          type("resumed").add("match", m.match()).add("tick", m.tick()).build();
      case ToClient.Players m -> type("players").add("players", players(m.players())).build();
      case ToClient.Hash m -> type("hash").add("tick", m.tick()).add("hash", m.hash()).build();
      case ToClient.Ok m -> type("ok").add("id", m.id()).add("tick", m.tick()).build();
      case ToClient.Slack m ->
          type("slack").add("tick", m.tick()).add("millis", m.millis()).build();
      case ToClient.Refused m -> error(m);
      case ToClient.Said m -> type("said").add("from", m.from()).add("text", m.text()).build();
      case ToClient.Pong m ->
          type("pong").add("n", m.n()).add("tick", m.tick()).add("clock", m.clockMillis()).build();
      case ToClient.Rooms m -> type("rooms").add("rooms", rooms(m.rooms())).build();
      case ToClient.Goodbye m ->
          type("goodbye").add("code", m.code()).add("text", m.text()).build();
      case ToClient.Keyframe _, ToClient.View _, ToClient.Idle _, ToClient.Closed _ ->
          throw new IllegalArgumentException(
              "The JSON of " + message + " needs the game's formats.");
    };
  }

  private static JsonObject error(ToClient.Refused error) {
    var object = type("error");
    if (error.id() != 0) {
      object.add("id", error.id());
    }
    return object.add("code", error.code()).add("text", error.text()).build();
  }

  private static JsonValue players(List<ToClient.Player> players) {
    var list = JSON.createArrayBuilder();
    for (var player : players) {
      list.add(
          JSON.createObjectBuilder()
              .add("seat", player.seat())
              .add("name", player.name())
              .add("bot", player.bot())
              .add("here", player.here()));
    }
    return list.build();
  }

  private static JsonValue rooms(List<ToClient.RoomLine> rooms) {
    var list = JSON.createArrayBuilder();
    for (var room : rooms) {
      list.add(
          JSON.createObjectBuilder()
              .add("room", room.code())
              .add("game", room.game())
              .add("people", room.people())
              .add("bots", room.bots())
              .add("seats", room.seats())
              .add("guests", room.guests()));
    }
    return list.build();
  }

  /** A whole state to fold on from. */
  public static JsonObject keyframe(int match, int tick, Opening opening, JsonValue state) {
    return type("keyframe")
        .add("match", match)
        .add("tick", tick)
        .add("opening", JsonOut.of(Opening.FORMAT, opening))
        .add("state", state)
        .build();
  }

  /** A whole state to look at. */
  public static JsonObject view(int match, int tick, JsonValue state, List<Cue> cues) {
    return cues(type("view").add("match", match).add("tick", tick).add("state", state), cues);
  }

  /**
   * What changed since the state that was sent before, as JSON Merge Patch (RFC 7396).
   *
   * @param before the state that was sent before
   * @param state the state now
   */
  public static JsonObject patch(
      int match, int tick, JsonValue before, JsonValue state, List<Cue> cues) {
    var patch = JSON.createMergeDiff(before, state).toJsonValue();
    return cues(type("view").add("match", match).add("tick", tick).add("patch", patch), cues);
  }

  private static JsonObject cues(JsonObjectBuilder view, List<Cue> cues) {
    if (!cues.isEmpty()) {
      view.add("cues", JsonOut.of(Format.list(Cue.FORMAT), cues));
    }
    return view.build();
  }

  /**
   * A tick that closed: {@code inputs} by seat, the last of each, and where anything else happened
   * or a seat did several things, all {@code events} in their order.
   */
  public static <I> JsonObject tick(Game<?, I> game, Tick<I> tick) {
    var inputs = JSON.createObjectBuilder();
    var seats = new java.util.TreeSet<Integer>();
    var plain = true;
    for (var event : tick.events()) {
      if (event instanceof Event.Input<I>(int seat, I what)) {
        inputs.add(Integer.toString(seat), JsonOut.of(game.inputFormat(), what));
        plain &= seats.add(seat);
      } else {
        plain = false;
      }
    }
    var object = type("tick").add("tick", tick.number());
    if (!seats.isEmpty()) {
      object.add("inputs", inputs);
    }
    if (!plain) {
      object.add(
          "events", JsonOut.of(Format.list(Event.format(game.inputFormat())), tick.events()));
    }
    return object.build();
  }

  private static JsonObjectBuilder type(String type) {
    return JSON.createObjectBuilder().add("type", type);
  }
}
