package ticktape.lobby;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import ticktape.games.Classic;
import ticktape.games.Snake;
import ticktape.room.Effect;
import ticktape.room.Limits;
import ticktape.room.Speech;
import ticktape.rules.Dice;
import ticktape.rules.Options;
import ticktape.wire.JsonLines;
import ticktape.wire.ToServer;

/** A lobby with Snake, its time, and what each of its JSON connections was sent. */
final class Town {

  static final long TICK = 50_000_000L;
  static final long SECOND = 20 * TICK;

  final Lobby lobby;
  final List<Effect> effects = new ArrayList<>();
  final Map<Integer, StringBuilder> sent = new TreeMap<>();
  long now;

  Town() {
    this(Limits.STANDARD);
  }

  Town(Limits limits) {
    this(limits, Dice.of(5)::next);
  }

  Town(Limits limits, IntSupplier random) {
    lobby =
        new Lobby(List.of(new Snake(), new Classic()), limits, random, () -> 1_732_151_727_123L);
  }

  /** A connection that has not said hello. */
  void connect(int connection) {
    lobby.connected(connection, "10.0.0." + connection + ":5000", Speech.JSON, now);
    settle();
  }

  /** A connection that says hello in this line. */
  void enter(int connection, String hello) {
    connect(connection);
    say(connection, hello);
  }

  /** A line of JSON from a connection; single quotes stand for double ones. */
  void say(int connection, String line) {
    lobby.heard(connection, JsonLines.toServer(line.replace('\'', '"')), now);
    settle();
  }

  void join(int connection, Options options) {
    var join =
        new ToServer.Join(
            "snake", "", ToServer.Role.PLAY, ToServer.Want.VIEW, 0, true, false, -1, options);
    lobby.heard(connection, new ToServer.Hello("", "", Optional.of(join)), now);
    settle();
  }

  void gone(int connection) {
    lobby.gone(connection, "reset by peer", now);
    settle();
  }

  void run(int ticks) {
    for (var i = 0; i < ticks; i++) {
      now += TICK;
      lobby.advance(now);
      settle();
    }
  }

  void settle() {
    for (var effect : lobby.take()) {
      effects.add(effect);
      if (effect instanceof Effect.Send(var connections, var frame)) {
        for (var connection : connections) {
          sent.computeIfAbsent(connection, _ -> new StringBuilder())
              .append(new String(frame.bytes(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  /** The lines that a connection was sent. */
  List<String> lines(int connection) {
    return sent.getOrDefault(connection, new StringBuilder()).toString().lines().toList();
  }

  /** The last line of a type. */
  String last(int connection, String type) {
    return lines(connection).stream()
        .filter(line -> line.startsWith("{\"type\":\"" + type + "\""))
        .reduce("", (_, line) -> line);
  }

  /** The text or number of a field in the last line of a type. */
  String field(int connection, String type, String field) {
    var found = Pattern.compile("\"" + field + "\":\"?([^\",}]*)").matcher(last(connection, type));
    return found.find() ? found.group(1) : "";
  }

  String room(int connection) {
    return field(connection, "welcome", "room");
  }

  String token(int connection) {
    return field(connection, "welcome", "token");
  }

  String name(int connection) {
    return field(connection, "welcome", "name");
  }

  String error(int connection) {
    return field(connection, "error", "code");
  }

  /** Whether a connection was closed. */
  boolean closed(int connection) {
    return effects.stream()
        .anyMatch(e -> e instanceof Effect.Close close && close.connection() == connection);
  }

  List<String> notes() {
    return effects.stream()
        .filter(Effect.Note.class::isInstance)
        .map(e -> ((Effect.Note) e).text())
        .toList();
  }

  /** The records of a room's match. */
  List<byte[]> records(String room) {
    return effects.stream()
        .filter(e -> e instanceof Effect.Append append && append.room().equals(room))
        .map(e -> ((Effect.Append) e).record())
        .toList();
  }
}
