package ticktape.lobby;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import ticktape.room.Chat;
import ticktape.room.Clean;
import ticktape.room.Effect;
import ticktape.room.Frame;
import ticktape.room.Limits;
import ticktape.room.Room;
import ticktape.rules.Game;
import ticktape.wire.ToClient;

/** Everyone and every room that the lobby has, and what is done with either. */
final class Hall {

  final Limits limits;
  final Rooms rooms;
  final People people;

  /** What was said in the lobby. */
  final Chat chat;

  final Map<Integer, Caller> callers = new LinkedHashMap<>();
  private final Set<Caller> stuck = new LinkedHashSet<>();
  private final Consumer<Effect> out;

  Hall(List<Game<?, ?>> games, Limits limits, IntSupplier random, Consumer<Effect> out) {
    this.limits = limits;
    this.rooms = new Rooms(games, limits, random, out);
    this.people = new People(limits.talk().nameLength(), random);
    this.chat = new Chat(limits.talk().kept());
    this.out = out;
  }

  void send(Caller caller, ToClient message) {
    out.accept(new Effect.Send(new int[] {caller.connection}, caller.speech.frame(message)));
  }

  void note(Effect.Level level, String text) {
    out.accept(new Effect.Note(level, Clean.note(text)));
  }

  /** Goodbye to a connection, whose room must have let it go. */
  void dismiss(Caller caller, String code, String text) {
    send(caller, new ToClient.Goodbye(code, text));
    out.accept(new Effect.Close(caller.connection, code));
    part(caller);
  }

  /** Answers a connection that has one thing to ask, and closes it. */
  void answer(Caller caller, Frame frame) {
    out.accept(new Effect.Send(new int[] {caller.connection}, frame));
    out.accept(new Effect.Close(caller.connection, "It was answered."));
    part(caller);
  }

  /** Forgets a connection, and who it was, unless a seat is held for them. */
  void part(Caller caller) {
    callers.remove(caller.connection);
    stuck.remove(caller);
    caller.room = null;
    var person = caller.person;
    if (person != null && person.caller == caller) {
      person.caller = null;
      forget(person);
    }
  }

  private void forget(Person person) {
    if (person.caller == null && person.seatedIn == null) {
      people.remove(person);
    }
  }

  /** Something that a room is to do. */
  interface Act {
    void on(Room<?, ?> room);
  }

  /** Lets a room do something; if it can't, that is its end, and nobody else's matter. */
  void guarded(Room<?, ?> room, Act act) {
    try {
      act.on(room);
    } catch (RuntimeException | StackOverflowError e) {
      note(Effect.Level.ERROR, "Room " + room.code() + " failed: " + e);
      room.end("The game failed: this room is closed.");
    }
    for (var token : room.takeFreed()) {
      people.byToken(token).ifPresent(this::unseat);
    }
    if (room.closed()) {
      sweep(room);
    }
  }

  private void unseat(Person person) {
    person.seatedIn = null;
    forget(person);
  }

  /** A room is no more: those in it are told why. */
  private void sweep(Room<?, ?> room) {
    rooms.remove(room);
    for (var held : room.held()) {
      people.byToken(held.token()).ifPresent(this::unseat);
    }
    for (var caller : List.copyOf(callers.values())) {
      if (caller.room == room) {
        var person = caller.person;
        if (person != null) {
          person.seatedIn = null;
        }
        dismiss(caller, "fault", room.lastWords());
      }
    }
    note(Effect.Level.INFO, "Room " + room.code() + " is closed.");
  }

  /** Whether a line takes more, or since when it does not. */
  void writable(Caller caller, boolean writable, long nowNanos) {
    caller.stuckSinceNanos = writable ? null : nowNanos;
    if (writable) {
      stuck.remove(caller);
    } else {
      stuck.add(caller);
    }
  }

  /** Those that took nothing for too long. */
  List<Caller> tooSlow(long nowNanos) {
    var slow = new ArrayList<Caller>();
    for (var caller : stuck) {
      var since = caller.stuckSinceNanos;
      if (since != null && nowNanos - since >= limits.patience().slowNanos()) {
        slow.add(caller);
      }
    }
    return slow;
  }

  /** When the next of them is to be closed; {@link Long#MAX_VALUE} for never. */
  long nextStuckNanos() {
    var next = Long.MAX_VALUE;
    for (var caller : stuck) {
      var since = caller.stuckSinceNanos;
      if (since != null) {
        next = Math.min(next, since + limits.patience().slowNanos());
      }
    }
    return next;
  }

  /** Brings a room back, and those with seats in it. */
  void restore(String code, List<byte[]> records, long nowNanos) {
    rooms
        .restore(code, records, nowNanos)
        .ifPresent(room -> {
          for (var held : room.held()) {
            people.restored(held.name(), held.token()).seatedIn = room;
          }
          note(
              Effect.Level.INFO,
              "Room "
                  + code
                  + " is back: match "
                  + room.match()
                  + ", tick "
                  + room.tick()
                  + ", hash "
                  + Integer.toHexString(room.hash())
                  + ".");
        });
  }
}
