package ticktape.lab;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ticktape.lobby.Arrival;
import ticktape.lobby.Door;
import ticktape.lobby.Lobby;
import ticktape.room.Effect;
import ticktape.room.Frame;
import ticktape.room.Limits;
import ticktape.room.Speech;
import ticktape.wire.ToServer;

/**
 * The server's machine: real doors and a real lobby, which can be held up, killed and started again
 * from the {@link Disk}.
 */
final class Host {

  /** The connection of the witness, which is no line. */
  static final int WITNESS = 0;

  private static final long IDLE_CHECK_NANOS = 2 * Agenda.SECOND;

  private final Agenda agenda;
  private final Limits limits;
  private final Supplier<Lobby> lobbies;
  private final Tamper tamper;
  private final Digest digest;
  private final Overseer overseer;
  private final Disk disk;
  private final Map<Integer, Caller> callers = new TreeMap<>();
  private final HeldThread thread;
  private final Doom doom = new Doom();
  private @Nullable Lobby lobby;
  private long wakeNanos = Long.MAX_VALUE;
  private int life;

  /**
   * A machine that is not running yet.
   *
   * @param lobbies makes a new, empty lobby
   * @param overseer sees the bytes for each connection as they are sent, those for the witness too
   */
  Host(
      Agenda agenda,
      Chance chance,
      Limits limits,
      Supplier<Lobby> lobbies,
      Tamper tamper,
      Digest digest,
      Overseer overseer) {
    this.agenda = agenda;
    this.thread = new HeldThread(agenda);
    this.limits = limits;
    this.lobbies = lobbies;
    this.tamper = tamper;
    this.digest = digest;
    this.overseer = overseer;
    this.disk = new Disk(agenda, chance, this::durable);
  }

  Disk disk() {
    return disk;
  }

  /** What is to kill it. */
  Doom doom() {
    return doom;
  }

  /** Whether the server runs. */
  boolean up() {
    return lobby != null;
  }

  /** Starts the server from what is on the disk; the witness is there at once. */
  void start(ToServer.Hello witness) {
    var started = lobbies.get();
    lobby = started;
    life++;
    wakeNanos = Long.MAX_VALUE;
    thread.restart();
    disk.restored()
        .forEach((room, records) -> started.restore(room, tamper.restored(records), agenda.now()));
    started.connected(WITNESS, "witness", Speech.BINARY, agenda.now());
    started.heard(WITNESS, witness, agenda.now());
    settle(started);
    var mine = life;
    agenda.in(IDLE_CHECK_NANOS, () -> checkDoors(mine));
  }

  /**
   * Kills the server: all lines are dead, and what the disk has not written is lost.
   *
   * @param torn whether the disk has a part of the record that it wrote just then
   */
  void crash(boolean torn) {
    lobby = null;
    life++;
    doom.pass();
    thread.restart();
    disk.crash(torn);
    callers.clear();
  }

  /** The server's thread does nothing for so long. */
  void holdUp(long nanos) {
    thread.holdUp(nanos);
  }

  void accept(Line line) {
    thread.run(
        () -> callers.put(line.number(), new Caller(line, Door.sniffing(limits, agenda.now()))));
  }

  void receive(Line line, byte[] bytes) {
    thread.run(() -> {
      var caller = callers.get(line.number());
      if (caller != null && lobby != null) {
        arrivals(lobby, caller, caller.door.receive(bytes, agenda.now()));
        settle(lobby);
      }
    });
  }

  /** A line's end was seen, or its loss. */
  void lost(Line line) {
    thread.run(() -> {
      var caller = callers.remove(line.number());
      if (caller != null && lobby != null && caller.opened && !caller.shut) {
        lobby.gone(line.number(), "lost", agenda.now());
        settle(lobby);
      }
    });
  }

  /** Bytes have gone from a line to its client. */
  void drained(Line line) {
    thread.run(() -> {
      var caller = callers.get(line.number());
      if (caller != null && lobby != null && caller.drained() && !caller.shut) {
        lobby.writable(line.number(), true, agenda.now());
        settle(lobby);
      }
    });
  }

