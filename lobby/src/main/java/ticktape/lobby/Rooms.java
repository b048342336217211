package ticktape.lobby;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ticktape.room.Clean;
import ticktape.room.Effect;
import ticktape.room.Limits;
import ticktape.room.Room;
import ticktape.room.Settings;
import ticktape.rules.Game;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The rooms there are, and how one is found or made. */
final class Rooms {

  /** Without vowels, which make words, and without what looks like something else. */
  private static final String LETTERS = "CDFGHJKMNPQRTVWXY34679";

  private static final int CODE_LENGTH = 4;

  /** So much of a wrong code is said back. */
  private static final int CODE_SHOWN = 20;

  private final List<Game<?, ?>> games;
  private final Limits limits;
  private final IntSupplier random;
  private final Consumer<Effect> out;
  private final Map<String, Room<?, ?>> byCode = new LinkedHashMap<>();
  private final Map<String, String> makers = new HashMap<>();

  Rooms(List<Game<?, ?>> games, Limits limits, IntSupplier random, Consumer<Effect> out) {
    this.games = List.copyOf(games);
    this.limits = limits;
    this.random = random;
    this.out = out;
  }

  Collection<Room<?, ?>> all() {
    return byCode.values();
  }

  void remove(Room<?, ?> room) {
    byCode.remove(room.code());
    makers.remove(room.code());
  }

  /** The rooms that anyone may enter. */
  List<ToClient.RoomLine> listed() {
    var lines = new ArrayList<ToClient.RoomLine>();
    for (var room : byCode.values()) {
      if (!room.hidden()) {
        lines.add(room.line());
      }
    }
    return List.copyOf(lines);
  }

  @Nullable Room<?, ?> find(String code) {
    return byCode.get(code);
  }

  /** The room of a code, as a person types it. */
  Room<?, ?> named(String code) throws Refusal {
    var room = byCode.get(code.strip().toUpperCase(Locale.ROOT));
    if (room == null) {
      throw new Refusal(
          "no-such-room",
          "There is no room \""
              + Clean.line(code, CODE_SHOWN)
              + "\": check the code, or open a new room.");
    }
    return room;
  }

  /** A listed room of the game with a seat for a person, the fullest first; else a new one. */
  Room<?, ?> quick(ToServer.Join join, String host, long nowNanos) throws Refusal {
    var game = game(join.game());
    var found = fullest(game, Room::hasSeat);
    return found.isPresent() ? found.get() : make(join, host, nowNanos);
  }

  /** A listed room of the game that can be watched, the fullest first. */
  Room<?, ?> watched(ToServer.Join join) throws Refusal {
    var game = game(join.game());
    return fullest(game, Room::hasPlace)
        .orElseThrow(() ->
            new Refusal(
                "no-such-room", "Nobody plays " + game.name() + " now: " + beginning(game)));
  }

  /** How it comes to be played. */
  private static String beginning(Game<?, ?> game) {
    return game.name().equals(Classics.GAME)
        ? "its players are programs that connect to this server's port."
        : "start a game.";
  }

  private Optional<Room<?, ?>> fullest(Game<?, ?> game, Predicate<Room<?, ?>> fits) {
    return byCode.values().stream()
        .filter(room -> !room.hidden() && room.game().name().equals(game.name()))
        .filter(fits)
        .max(Comparator.comparingInt(room -> room.line().people()));
  }

  /** A game by its name; the first one if there is no name. */
  Game<?, ?> game(String name) throws Refusal {
    if (name.isEmpty()) {
      return games.getFirst();
    }
    for (var game : games) {
      if (game.name().equals(name)) {
        return game;
      }
    }
    throw new Refusal(
        "no-such-game",
        "There is no game "
            + Clean.line(name, limits.talk().nameLength())
            + ": choose from "
            + games.stream().map(Game::name).collect(Collectors.joining(", "))
            + ".");
  }

  /** A new room, as it is wished for. */
  Room<?, ?> make(ToServer.Join join, String host, long nowNanos) throws Refusal {
    var game = game(join.game());
    if (byCode.size() >= limits.numbers().rooms()) {
      throw new Refusal("too-many-rooms", "The server has no more rooms: join one that is there.");
    }
    if (makers.values().stream().filter(host::equals).count()
        >= limits.numbers().roomsPerAddress()) {
      throw new Refusal(
          "too-many-rooms", "There are too many rooms from your address: join one of them.");
    }
    try {
      var options = join.options().checked(game.options());
      var settings = new Settings(join.hidden(), Math.max(join.bots(), 0), options);
      var room = Room.open(code(), game, settings, limits, random, out, nowNanos);
      byCode.put(room.code(), room);
      makers.put(room.code(), host);
      return room;
    } catch (IllegalArgumentException e) {
      throw new Refusal("bad-options", Clean.note(String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      out.accept(
          new Effect.Note(
              Effect.Level.ERROR, Clean.note(game.name() + " can't open a match: " + e)));
      throw new Refusal("fault", game.name() + " can't open a match of these options.");
    }
  }

  /** Brings a room back. */
  Optional<Room<?, ?>> restore(String code, List<byte[]> records, long nowNanos) {
    var room = Room.restore(code, records, games, limits, random, out, nowNanos);
    room.ifPresent(r -> byCode.put(code, r));
    return room;
  }

  private String code() {
    while (true) {
      var code = new StringBuilder();
      for (var i = 0; i < CODE_LENGTH; i++) {
        code.append(LETTERS.charAt(Math.floorMod(random.getAsInt(), LETTERS.length())));
      }
      if (!byCode.containsKey(code.toString())) {
        return code.toString();
      }
    }
  }
}
