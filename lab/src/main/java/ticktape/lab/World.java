package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.lobby.Lobby;
import ticktape.picture.Look;
import ticktape.room.Limits;
import ticktape.rules.Game;
import ticktape.rules.Options;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
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

  private final Plan plan;
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
  private final Punctual punctual;
  private final List<Client> everyone = new ArrayList<>();
  private final List<Client> clients = new ArrayList<>();
  private final Frames witnessFrames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private long lastCrashNanos = -1;
  private boolean calm;

  /** Whether the witness comes in just now, who alone sees the tape of a game with secrets. */
  private boolean witnessed;

  World(Look<S, I> look, Plan plan, Tamper tamper) {
    this.plan = plan;
    this.look = look;
    this.tamper = tamper;
    var seed = plan.seed();
    this.chance = Chance.of(seed, 1);
    this.cast = Cast.any(look.game(), chance);
    this.truth = new Truth<>(game(1), seed);
    var limits = Limits.STANDARD.withHashTicks(cast.hashTicks());
    var random = Chance.of(seed, 2);
    this.trouble = new Trouble(this);
    this.punctual = new Punctual(look.game().ticksPerSecond(), limits.inputs().behindTicks());
    this.host =
        new Host(
            agenda,
            Chance.of(seed, 3),
            limits,
            () -> new Lobby(List.of(served()), limits, random.dice()::next, () -> 0L),
            tamper,
            digest,
            new Eye());
    this.network = new Network(agenda, seed, host, trouble::allowed);
  }

  Plan plan() {
    return plan;
  }

  int seed() {
    return plan.seed();
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

  /** All clients of the run, those who are left out among them. */
  List<Client> everyone() {
    return everyone;
  }

  /** Those who take part. */
  List<Client> clients() {
    return clients;
  }

  /** The tick that the server closed last, whoever was told so. */
  int serverTick() {
    return punctual.tick();
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
    cast.clients(this, everyone);
    for (var client : everyone) {
      var begins = chance.millis(0, 3000);
      if (!plan.absent().contains(client.number)) {
        clients.add(client);
        agenda.in(begins, client::connect);
      }
    }
    trouble.begin();
    var calmNanos = calmNanos();
    agenda.runUntil(calmNanos);
    endTrouble();
    agenda.runUntil(calmNanos + RECOVERY_NANOS - UNDERWAY_NANOS);
    var head = truth.chronicle().head();
    agenda.runUntil(calmNanos + RECOVERY_NANOS);
    for (var client : clients) {
      var behind = client.behind(head);
      if (!behind.isEmpty()) {
        throw new Breach(Invariant.RECOVERY, "Two seconds after the last fault, " + behind);
      }
    }
    crashAndReplay();
  }

  /** When all faults are over. */
  private long calmNanos() {
    return plan.untilMillis() > 0 ? plan.untilMillis() * Agenda.MILLI : cast.troubleNanos();
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
    crash(false);
    startServer();
  }

  /**
   * Kills the server.
   *
   * @param torn whether the disk has a part of the record that it wrote just then
   */
  List<Line> crash(boolean torn) {
    lastCrashNanos = agenda.now();
    host.crash(torn);
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
            look.game().ticksPerSecond(), // of each tick when it closes
            room.isEmpty(),
            false,
            cast.bots(),
            room.isEmpty() ? cast.options() : Options.STANDARD);
    punctual.begins(agenda.now());
    var records = host.disk().restored().get(room);
    if (records != null) {
      truth.restored(host.disk().lastMatch(room), records);
    }
    witnessed = true;
    host.start(new ToServer.Hello("witness", "", Optional.of(join)));
    witnessed = false;
  }

  /** Sees what goes in and out of the server. */
  private final class Eye implements Overseer {

    @Override
    public List<ToServer> heard(Line line, ToServer message) {
      return tamper.heard(line.up().garbled() ? Tagged.untagged(game(0), message) : message);
    }

    @Override
    public void sent(int connection, byte[] bytes) {
      if (connection == Host.WITNESS) {
        witnessFrames.add(bytes);
        for (var body = witnessFrames.next(); body.isPresent(); body = witnessFrames.next()) {
          truth.heard(Binary.toClient(body.get()));
        }
        return;
      }
      var client = network.client(connection);
      if (client != 0 && everyone.get(client - 1).tags()) {
        Acknowledgement.in(bytes).ifPresent(ok -> truth.acknowledges(client, ok));
      }
    }

    @Override
    public void settled(Lobby lobby, boolean late) {
      lobby
          .room(truth.room())
          .ifPresent(room -> punctual.closed(room.match(), room.tick(), agenda.now(), late));
    }
  }

  /** What the run came to. */
  Report report(Optional<Failure> failure) {
    var chronicle = truth.chronicle();
    return new Report(
        plan,
        failure,
        (int) (calmNanos() / Agenda.MILLI),
        agenda.now(),
        chronicle.matches(),
        chronicle.ticks(),
        chronicle.inputs(),
        truth.acknowledged(),
        cast.size(),
        trouble.faults(),
        trouble.strikes(),
        digest.value());
  }
}
