package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.games.Snake;
import ticktape.games.SnakeLook;
import ticktape.lobby.Lobby;
import ticktape.room.Limits;
import ticktape.rules.Options;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * How it feels to play Snake far away: eight real stages on bad lines, in virtual time, and what
 * the first of them is shown, frame by frame.
 *
 * <p>The lines take 60 to 90 ms each way, so 150 ms there and back, give or take 30; and every ten
 * seconds nothing comes through for 300 ms, in either direction.
 */
final class Feel {

  static final int PLAYERS = 8;

  private static final Weather WEATHER = new Weather(60 * Agenda.MILLI, 30, false);
  private static final long STALL_EVERY_NANOS = 10 * Agenda.SECOND;
  private static final long STALL_NANOS = 300 * Agenda.MILLI;
  private static final long WARM_UP_NANOS = 10 * Agenda.SECOND;
  private static final int WITNESS = Host.WITNESS;

  private final Agenda agenda = new Agenda();
  private final Network network;
  private final List<FeelPlayer> players = new ArrayList<>();
  private final Frames witness = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private final CloseTimes closeTimes = new CloseTimes(agenda);
  private final Host host;
  private String room = "";

  private Feel(int seed) {
    var random = Chance.of(seed, 2);
    this.host =
        new Host(
            agenda,
            Chance.of(seed, 3),
            Limits.STANDARD,
            () -> new Lobby(List.of(new Snake()), Limits.STANDARD, random.dice()::next, () -> 0L),
            Tamper.NONE,
            new Digest(),
            this::sent);
    this.network = new Network(agenda, seed, host, any -> any);
    network.weather(WEATHER);
  }

  /**
   * Plays for so long, and tells what it was like.
   *
   * @param predicts whether the players fold the tape and look ahead; if not, they are sent the
   *     state of each tick, and show it when it has come
   */
  static FeelReport play(int seed, int seconds, boolean predicts) {
    return new Feel(seed).run(seed, seconds, predicts);
  }

  private FeelReport run(int seed, int seconds, boolean predicts) {
    var options = Options.STANDARD.with("rounds", 100).with("round", 600);
    var join =
        new ToServer.Join(
            "snake", "", ToServer.Role.WATCH, ToServer.Want.TAPE, 0, true, false, 0, options);
    host.start(new ToServer.Hello("witness", "", Optional.of(join)));
    for (var i = 1; i <= PLAYERS; i++) {
      var look = predicts ? new SnakeLook() : new Unfolded();
      var player = new FeelPlayer(agenda, look, room, Chance.of(seed, 100 + i), closeTimes, i == 1);
      players.add(player);
      player.line(network.connect(i, player::arrived, () -> {}));
    }
    agenda.at(STALL_EVERY_NANOS, this::stall);
    agenda.runUntil(WARM_UP_NANOS);
    players.getFirst().measure();
    agenda.runUntil(WARM_UP_NANOS + seconds * Agenda.SECOND);
    return players.getFirst().report(seconds);
  }

  private void stall() {
    players.forEach(player -> player.stall(STALL_NANOS));
    agenda.in(STALL_EVERY_NANOS, this::stall);
  }

  private void sent(int connection, byte[] bytes) {
    if (connection == WITNESS) {
      witness.add(bytes);
      for (var body = witness.next(); body.isPresent(); body = witness.next()) {
        var message = Binary.toClient(body.get());
        if (message instanceof ToClient.Welcome welcome) {
          room = welcome.room();
        }
        closeTimes.heard(message);
      }
    }
  }
}
