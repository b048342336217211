package ticktape.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ticktape.client.HostPort;
import ticktape.games.Games;
import ticktape.picture.Look;
import ticktape.server.Config;
import ticktape.server.ConsoleLog;
import ticktape.server.Server;
import ticktape.server.StartException;
import ticktape.stage.Wish;
import ticktape.terminal.TerminalClient;

/** {@code ticktape play}: a game in this terminal. */
@Command(
    name = "play",
    description = "Plays in this terminal: among bots, or with others on a server.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./ticktape play                                 Snake among bots, now",
      "  ./ticktape play tictactoe                       against a bot",
      "  ./ticktape play squares                         tag, in real time",
      "  ./ticktape play --at 192.168.1.20               on a server, with whoever is there",
      "  ./ticktape play --at example.org:7000 --room K7QF",
      "  ./ticktape play --at http://example.org:7000/#K7QF"
    })
final class PlayCommand implements Callable<Integer> {

  private static final int PLAYERS_ALONE = 6;

  @Parameters(
      arity = "0..1",
      paramLabel = "GAME",
      description = "snake, tictactoe or squares (standard: ${DEFAULT-VALUE}).")
  private String game = Games.ALL.getFirst().game().name();

  @Option(
      names = "--at",
      paramLabel = "HOST[:PORT]",
      description =
          "The server, or the address of its page. Without it: one of your own, with bots.")
  private @Nullable String at;

  @Option(names = "--name", description = "Your name. Without it: your user name.")
  private String name = System.getProperty("user.name", "");

  @Option(
      names = "--room",
      paramLabel = "CODE",
      description = "A certain room. Without it: any with a free seat.")
  private String room = "";

  @Option(names = "--watch", description = "Only watch.")
  private boolean watch;

  @Mixin private BadLineOption line = new BadLineOption();

  @Override
  public Integer call() throws StartException {
    var look = Choice.ofGame(game);
    if (look.watched() && at == null) {
      throw new IllegalArgumentException(
          game
              + " is played by programs: start ./ticktape serve for them, and watch with ./ticktape play "
              + game
              + " --at localhost.");
    }
    if (!TerminalClient.possible()) {
      System.err.println(
          "play needs a terminal, and there is none here. To play in a browser: ./ticktape serve, and open the address it prints.");
      return Main.REFUSED;
    }
    var code = room.isEmpty() ? linked() : room;
    var wish = code.isEmpty() ? Wish.quick(name, look.game().name()) : Wish.room(name, code);
    if (watch || look.watched()) {
      wish = wish.watching();
    }
    if (at == null) {
      alone(look.game().bots().isEmpty() ? wish : wish.withBots(PLAYERS_ALONE));
    } else {
      TerminalClient.run(Games.ALL, wish, HostPort.parse(at), line.bad());
    }
    return 0;
  }

  /** The room that the page's address names behind its {@code #}, as it is sent to friends. */
  private String linked() {
    var link = at == null ? -1 : at.indexOf("/#");
    return at == null || link < 0 ? "" : at.substring(link + 2).strip();
  }

  private void alone(Wish wish) throws StartException {
    // The screen is the game's.
    System.setProperty(ConsoleLog.LEVEL_PROPERTY, "off");
    var games = Games.ALL.stream().<ticktape.rules.Game<?, ?>>map(Look::game).toList();
    var config = Config.of(games).withHost("127.0.0.1").withPort(0);
    try (var server = Server.start(config)) {
      TerminalClient.run(Games.ALL, wish, new HostPort("127.0.0.1", server.port()), line.bad());
    }
  }
}
