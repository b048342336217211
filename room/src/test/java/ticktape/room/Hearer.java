package ticktape.room;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ticktape.rules.BytesIn;
import ticktape.rules.Dice;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Takes a room's effects, and reads what was sent. */
final class Hearer implements Consumer<Effect> {

  static final long TICK = 50_000_000L;
  static final long SECOND = 20 * TICK;

  final List<Effect> effects = new ArrayList<>();
  final Dice dice = Dice.of(7);

  @Override
  public void accept(Effect effect) {
    effects.add(effect);
  }

  void clear() {
    effects.clear();
  }

  /** The effects of one kind. */
  <E extends Effect> List<E> all(Class<E> kind) {
    return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The frames that a connection was sent. */
  List<Frame> frames(int connection) {
    var frames = new ArrayList<Frame>();
    for (var send : all(Effect.Send.class)) {
      for (var to : send.connections()) {
        if (to == connection) {
          frames.add(send.frame());
        }
      }
    }
    return frames;
  }

  /** The messages that a binary connection was sent. */
  List<ToClient> heard(int connection) {
    var stream = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    frames(connection).forEach(frame -> stream.add(frame.bytes()));
    var messages = new ArrayList<ToClient>();
    for (var body = stream.next(); body.isPresent(); body = stream.next()) {
      messages.add(Binary.toClient(body.get()));
    }
    return messages;
  }

  <M extends ToClient> List<M> heard(int connection, Class<M> kind) {
    return heard(connection).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The lines that a JSON connection was sent. */
  String lines(int connection) {
    var text = new StringBuilder();
    for (var frame : frames(connection)) {
      text.append(new String(frame.bytes(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  /** The records that were appended to a match. */
  List<byte[]> records(int match) {
    return all(Effect.Append.class).stream()
        .filter(append -> append.match() == match)
        .map(Effect.Append::record)
        .toList();
  }

  /** A room of Tally that this hears. */
  Room<Tally.Sums, Tally.Act> room(Tally game, Settings settings) {
    return room(game, settings, Limits.STANDARD.withHashTicks(1));
  }

  Room<Tally.Sums, Tally.Act> room(Tally game, Settings settings, Limits limits) {
    return Room.open("K7QF", game, settings, limits, dice::next, this, 0);
  }

  static Entry player(int connection, String name) {
    return new Entry(
        connection,
        Speech.BINARY,
        name,
        "token-" + name,
        ToServer.Role.PLAY,
        ToServer.Want.TAPE,
        0);
  }

  static Entry json(int connection, String name, ToServer.Want want, int hz) {
    return new Entry(connection, Speech.JSON, name, "token-" + name, ToServer.Role.PLAY, want, hz);
  }

  static ToServer.Input input(int id, Tally.Act act) {
    return new ToServer.Input(id, 0, new BytesIn(Tally.Act.FORMAT.toBytes(act)));
  }
}
