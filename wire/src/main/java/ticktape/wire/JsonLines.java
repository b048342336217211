package ticktape.wire;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Opening;
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
    return JsonUp.toServer(line);
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
    var seats = new TreeSet<Integer>();
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
