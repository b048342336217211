package ticktape.lab;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ticktape.room.Effect;
import ticktape.room.Entry;
import ticktape.room.Limits;
import ticktape.room.Room;
import ticktape.room.Settings;
import ticktape.room.Speech;
import ticktape.rules.BytesIn;
import ticktape.rules.Dice;
import ticktape.rules.Game;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/**
 * Two rooms that are the same, but for what the player on seat 2 does in secret in one of them:
 * everyone else must be sent the same bytes at the same time, or could tell.
 *
 * <p>Everything counts that a room sends: views whole, patched and in both speeches, answers, cues,
 * chat, lists of players; also that it sends anything at all.
 */
public final class TwinRooms<S, I> {

  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int GUESTS = 4;
  private static final long SECOND_NANOS = 1_000_000_000L;

  private final Game<S, I> game;
  private final int seed;
  private final Twin quiet;
  private final Twin busy;
  private int tick;
  private int secrets;

  private TwinRooms(Game<S, I> game, int seed) {
    this.game = game;
    this.seed = seed;
    this.quiet = new Twin();
    this.busy = new Twin();
  }

  /**
   * Plays both rooms for so many ticks.
   *
   * @param open what both players do now and then, in both rooms alike
   * @param secret what the player on seat 2 does besides, in one of the rooms
   * @return a sentence on the first bytes that differ, if any do
   * @throws IllegalArgumentException if nothing was done in secret: then it proves nothing
   */
  public static <S, I> Optional<String> leak(
      Game<S, I> game, List<I> open, List<I> secret, int seed, int ticks) {
    var rooms = new TwinRooms<>(game, seed);
    var leak = rooms.play(open, secret, ticks);
    if (rooms.secrets == 0) {
      throw new IllegalArgumentException("Nothing was done in secret: this proves nothing.");
    }
    return leak;
  }

  /** A room, and what it sent to those who are not on seat 2. */
  private final class Twin {
    private final List<Effect> effects = new ArrayList<>();
    private final Room<S, I> room;
    private final int[] inputs = new int[SECOND + 1];

    Twin() {
      var settings = new Settings(false, 0, Options.STANDARD);
      room = Room.open("TWIN", game, settings, Limits.STANDARD, this::salt, effects::add, 0);
      enter(FIRST, Speech.BINARY, ToServer.Role.PLAY, ToServer.Want.TAPE);
      enter(SECOND, Speech.BINARY, ToServer.Role.PLAY, ToServer.Want.VIEW);
      var wants = ToServer.Want.values();
      for (var guest = 0; guest < GUESTS; guest++) {
        var speech = guest % 2 == 0 ? Speech.JSON : Speech.BINARY;
        enter(3 + guest, speech, ToServer.Role.WATCH, wants[guest % wants.length]);
      }
    }

    /** The same in both rooms at the same time, however often they ask. */
    private int salt() {
      return Dice.of(seed, tick).next();
    }

    private void enter(int connection, Speech speech, ToServer.Role role, ToServer.Want want) {
      var name = "n" + connection;
      room.enter(new Entry(connection, speech, name, "token " + name, role, want, 0), 0);
    }

    void says(int connection, I what) {
      var bytes = new BytesIn(game.inputFormat().toBytes(what));
      room.input(connection, new ToServer.Input(++inputs[connection], 0, bytes), now());
    }

    /** One tick; what it made the room send to each of the others. */
    List<List<byte[]>> tick() {
      room.advance(now());
      for (var effect : List.copyOf(effects)) {
        if (effect instanceof Effect.Append append) {
          room.durable(append.match(), append.sequence());
        }
      }
      var sent = new ArrayList<List<byte[]>>();
      for (var connection = 0; connection <= 2 + GUESTS; connection++) {
        sent.add(sentTo(connection));
      }
      effects.clear();
      return sent;
    }

    private List<byte[]> sentTo(int connection) {
      var sent = new ArrayList<byte[]>();
      for (var effect : effects) {
        if (connection != SECOND
            && effect instanceof Effect.Send send
            && Arrays.stream(send.connections()).anyMatch(one -> one == connection)) {
          sent.add(send.frame().bytes());
        }
      }
      return sent;
    }
  }

  private long now() {
    return tick * SECOND_NANOS / game.ticksPerSecond();
  }

  private Optional<String> play(List<I> open, List<I> secret, int ticks) {
    var dice = Dice.of(seed);
    for (tick = 1; tick <= ticks; tick++) {
      if (!open.isEmpty() && dice.roll(5) == 0) {
        var what = open.get(dice.roll(open.size()));
        var who = dice.roll(2) == 0 ? FIRST : SECOND;
        quiet.says(who, what);
        busy.says(who, what);
      }
      if (dice.roll(5) == 0) {
        busy.says(SECOND, secret.get(dice.roll(secret.size())));
        secrets++;
      }
      var leak = difference(quiet.tick(), busy.tick());
      if (leak.isPresent()) {
        return leak;
      }
    }
    return Optional.empty();
  }

  private Optional<String> difference(List<List<byte[]>> one, List<List<byte[]>> other) {
    for (var connection = 0; connection < one.size(); connection++) {
      var sent = shown(one.get(connection));
      var otherwise = shown(other.get(connection));
      if (!sent.equals(otherwise)) {
        return Optional.of(
            "%s, seed %d, tick %d: %s was sent %s, and %s when seat 2 did something in secret."
                .formatted(game.name(), seed, tick, name(connection), sent, otherwise));
      }
    }
    return Optional.empty();
  }

  private static String name(int connection) {
    return connection == FIRST ? "seat 1" : "guest " + (connection - SECOND);
  }

  private static List<String> shown(List<byte[]> frames) {
    return frames.stream()
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .map(String::strip)
        .toList();
  }
}
