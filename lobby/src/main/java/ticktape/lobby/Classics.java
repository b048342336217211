package ticktape.lobby;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ticktape.room.Clean;
import ticktape.room.Frame;
import ticktape.room.Speech;
import ticktape.rules.Game;
import ticktape.rules.In;
import ticktape.rules.Options;
import ticktape.wire.ClassicLines;
import ticktape.wire.JsonOut;
import ticktape.wire.ToServer;

/**
 * The players whose clients open a connection for each frame, by the names that they give.
 *
 * <p>Each has a caller and a seat in a room of the game {@code classic} like anyone's, for as long
 * as frames come; so the room can be watched, and is written into the journal. The answers are made
 * from what each said last, so that nobody waits for a tick. When the seats of one room are taken,
 * quick play makes another; the answers know all the same. Who comes when there are too many is
 * answered and not remembered.
 */
final class Classics {

  /** What they play. */
  static final String GAME = "classic";

  private static final String NO_BODY = "[]";
  private static final int OTHERS_MAX = 8;
  private static final int VISITORS_MAX = 256;
  private static final ToServer.Join SEAT =
      new ToServer.Join(
          GAME, "", ToServer.Role.PLAY, ToServer.Want.TAPE, 0, false, false, -1, Options.STANDARD);
  private static final long SILENT_NANOS = 3_000_000_000L;

  private final Hall hall;
  private final Entrance entrance;

  /** By the name exactly as it was given; those who have been here longest come first. */
  private final Map<String, Visitor> visitors = new LinkedHashMap<>();

  /** The numbers of their callers go down from here: no connection has them, and -1 is nobody. */
  private int lastCaller = -1;

  Classics(Hall hall, Entrance entrance) {
    this.hall = hall;
    this.entrance = entrance;
  }

  /** Someone with a seat, how the others see the name, and the JSON of the last good body. */
  private static final class Visitor {
    final Caller caller;
    final Person person;
    final String shown;
    String body = NO_BODY;
    long heardNanos;

    Visitor(Caller caller, Person person, String shown) {
      this.caller = caller;
      this.person = person;
      this.shown = shown;
    }
  }

  /** What a frame is answered; its body is the player's from now on, if it is good. */
  Frame answer(Caller asker, ToServer.Classic frame, long nowNanos) {
    expire(nowNanos);
    var body = frame.body().flatMap(this::json);
    var name = frame.name();
    if (name.isPresent() && body.isPresent()) {
      take(asker, name.get(), frame.body().get(), body.get(), nowNanos);
    }
    var own = Optional.ofNullable(name.isPresent() ? visitors.get(name.get()) : null);
    own.ifPresent(visitor -> visitor.heardNanos = nowNanos);
    var snakes = new LinkedHashMap<String, String>();
    for (var other : visitors.values()) {
      if (snakes.size() < OTHERS_MAX && own.filter(o -> o == other).isEmpty()) {
        snakes.put(
            free(other.shown, key -> key.equals(name.orElse(null)) || snakes.containsKey(key)),
            other.body);
      }
    }
    name.ifPresent(exact -> snakes.put(exact, body.or(() -> own.map(o -> o.body)).orElse(NO_BODY)));
    return Frame.of(ClassicLines.answer(snakes).getBytes(StandardCharsets.US_ASCII));
  }

  private Optional<String> json(In body) {
    try {
      return Optional.of(json(hall.rooms.game(GAME), body));
    } catch (Refusal | RuntimeException | StackOverflowError e) {
      // It is no body, or nobody plays this game here.
      return Optional.empty();
    }
  }

  private static <I> String json(Game<?, I> game, In body) {
    var format = game.inputFormat();
    return JsonOut.of(format, format.read(body)).toString();
  }

  private void take(Caller asker, String name, In body, String json, long nowNanos) {
    var known = visitors.get(name);
    if (known != null && known.caller.room == null) {
      // The room has ended, and with it the caller: it is another one from now on.
      visitors.remove(name);
      known = null;
    }
    var visitor = Optional.ofNullable(known).or(() -> enter(asker, name, nowNanos));
    visitor.ifPresent(here -> {
      here.body = json;
      var room = here.caller.room;
      if (room != null) {
        hall.guarded(
            room, r -> r.input(here.caller.connection, new ToServer.Input(0, 0, body), nowNanos));
      }
    });
  }

  private Optional<Visitor> enter(Caller asker, String name, long nowNanos) {
    if (visitors.size() >= VISITORS_MAX) {
      return Optional.empty();
    }
    var clean = Clean.line(name, hall.limits.talk().nameLength());
    var caller = new Caller(--lastCaller, asker.address, Speech.MUTE, hall.limits);
    var person = hall.people.held(clean, GAME).orElseGet(() -> hall.people.newcomer(clean));
    caller.person = person;
    person.caller = caller;
    hall.callers.put(caller.connection, caller);
    try {
      entrance.join(caller, person, SEAT, Optional.empty(), nowNanos);
    } catch (Refusal refusal) {
      hall.part(caller);
      return Optional.empty();
    }
    var visitor = new Visitor(caller, person, free(clean, this::shown));
    visitors.put(name, visitor);
    return Optional.of(visitor);
  }

  private boolean shown(String name) {
    return visitors.values().stream().anyMatch(visitor -> visitor.shown.equals(name));
  }

  private static String free(String wish, Predicate<String> taken) {
    var name = wish;
    for (var i = 2; taken.test(name); i++) {
      name = wish + " " + i;
    }
    return name;
  }

  /** Those who have been silent for too long are gone. */
  void expire(long nowNanos) {
    for (var entry : List.copyOf(visitors.entrySet())) {
      var visitor = entry.getValue();
      if (nowNanos - visitor.heardNanos >= SILENT_NANOS) {
        visitors.remove(entry.getKey());
        entrance.leave(visitor.caller, visitor.person, nowNanos);
        hall.part(visitor.caller);
      }
    }
  }

  /** When the next of them will have been silent for too long, if nothing comes. */
  long wakeNanos() {
    var next = Long.MAX_VALUE;
    for (var visitor : visitors.values()) {
      next = Math.min(next, visitor.heardNanos + SILENT_NANOS);
    }
    return next;
  }
}