  private void checkDoors(int mine) {
    if (mine != life) {
      return;
    }
    thread.run(() -> {
      if (lobby != null) {
        for (var caller : List.copyOf(callers.values())) {
          arrivals(lobby, caller, caller.door.idle(agenda.now()));
        }
        settle(lobby);
      }
    });
    agenda.in(IDLE_CHECK_NANOS, () -> checkDoors(mine));
  }

  private void arrivals(Lobby at, Caller caller, List<Arrival> arrivals) {
    var number = caller.line.number();
    for (var arrival : arrivals) {
      switch (arrival) {
        case Arrival.Opened(Speech speech) -> {
          caller.opened = true;
          at.connected(number, "10.0.0.1:" + number, speech, agenda.now());
        }
        case Arrival.Heard(ToServer message) -> {
          for (var heard : overseer.heard(caller.line, message)) {
            at.heard(number, heard, agenda.now());
          }
        }
        case Arrival.Answer(Frame frame) -> at.answer(number, frame);
        case Arrival.Shut(Frame lastWords, String reason) -> {
          send(at, caller, lastWords);
          if (caller.opened && !caller.shut) {
            at.gone(number, reason, agenda.now());
          }
          shut(caller);
        }
        case Arrival.Web(byte[] _) -> shut(caller);
      }
    }
  }

  private void shut(Caller caller) {
    caller.shut = true;
    callers.remove(caller.line.number());
    caller.line.down().end();
  }

  private void durable() {
    thread.run(() -> {
      if (lobby != null && !doom.strikes(Fault.WRITTEN)) {
        for (var append : disk.news()) {
          lobby.durable(append.room(), append.match(), append.sequence(), agenda.now());
        }
        settle(lobby);
      }
    });
  }

  /** Does what the lobby wants done, and wakes it when it wants to be. */
  private void settle(Lobby at) {
    for (var effects = at.take(); !effects.isEmpty(); effects = at.take()) {
      for (var effect : effects) {
        perform(at, effect);
        if (lobby != at) {
          return; // that was the end of it
        }
      }
    }
    overseer.settled(at, thread.late());
    var wish = at.wakeNanos();
    if (wish < wakeNanos || wakeNanos <= agenda.now()) {
      wakeNanos = wish;
      if (wish != Long.MAX_VALUE) {
        var mine = life;
        agenda.at(wish, () -> thread.run(() -> wake(mine)));
      }
    }
  }

  private void wake(int mine) {
    if (mine == life && lobby != null && agenda.now() >= wakeNanos) {
      wakeNanos = Long.MAX_VALUE;
      lobby.advance(agenda.now());
      settle(lobby);
    }
  }

  private void perform(Lobby at, Effect effect) {
    switch (effect) {
      case Effect.Send(int[] connections, Frame frame) -> {
        for (var connection : connections) {
          if (doom.strikes(Fault.UNSENT)) {
            return;
          }
          sent(connection, frame.bytes());
          var caller = callers.get(connection);
          if (caller != null) {
            send(at, caller, frame);
          }
          if (doom.strikes(Fault.SENT)
              || (Acknowledgement.in(frame.bytes()).isPresent() && doom.strikes(Fault.PROMISED))) {
            return;
          }
        }
      }
      case Effect.Close(int connection, String _) -> {
        var caller = callers.get(connection);
        if (caller != null) {
          shut(caller);
        }
      }
      case Effect.Append append -> {
        digest.add(append.record());
        if (doom.strikes(Fault.UNWRITTEN)) {
          return;
        }
        disk.append(append);
        if (doom.strikes(Fault.TORN)) {
          return;
        }
        if (tamper.durableTooEarly()) {
          at.durable(append.room(), append.match(), append.sequence(), agenda.now());
        }
      }
      case Effect.Forget forget -> disk.forget(forget);
      case Effect.Finished _, Effect.Dumped _ -> {}
      case Effect.Note(Effect.Level level, String text) -> {
        if (level == Effect.Level.ERROR) {
          throw new Breach(Invariant.SOUND, "The server logged an error: " + text);
        }
      }
    }
  }

  private void sent(int connection, byte[] bytes) {
    digest.add(agenda.now());
    digest.add(connection);
    digest.add(bytes);
    overseer.sent(connection, bytes);
  }

  private void send(Lobby at, Caller caller, Frame frame) {
    if (caller.fills(frame.bytes()) && caller.opened && !caller.shut) {
      at.writable(caller.line.number(), false, agenda.now());
    }
  }
}
