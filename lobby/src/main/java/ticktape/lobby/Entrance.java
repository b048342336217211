package ticktape.lobby;

import java.util.Optional;
import ticktape.room.Clean;
import ticktape.room.Effect;
import ticktape.room.Entry;
import ticktape.room.Room;
import ticktape.rules.Options;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Who comes in, goes from room to room, and leaves. */
final class Entrance {

  private final Hall hall;

  Entrance(Hall hall) {
    this.hall = hall;
  }

  /** Someone says who they are; a token that is known makes them who they were. */
  void hello(Caller caller, ToServer.Hello hello, long nowNanos) throws Refusal {
    if (caller.person != null) {
      throw new Refusal("hello-twice", "You said hello already: use join to go to a room.");
    }
    var person =
        hall.people.byToken(hello.token()).orElseGet(() -> hall.people.newcomer(hello.name()));
    var other = person.caller;
    // The new line is the person's before the old one is let go: or they would be forgotten.
    person.caller = caller;
    caller.person = person;
    if (other != null) {
      elsewhere(other, nowNanos);
    }
    if (hello.join().isEmpty()) {
      welcome(caller, person);
      return;
    }
    try {
      join(caller, person, hello.join().get(), hello.known(), nowNanos);
    } catch (Refusal refusal) {
      // There is no room for them, but they are in: the lobby is better than a closed door.
      welcome(caller, person);
      throw refusal;
    }
  }

  private void elsewhere(Caller other, long nowNanos) {
    lose(other, nowNanos);
    hall.dismiss(other, "elsewhere", "You came in on another line: this one is closed.");
  }

  /** The room holds the seat of a line that is gone. */
  private void lose(Caller caller, long nowNanos) {
    var room = caller.room;
    caller.room = null;
    if (room != null) {
      hall.guarded(room, r -> r.lost(caller.connection, nowNanos));
    }
  }

  private void welcome(Caller caller, Person person) {
    hall.send(caller, new ToClient.Welcome(person.name, person.token, "", "", 0, 0));
    for (var line : hall.chat.since(0)) {
      hall.send(caller, line);
    }
  }

  /** Someone goes to a room. If that can't be, they stay where they are. */
  void join(
      Caller caller,
      Person person,
      ToServer.Join join,
      Optional<ToServer.Known> known,
      long nowNanos)
      throws Refusal {
    if (!caller.joins.allows(nowNanos)) {
      throw new Refusal("too-fast", "You change rooms too often: wait a few seconds.");
    }
    var room = wanted(caller, person, join, nowNanos);
    var plays = join.role() == ToServer.Role.PLAY;
    var seated = person.seatedIn == room;
    if (caller.room == room && seated == plays) {
      throw new Refusal("already-here", "You are in room " + room.code() + " already.");
    }
    if (plays && !seated && !room.hasSeat()) {
      throw new Refusal("full", "Room " + room.code() + " is full: watch it, or join another one.");
    }
    if (!plays && !room.hasPlace()) {
      throw new Refusal("full", "Room " + room.code() + " has no place left to watch from.");
    }
    if (!(plays && seated)) {
      leave(caller, person, nowNanos);
    }
    enter(caller, person, room, join, known, nowNanos);
  }

  private Room<?, ?> wanted(Caller caller, Person person, ToServer.Join join, long nowNanos)
      throws Refusal {
    var seatedIn = person.seatedIn;
    if (!join.room().isBlank()) {
      return hall.rooms.named(join.room());
    }
    // What is chosen of a game is chosen for a new room.
    if (join.fresh() || join.hidden() || !join.options().equals(Options.STANDARD)) {
      return hall.rooms.make(join, caller.host(), nowNanos);
    }
    if (join.role() == ToServer.Role.WATCH) {
      return hall.rooms.watched(join);
    }
    if (seatedIn != null
        && caller.room == null
        && (join.game().isEmpty() || join.game().equals(seatedIn.game().name()))) {
      return seatedIn;
    }
    return hall.rooms.quick(join, caller.host(), nowNanos);
  }

  private void enter(
      Caller caller,
      Person person,
      Room<?, ?> room,
      ToServer.Join join,
      Optional<ToServer.Known> known,
      long nowNanos) {
    var plays = join.role() == ToServer.Role.PLAY;
    caller.room = room;
    caller.last = join;
    person.seatedIn = plays ? room : null;
    hall.note(
        Effect.Level.INFO,
        caller.shown() + (plays ? " joined" : " watches") + " room " + room.code() + ".");
    var entry =
        new Entry(
            caller.connection,
            caller.speech,
            person.name,
            person.token,
            join.role(),
            join.want(),
            join.hz(),
            known);
    hall.guarded(
        room,
        r -> {
          r.enter(entry, nowNanos);
          if (plays && join.bots() >= 0) {
            r.bots(caller.connection, join.bots());
          }
          if (caller.stuckSinceNanos != null) {
            r.writable(caller.connection, false);
          }
        });
  }

  /** Someone goes back to the lobby. */
  void leave(Caller caller, Person person, long nowNanos) {
    var room = caller.room;
    var held = person.seatedIn;
    caller.room = null;
    person.seatedIn = null;
    if (room != null) {
      hall.note(Effect.Level.INFO, caller.shown() + " left room " + room.code() + ".");
      hall.guarded(room, r -> r.leave(caller.connection, nowNanos));
    }
    if (held != null && held != room) {
      hall.guarded(held, r -> r.release(person.token));
    }
  }

  /** Someone leaves the room, and is told that it is so. */
  void backToLobby(Caller caller, Person person, long nowNanos) {
    leave(caller, person, nowNanos);
    welcome(caller, person);
  }

  /** Someone leaves for good. */
  void bye(Caller caller, long nowNanos) {
    var person = caller.person;
    if (person != null) {
      leave(caller, person, nowNanos);
      hall.note(Effect.Level.INFO, caller.shown() + " said goodbye.");
    }
    hall.dismiss(caller, "bye", "Goodbye.");
  }

  /** A line was lost. */
  void gone(Caller caller, String reason, long nowNanos) {
    if (caller.person != null) {
      hall.note(Effect.Level.INFO, caller.shown() + " is gone: " + Clean.note(reason));
    }
    lose(caller, nowNanos);
    hall.part(caller);
  }

  /** A line that takes nothing is closed; a seat is held. */
  void tooSlow(Caller caller, long nowNanos) {
    hall.note(Effect.Level.INFO, caller.shown() + " takes nothing any more.");
    lose(caller, nowNanos);
    hall.dismiss(caller, "too-slow", "Your line takes nothing: come back on a better one.");
  }
}
