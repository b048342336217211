package ticktape.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ticktape.games.Games;
import ticktape.games.Snake;
import ticktape.lobby.Lobby;
import ticktape.picture.Key;
import ticktape.room.Effect;
import ticktape.room.Frame;
import ticktape.room.Limits;
import ticktape.room.Speech;
import ticktape.rules.Dice;
import ticktape.rules.Options;
import ticktape.stage.Stage;
import ticktape.stage.Wish;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToServer;

/**
 * What the server sends to the players of one room of Snake, byte by byte: the real lobby, the real
 * room and the real clients, in virtual time and on a line without delay. Everyone turns once a
 * second, at no particular moment. Coming in is not counted.
 */
final class Traffic {

  private static final int STEP_MILLIS = 10;
  private static final int SECOND_MILLIS = 1_000;
  private static final int SETTLE_MILLIS = 5_000;
  private static final int SEED = 11;

  /** An IPv4 and a TCP header with timestamps. */
  private static final int PACKET_HEADER_BYTES = 52;

  /** What fits into a packet on Ethernet. */
  private static final int PACKET_BYTES_MAX = 1_448;

  private static final List<List<Key>> TURNS =
      List.of(List.of(new Key("up"), new Key("down")), List.of(new Key("left"), new Key("right")));

  private final int players;
  private final int seconds;
  private final Dice dice = Dice.of(SEED);
  private final Lobby lobby;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Integer> phases = new ArrayList<>();
  private final List<Effect.Append> written = new ArrayList<>();
  private final Map<String, Long> kinds = new TreeMap<>();
  private int nowMillis;
  private long tcp;
  private long webSocket;
  private long packets;
  private long up;

  private Traffic(int players, int seconds) {
    this.players = players;
    this.seconds = seconds;
    var games = Games.rules();
    this.lobby = new Lobby(games, Limits.STANDARD, dice::next, () -> nowMillis);
  }

  /** So many players for so many seconds. */
  static List<Figure> measure(int players, int seconds) {
    return new Traffic(players, seconds).run();
  }

  private List<Figure> run() {
    var options = Options.STANDARD.with(Snake.SEATS.name(), Math.max(players, 2));
    enter(new Wish("p0", false, "snake", "", ToServer.Role.PLAY, true, false, 0, options));
    step();
    var room = lobby.rooms().getFirst().code();
    for (var i = 1; i < players; i++) {
      enter(Wish.room("p" + i, room));
    }
    while (nowMillis < SETTLE_MILLIS) {
      step();
    }
    kinds.clear();
    tcp = 0;
    webSocket = 0;
    packets = 0;
    up = 0;
    while (nowMillis < SETTLE_MILLIS + seconds * SECOND_MILLIS) {
      step();
    }
    return figures();
  }

  private void enter(Wish wish) {
    var stage = new Stage(Games.ALL, wish);
    stage.connected(nowMillis);
    lobby.connected(stages.size(), "10.0.0.1:" + (1024 + stages.size()), Speech.BINARY, nanos());
    stages.add(stage);
    phases.add(dice.roll(SECOND_MILLIS / STEP_MILLIS) * STEP_MILLIS);
  }

  private long nanos() {
    return nowMillis * 1_000_000L;
  }

  private void step() {
    nowMillis += STEP_MILLIS;
    for (var i = 0; i < stages.size(); i++) {
      var stage = stages.get(i);
      if (nowMillis % SECOND_MILLIS == phases.get(i)) {
        // One way, then across it: always a turn.
        var ways = TURNS.get(nowMillis / SECOND_MILLIS % 2);
        // A key counts for the tick that is on the screen.
        stage.show(nowMillis);
        stage.press(ways.get(dice.roll(2)), nowMillis);
      }
      for (var message : stage.take(nowMillis)) {
        var frame = Binary.frame(message);
        up += frame.length;
        for (var body : bodies(frame, Frames.TO_SERVER_BYTES_MAX)) {
          lobby.heard(i, Binary.toServer(body), nanos());
        }
      }
    }
    // What was written in one step is durable in the next, as with a disk.
    for (var append : written) {
      lobby.durable(append.room(), append.match(), append.sequence(), nanos());
    }
    written.clear();
    lobby.advance(nanos());
    carryOut(lobby.take());
  }

  private void carryOut(List<Effect> effects) {
    var waiting = new TreeMap<Integer, Integer>();
    for (var effect : effects) {
      switch (effect) {
        case Effect.Append append -> written.add(append);
        case Effect.Send send -> {
          for (var connection : send.connections()) {
            waiting.merge(connection, send.frame().size(), Integer::sum);
            deliver(stages.get(connection), send.frame());
          }
        }
        default -> {}
      }
    }
    for (var bytes : waiting.values()) {
      packets += (bytes + PACKET_BYTES_MAX - 1) / PACKET_BYTES_MAX;
    }
  }

  private void deliver(Stage stage, Frame frame) {
    var size = frame.size();
    tcp += size;
    webSocket += size + (size < 126 ? 2 : size < 65_536 ? 4 : 10);
    for (var body : bodies(frame.bytes(), Frames.TO_CLIENT_BYTES_MAX)) {
      var message = Binary.toClient(body);
      kinds.merge(message.getClass().getSimpleName(), (long) size, Long::sum);
      stage.receive(message, nowMillis);
    }
  }

  private static List<byte[]> bodies(byte[] bytes, int bytesMax) {
    var frames = new Frames(bytesMax);
    frames.add(bytes);
    var bodies = new ArrayList<byte[]>();
    for (var body = frames.next(); body.isPresent(); body = frames.next()) {
      bodies.add(body.get());
    }
    return bodies;
  }

  private List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    var all = (double) players * seconds;
    var name = players + " players: ";
    figures.add(new Figure(name + "TCP", tcp / all, "B/s each"));
    kinds.forEach((kind, bytes) ->
        figures.add(new Figure(name + "  of it " + kind, bytes / all, "B/s each")));
    figures.add(new Figure(name + "WebSocket", webSocket / all, "B/s each"));
    figures.add(
        new Figure(
            name + "TCP with IP headers", (tcp + packets * PACKET_HEADER_BYTES) / all, "B/s each"));
    figures.add(new Figure(name + "packets", packets / all, "/s each"));
    figures.add(new Figure(name + "from the client, TCP", up / all, "B/s each"));
    return List.copyOf(figures);
  }
}
