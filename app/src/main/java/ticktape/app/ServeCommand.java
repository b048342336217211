package ticktape.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ticktape.games.Games;
import ticktape.room.Limits;
import ticktape.server.Config;
import ticktape.server.Server;
import ticktape.server.StartException;
import ticktape.ssh.SshPort;

/** {@code ticktape serve}: a server, until it is stopped. */
@Command(
    name = "serve",
    description = "A server for terminals, browsers, phones and bare sockets, on one port.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Rooms, seats, scores and chat are kept: they come back after a crash.",
      "Ctrl-C stops the server.",
      "",
      "Examples:",
      "  ./ticktape serve",
      "  ./ticktape serve --port 7000 --data /var/lib/ticktape",
      "  ./ticktape serve --ssh-port 2222       also for: ssh -p 2222 HOST",
      "  ./ticktape serve --host 127.0.0.1      for this machine only"
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private HostOption listen = new HostOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Port.class,
      description = "The port (standard: ${DEFAULT-VALUE}); 0 takes any free one.")
  private int port = Config.STANDARD_PORT;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "How many ended matches keep their tapes (standard: ${DEFAULT-VALUE}).")
  private int keep = Config.STANDARD_KEEP;

  @Option(
      names = "--hold",
      paramLabel = "SECONDS",
      description =
          "How long a seat is held for a player whose line was lost (standard: ${DEFAULT-VALUE}).")
  private int hold = Limits.STANDARD.patience().holdSeconds();

  @Option(
      names = "--ssh-port",
      paramLabel = "PORT",
      converter = Port.class,
      description = "A port for ssh clients, too. Without it: none; 0 takes any free one.")
  private @Nullable Integer sshPort;

  @Override
  public Integer call() throws StartException, InterruptedException {
    if (keep < 0) {
      throw new IllegalArgumentException("--keep " + keep + ": choose 0 or more.");
    }
    if (hold < 0) {
      throw new IllegalArgumentException("--hold " + hold + ": choose 0 or more seconds.");
    }
    var folder = data.folder(port);
    if (sshPort != null) {
      if (sshPort == port && port != 0) {
        throw new IllegalArgumentException(
            "--ssh-port " + sshPort + " is the port of the games, too: choose another.");
      }
      // Before the server says that it is there.
      SshPort.require(listen.host(), sshPort);
    }
    var games = Games.rules();
    var config =
        Config.of(games)
            .withHost(listen.host())
            .withPort(port)
            .withData(folder)
            .withKeep(keep)
            .withDumps(new DumpFolder(folder.resolve("desync")));
    var limits = config.limits();
    config = config.withLimits(limits.withPatience(limits.patience().withHoldSeconds(hold)));
    var stopped = new CountDownLatch(1);
    var server = Server.start(config);
    var ssh = sshPort(server, folder);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  ssh.ifPresent(SshPort::close);
                  server.close();
                  stopped.countDown();
                },
                "goodbye"));
    var where = server.whereToPlay();
    ssh.map(SshPort::port).map(where::withSsh).orElse(where).lines().forEach(System.out::println);
    System.out.flush();
    stopped.await();
    return 0;
  }

  /** Its key lies beside what the server keeps, so that callers know the server again. */
  private Optional<SshPort> sshPort(Server server, Path folder) throws StartException {
    if (sshPort == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(SshPort.open(server, Games.ALL, sshPort, folder.resolve("ssh-host-key")));
    } catch (StartException | RuntimeException e) {
      server.close();
      throw e;
    }
  }
}
