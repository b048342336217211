package ticktape.lobby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import ticktape.room.Clean;
import ticktape.room.Effect;
import ticktape.room.Frame;
import ticktape.room.Limits;
import ticktape.room.Room;
import ticktape.room.Speech;
import ticktape.rules.Game;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * The list of rooms, and everyone who is connected.
 *
 * <p>Messages and the time go in, {@link Effect}s come out of {@link #take}. For one thread; times
 * are nanoseconds of any clock that never goes back, the same one in every call.
 */
public final class Lobby {

  private final Limits limits;
  private final LongSupplier clockMillis;
  private final Hall hall;
  private final Entrance entrance;
  private final Classics classics;
  private final Talk talk;
  private List<Effect> effects = new ArrayList<>();
  private boolean stopped;

  /**
   * A lobby without rooms.
   *
   * @param games the games that can be played here, the standard one first
   * @param limits how much of everything there may be
   * @param random 32 fresh bits a call; in production nobody can guess them
   * @param clockMillis the time of day, in milliseconds since 1970, for those who ask; nothing here
   *     goes by it
   */
  public Lobby(
      List<Game<?, ?>> games, Limits limits, IntSupplier random, LongSupplier clockMillis) {
    this.limits = limits;
    this.clockMillis = clockMillis;
    this.hall = new Hall(games, limits, random, effect -> effects.add(effect));
    this.entrance = new Entrance(hall);
    this.classics = new Classics(hall, entrance);
    this.talk = new Talk(hall, entrance);
  }

  /** What to do, in order, since it was taken last. */
  public List<Effect> take() {
    var taken = effects;
    effects = new ArrayList<>();
    return taken;
  }

  /** The rooms that anyone may enter. */
  public List<ToClient.RoomLine> rooms() {
    return hall.rooms.listed();
  }

  /** A room by its code, private ones too: to look at, from the thread that has the lobby. */
  public Optional<Room<?, ?>> room(String code) {
    return Optional.ofNullable(hall.rooms.find(code));
  }

  /**
   * A connection is there.
   *
   * @param connection its number, never used twice
   * @param address where it comes from, with the port, for the log
   * @param speech how it speaks
   */
  public void connected(int connection, String address, Speech speech, long nowNanos) {
    var caller = new Caller(connection, Clean.note(address), speech, limits);
    hall.callers.put(connection, caller);
    if (stopped || hall.callers.size() > limits.numbers().connections()) {
      hall.dismiss(caller, "full", "The server is full: try again later.");
    }
  }

  /** A connection said something; one that is not known is ignored. */
  public void heard(int connection, ToServer message, long nowNanos) {
    var caller = hall.callers.get(connection);
    if (caller == null) {
      return;
    }
    try {
      heard(caller, message, nowNanos);
    } catch (Refusal refusal) {
      hall.send(caller, refusal.message(message));
    }
  }

  /** Tells a connection what its door has for it, after all that it was answered before. */
  public void answer(int connection, Frame frame) {
    if (hall.callers.containsKey(connection)) {
      effects.add(new Effect.Send(new int[] {connection}, frame));
    }
  }

  private void heard(Caller caller, ToServer message, long nowNanos) throws Refusal {
    var person = caller.person;
    if (message instanceof ToServer.Hello hello) {
      entrance.hello(caller, hello, nowNanos);
    } else if (message instanceof ToServer.Bye) {
      entrance.bye(caller, nowNanos);
    } else if (message instanceof ToServer.Classic frame && person == null) {
      hall.answer(caller, classics.answer(caller, frame, nowNanos));
    } else if (person == null) {
      throw new Refusal("hello-first", "Say hello first, as {\"type\":\"hello\"}.");
    } else {
      heard(caller, person, message, nowNanos);
    }
  }

  private void heard(Caller caller, Person person, ToServer message, long nowNanos) throws Refusal {
    var room = caller.room;
    switch (message) {
      case ToServer.Join join -> entrance.join(caller, person, join, Optional.empty(), nowNanos);
      case ToServer.Leave() -> entrance.backToLobby(caller, person, nowNanos);
      case ToServer.Say(var text) -> talk.say(caller, person, text, nowNanos);
      case ToServer.Ping(int n) -> hall.send(caller, pong(caller, n));
      case ToServer.Rooms() -> hall.send(caller, new ToClient.Rooms(rooms()));
      case ToServer.Input input -> in(room, r -> r.input(caller.connection, input, nowNanos));
      case ToServer.Bots(int players) -> in(room, r -> r.bots(caller.connection, players));
      case ToServer.Resync(int tick) -> in(room, r -> r.resync(caller.connection, tick));
      case ToServer.Desync(int tick, int hash, var what) ->
          in(room, r -> r.desync(caller.connection, tick, hash, what));
      case ToServer.Classic _ ->
          throw new Refusal("bad-message", "A classic frame needs a connection of its own.");
      case ToServer.Hello _, ToServer.Bye _ -> {}
    }
  }

  /** Who plays in binary pings often, and has no use for the time of day. */
  private ToClient.Pong pong(Caller caller, int n) {
    var room = caller.room;
    var plays = room != null && caller.speech == Speech.BINARY;
    return new ToClient.Pong(
        n, room == null ? 0 : room.tick(), plays ? 0 : clockMillis.getAsLong());
  }

  /** Something that only a room can do. */
  private void in(@Nullable Room<?, ?> room, Hall.Act act) throws Refusal {
    if (room == null) {
      throw new Refusal("no-room", "You are in the lobby: join a room first.");
    }
    hall.guarded(room, act);
  }

  /**
   * A connection's line was lost; a seat is held for it.
   *
   * @param reason a sentence for the log
   */
  public void gone(int connection, String reason, long nowNanos) {
    var caller = hall.callers.get(connection);
    if (caller != null) {
      entrance.gone(caller, reason, nowNanos);
    }
  }

  /** Whether a connection can take more bytes now; while not, it is sent no ticks and views. */
  public void writable(int connection, boolean writable, long nowNanos) {
    var caller = hall.callers.get(connection);
    if (caller == null || writable == (caller.stuckSinceNanos == null)) {
      return;
    }
    hall.writable(caller, writable, nowNanos);
    var room = caller.room;
    if (room != null) {
      hall.guarded(room, r -> r.writable(connection, writable));
    }
  }

  /** The records of a room's match up to this one will survive a crash. */
  public void durable(String room, int match, long sequence, long nowNanos) {
    var found = hall.rooms.find(room);
    if (found != null) {
      hall.guarded(found, r -> r.durable(match, sequence));
    }
  }

  /**
   * Brings a room back. People's seats are held for them from now on.
   *
   * @param room its code
   * @param records the last match's records, in order; earlier ones do no harm
   */
  public void restore(String room, List<byte[]> records, long nowNanos) {
    hall.restore(room, records, nowNanos);
  }

  /** Closes the ticks that are due and ends what has run out. */
  public void advance(long nowNanos) {
    if (stopped) {
      return;
    }
    for (var room : List.copyOf(hall.rooms.all())) {
      if (nowNanos >= room.wakeNanos()) {
        hall.guarded(room, r -> r.advance(nowNanos));
      }
    }
    classics.expire(nowNanos);
    for (var caller : hall.tooSlow(nowNanos)) {
      entrance.tooSlow(caller, nowNanos);
    }
  }

  /**
   * When {@link #advance} is next needed; {@link Long#MAX_VALUE} for not before something comes.
   */
  public long wakeNanos() {
    if (stopped) {
      return Long.MAX_VALUE;
    }
    var next = Math.min(hall.nextStuckNanos(), classics.wakeNanos());
    for (var room : hall.rooms.all()) {
      next = Math.min(next, room.wakeNanos());
    }
    return next;
  }

  /** Goodbye to everyone: the server stops, and no room goes on. Seats stay in the journal. */
  public void farewell() {
    stopped = true;
    for (var caller : List.copyOf(hall.callers.values())) {
      var seated = caller.person != null && caller.person.seatedIn != null;
      hall.dismiss(
          caller,
          "shutdown",
          seated
              ? "The server stops; your seat is kept if it comes back soon."
              : "The server stops.");
    }
  }
}
