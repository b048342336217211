package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ticktape.lobby.Lobby;
import ticktape.picture.Look;
import ticktape.room.Limits;
import ticktape.rules.Game;
import ticktape.rules.Options;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * One run: a server, its disk, a network and its users in one thread and in virtual time.
 * Everything that is left to chance comes from one seed.
 */
final class World<S, I> {

  /** How long everyone may take to be where the server is, once nothing is wrong any more. */
  private static final long RECOVERY_NANOS = 2 * Agenda.SECOND;

  /** What the server did in this time may be underway still, or wait for the next view or frame. */
  private static final long UNDERWAY_NANOS = 800 * Agenda.MILLI;

  private static final int OK = 5;
  private static final String OK_LINE = "{\"type\":\"ok\"";

  private final int seed;
  private final Look<S, I> look;
  private final Tamper tamper;
  private final Chance chance;
  private final Agenda agenda = new Agenda();
  private final Digest digest = new Digest();
  private final Cast cast;
  private final Truth<S, I> truth;
  private final Host host;
  private final Network network;
  private final Trouble trouble;
  private final List<Client> clients = new ArrayList<>();
  private final Map<Integer, Integer> clientByConnection = new TreeMap<>();
  private final Frames witnessFrames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private long lastCrashNanos = -1;
  private boolean calm;

  /** Whether the witness comes in just now, who alone sees the tape of a game with secrets. */
  private boolean witnessed;

  World(Look<S, I> look, int seed, Tamper tamper) {
    this.seed = seed;
    this.look = look;
    this.tamper = tamper;
    this.chance = Chance.of(seed, 1);
    this.cast = Cast.any(look.game(), chance);
    this.truth = new Truth<>(game(1));
    var limits = Limits.STANDARD.withHashTicks(cast.hashTicks());
    var random = Chance.of(seed, 2);
    this.host =
        new Host(
            agenda,
            Chance.of(seed, 3),
            limits,
            () -> new Lobby(List.of(served()), limits, random.dice()::next, () -> 0L),
            tamper,
            digest,
            this::sent);
    this.network = new Network(agenda, Chance.of(seed, 4), host, clientByConnection::put);
    this.trouble = new Trouble(this, Chance.of(seed, 5));
  }

  int seed() {
    return seed;
  }

  Look<S, I> look() {
    return look;
  }

  Tamper tamper() {
    return tamper;
  }

  Agenda agenda() {
    return agenda;
  }

  Host host() {
    return host;
  }

  Network network() {
    return network;
  }

  Truth<S, I> truth() {
    return truth;
  }

  List<Client> clients() {
    return clients;
  }

  /** Whether all faults are over, and everyone only looks on. */
  boolean calm() {
    return calm;
  }

  /** When the server was killed last; -1 if it never was. */
  long lastCrashNanos() {
    return lastCrashNanos;
  }

  /** The game as this party of the run plays it. */
  Game<S, Tagged<I>> game(int party) {
    return tamper.game(new TaggedGame<>(look.game()), party);
  }

  private Game<S, Tagged<I>> served() {
    return tamper.game(new TaggedGame<>(look.game(), () -> witnessed), 0);
  }

  /** Runs from the beginning to the end. */
  void run() {
    startServer();
    cast.clients(this, clients);
    for (var client : clients) {
      agenda.in(chance.millis(0, 3000), client::connect);
    }
    trouble.begin();
    agenda.runUntil(cast.troubleNanos());
    endTrouble();
    agenda.runUntil(cast.troubleNanos() + RECOVERY_NANOS - UNDERWAY_NANOS);
    var head = truth.chronicle().head();
    agenda.runUntil(cast.troubleNanos() + RECOVERY_NANOS);
    for (var client : clients) {
      var behind = client.behind(head);
      if (!behind.isEmpty()) {
        throw new Breach("Two seconds after the last fault, " + behind);
      }
    }
    crashAndReplay();
  }

  private void endTrouble() {
    calm = true;
    trouble.end();
    network.calm();
    clients.forEach(Client::heal);
    for (var i = 1; i < 10; i++) {
      agenda.in(i * RECOVERY_NANOS / 10, () -> clients.forEach(Client::repeat));
    }
  }

  /** In the end what the disk has must be what was played, up to the last thing promised. */
  private void crashAndReplay() {
    crash();
    startServer();
  }

  /** Kills the server. */
  List<Line> crash() {
    lastCrashNanos = agenda.now();
    truth.crashed();
    host.crash();
    return network.serverDied();
  }

  /** Starts the server from what the disk has, and sends the witness in. */
  void startServer() {
    var room = truth.room();
    var join =
        new ToServer.Join(
            look.game().name(),
            room,
            ToServer.Role.WATCH,
            ToServer.Want.TAPE,
            0,
            room.isEmpty(),
            false,
            cast.bots(),
            room.isEmpty() ? cast.options() : Options.STANDARD);
    witnessed = true;
    host.start(new ToServer.Hello("witness", "", Optional.of(join)));
    witnessed = false;
  }

  private void sent(int connection, byte[] bytes) {
    if (connection == Host.WITNESS) {
      witnessFrames.add(bytes);
      for (var body = witnessFrames.next(); body.isPresent(); body = witnessFrames.next()) {
        truth.heard(Binary.toClient(body.get()));
      }
      return;
    }
    var client = clientByConnection.getOrDefault(connection, 0);
    if (client != 0 && clients.get(client - 1).tags()) {
      acknowledged(client, bytes);
    }
  }

  private void acknowledged(int client, byte[] bytes) {
    if (bytes.length > 1 && bytes[1] == OK) {
      var body = new Frames(Frames.TO_CLIENT_BYTES_MAX);
      body.add(bytes);
      if (body.next().map(Binary::toClient).orElse(null) instanceof ToClient.Ok ok) {
        truth.acknowledges(client, ok);
      }
    } else if (bytes.length > OK_LINE.length()
        && new String(bytes, 0, OK_LINE.length(), java.nio.charset.StandardCharsets.UTF_8)
            .equals(OK_LINE)) {
      truth.acknowledges(client, Viewer.ok(bytes));
    }
  }

  /** What the run came to. */
  Report report(Optional<String> failure) {
    var chronicle = truth.chronicle();
    return new Report(
        seed,
        failure,
        agenda.now(),
        chronicle.matches(),
        chronicle.ticks(),
        chronicle.inputs(),
        truth.acknowledged(),
        clients.size(),
        trouble.faults(),
        digest.value());
  }
}
