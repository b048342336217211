package ticktape.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import ticktape.games.Turn;

/** Someone with a bare socket who types JSON lines and reads what comes. */
final class JsonPlayer implements AutoCloseable {

  private final Socket socket;
  private final Map<String, JsonObject> last = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> hashes = new ConcurrentHashMap<>();
  private final List<String> chat = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /** Comes in with this line. */
  JsonPlayer(int port, String hello) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    Thread.ofVirtual().start(this::read);
    says(hello);
  }

  /** Types a line; for reading it here it may have ' for ". */
  void says(String line) throws IOException {
    socket
        .getOutputStream()
        .write((line.replace('\'', '"') + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Reads to the end, and then leaves the line as it is: half closed, as by a sleepy client. */
  private void read() {
    try {
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        take(Json.createReader(new StringReader(line)).readObject());
      }
    } catch (IOException e) {
      // The line was cut, as some tests do.
    }
    closed = true;
  }

  private void take(JsonObject message) {
    switch (message.getString("type")) {
      case "hash" -> hashes.put(message.getInt("tick"), message.getInt("hash"));
      case "said" -> chat.add(message.getString("from") + ": " + message.getString("text"));
      default -> last.put(message.getString("type"), message);
    }
  }

  /** The last message of this type, once there is one. */
  JsonObject hears(String type) throws Exception {
    return Patience.LONG.find(
        "a JSON " + type, last::toString, () -> Optional.ofNullable(last.get(type)));
  }

  /** Whether the server has closed the line. */
  boolean closed() {
    return closed;
  }

  /** What was said, as {@code bo: gg}. */
  List<String> chat() {
    return chat;
  }

  /** The server's hashes by tick. */
  Map<Integer, Integer> hashes() {
    return hashes;
  }

  String room() throws Exception {
    return hears("welcome").getString("room");
  }

  /** Who plays, by seat. */
  Map<Integer, String> names() throws Exception {
    var names = new TreeMap<Integer, String>();
    for (var player : hears("players").getJsonArray("players").getValuesAs(JsonObject.class)) {
      if (player.getInt("seat") > 0) {
        names.put(player.getInt("seat"), player.getString("name"));
      }
    }
    return names;
  }

  /** The snake on a seat, in the last view. */
  JsonObject snake(int seat) throws Exception {
    var snakes = hears("view").getJsonObject("state").getJsonObject("snakes");
    var snake = snakes.getJsonObject(Integer.toString(seat));
    return snake == null ? JsonObject.EMPTY_JSON_OBJECT : snake;
  }

  /** The seat of a player. */
  int seat(String name) throws Exception {
    return Patience.LONG.find(
        name + " has a seat",
        last::toString,
        () ->
            names().entrySet().stream()
                .filter(player -> player.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst());
  }

  /** The way that the snake on a seat goes, once it is there. */
  Turn heading(int seat) throws Exception {
    return Patience.LONG.find(
        "a snake on seat " + seat,
        last::toString,
        () -> {
          var snake = snake(seat);
          return snake.isEmpty() || snake.getJsonArray("body").isEmpty()
              ? Optional.empty()
              : Optional.of(Turn.valueOf(snake.getString("heading").toUpperCase(Locale.ROOT)));
        });
  }

  /** Waits until the snake on a seat goes this way. */
  void turns(int seat, Turn way) throws Exception {
    Patience.LONG.until(
        "seat " + seat + " goes " + way, last::toString, () -> heading(seat) == way);
  }

  /** The points of this round, by name, in the last view. */
  Map<String, Integer> scores() throws Exception {
    var scores = new TreeMap<String, Integer>();
    for (var player : names().entrySet()) {
      var snake = snake(player.getKey());
      if (!snake.isEmpty()) {
        scores.put(player.getValue(), snake.getJsonObject("tally").getInt("score"));
      }
    }
    return scores;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
