package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.lobby.Lobby;
import ticktape.netcode.Follower;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.room.Effect;
import ticktape.room.Limits;
import ticktape.room.Room;
import ticktape.room.Speech;
import ticktape.rules.BytesIn;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Options;
import ticktape.stage.Stage;
import ticktape.stage.Wish;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * A server and a screen of one player without a network between them, and a journal that loses what
 * it is told to lose. After a crash a witness is in the room before the player is back.
 */
final class CrashRig<S, I> {

  private static final int TICK_MILLIS = 50;
  private static final int TICKS_TO_AGREE = 60;
  private static final int WITNESS = 1000;

  private record Written(int tick, Effect.Append append) {}

  private final Look<S, I> look;
  private final Stage stage;
  private final Dice dice = Dice.of(11);
  private final List<Written> journal = new ArrayList<>();
  private final List<Integer> answered = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<I> inputs = new ArrayList<>();
  private final Follower<S, I> witness;
  private Frames toStage = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private final Frames toWitness = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private Lobby lobby;
  private int connection = 1;
  private boolean diskWorks = true;
  private boolean dead;
  private int nowMillis = 1000;

  /** A player of this game among bots, a while later. */
  CrashRig(Look<S, I> look) {
    this.look = look;
    witness = new Follower<>(look.game());
    lobby = lobby();
    stage = new Stage(List.of(look), Wish.quick("ada", look.game().name()).withBots(2));
    connect();
    ticks(60);
  }

  private Lobby lobby() {
    return new Lobby(
        List.of(look.game()), Limits.STANDARD, () -> dice.roll(Integer.MAX_VALUE), () -> 0L);
  }

  private long nanos() {
    return nowMillis * 1_000_000L;
  }

  private void connect() {
    toStage = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    lobby.connected(connection, "10.0.0.1:1", Speech.BINARY, nanos());
    stage.connected(nowMillis);
    settle();
  }

  /** From now on nothing that is written is durable. */
  void diskStops() {
    diskWorks = false;
  }

  void ticks(int count) {
    for (var i = 0; i < count; i++) {
      nowMillis += TICK_MILLIS;
      lobby.advance(nanos());
      settle();
      stage.show(nowMillis);
    }
  }

  private void settle() {
    for (var message : stage.take(nowMillis)) {
      if (!dead) {
        lobby.heard(connection, message, nanos());
      }
    }
    for (var effects = lobby.take(); !effects.isEmpty(); effects = lobby.take()) {
      effects.forEach(this::perform);
    }
  }

  private void perform(Effect effect) {
    if (effect instanceof Effect.Append append) {
      journal.add(new Written(room(append.room()).tick(), append));
      if (diskWorks) {
        lobby.durable(append.room(), append.match(), append.sequence(), nanos());
      }
    } else if (effect instanceof Effect.Send send) {
      for (var to : send.connections()) {
        deliver(to, send.frame().bytes());
      }
    }
  }

  private void deliver(int to, byte[] bytes) {
    var frames = to == WITNESS ? toWitness : toStage;
    frames.add(bytes);
    for (var body = frames.next(); body.isPresent(); body = frames.next()) {
      var message = Binary.toClient(body.get());
      if (to == WITNESS) {
        witness.receive(message);
        note(message);
      } else {
        hear(message);
      }
    }
  }

  private void hear(ToClient message) {
    if (message instanceof ToClient.Ok ok) {
      answered.add(ok.id());
    } else if (message instanceof ToClient.Refused no) {
      refused.add(no.text());
    }
    stage.receive(message, nowMillis);
  }

  /** The player's inputs that the witness is told of. */
  private void note(ToClient message) {
    if (message instanceof ToClient.Closed closed) {
      var in = new BytesIn(closed.events());
      while (in.left() > 0) {
        if (Event.format(look.game().inputFormat()).read(in)
                instanceof Event.Input<I>(int from, I what)
            && from == seat()) {
          inputs.add(what);
        }
      }
    }
  }

  /**
   * The server dies, and with it what it wrote in the last ticks; another one brings the room back,
   * and the player's line is up again.
   */
  void crash(int lostTicks) {
    var code = journal.getFirst().append().room();
    var kept = room(code).tick() - lostTicks;
    stage.disconnected("The line broke.", nowMillis);
    answered.clear();
    refused.clear();
    journal.removeIf(written -> written.tick() > kept);
    lobby = lobby();
    lobby.restore(code, journal.stream().map(one -> one.append().record()).toList(), nanos());
    diskWorks = true;
    nowMillis += 5_000;
    watch(code);
    connection++;
    connect();
  }

  /** What the player says from now on is lost, and nobody knows. */
  void lineDies() {
    dead = true;
  }

  /** The line is down, and both sides know. */
  void lineIsLost() {
    stage.disconnected("The line broke.", nowMillis);
    lobby.gone(connection, "lost", nanos());
    watch(stage.show(nowMillis).room());
    settle();
  }

  /** A new line is up. */
  void lineIsBack() {
    dead = false;
    inputs.clear();
    connection++;
    connect();
  }

  private void watch(String code) {
    lobby.connected(WITNESS, "10.0.0.2:1", Speech.BINARY, nanos());
    var watch =
        new ToServer.Join(
            "",
            code,
            ToServer.Role.WATCH,
            ToServer.Want.TAPE,
            look.game().ticksPerSecond(),
            false,
            false,
            -1,
            Options.STANDARD);
    lobby.heard(WITNESS, new ToServer.Hello("eve", "", Optional.of(watch)), nanos());
  }

  private Room<?, ?> room(String code) {
    return lobby.room(code).orElseThrow();
  }

  void press(Key key) {
    stage.press(key, nowMillis);
  }

  void hold(Key key) {
    stage.hold(key, nowMillis);
  }

  void release(Key key) {
    stage.release(key, nowMillis);
  }

  Stage stage() {
    return stage;
  }

  int seat() {
    return stage.show(nowMillis).seat();
  }

  /** What the player did, as the tape has it since the crash. */
  List<I> inputs() {
    return inputs;
  }

  /** The numbers that were answered by an {@code ok} since the crash. */
  List<Integer> answered() {
    return answered;
  }

  /** What was said instead. */
  List<String> refused() {
    return refused;
  }

  /** The state as the witness has it. */
  S state() {
    return witness.fold().orElseThrow().state();
  }

  /** As soon as the screen has heard of the room's last tick, both have the same state. */
  void agrees() {
    for (var i = 0; i < TICKS_TO_AGREE; i++) {
      ticks(1);
      var room = room(stage.show(nowMillis).room());
      if (stage.confirmed().tick() == room.tick()) {
        assertEquals(room.hash(), stage.confirmed().hash());
        return;
      }
    }
    fail("It is never where the room is: " + stage.confirmed());
  }
}
