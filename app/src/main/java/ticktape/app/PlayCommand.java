package ticktape.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ticktape.games.Games;
import ticktape.server.StartException;
import ticktape.terminal.TerminalClient;

/** {@code ticktape play}: a game in this terminal. */
@Command(
    name = "play",
    description = "Plays in this terminal: among bots, or with others on a server.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./ticktape play                                  Snake among bots, now",
      "  ./ticktape play tictactoe                        against a bot",
      "  ./ticktape play squares                          tag, in real time",
      "  ./ticktape play battleships                      find the hidden fleet",
      "  ./ticktape play --at 192.168.1.20                on a server, with others",
      "  ./ticktape play --at example.org:7000 --room K7QF",
      "  ./ticktape play --at http://example.org:7000/#K7QF"
    })
final class PlayCommand implements Callable<Integer> {

  @Mixin private PlayOptions options = new PlayOptions("play");

  @Override
  public Integer call() throws StartException {
    var wish = options.wish();
    var obstacle = TerminalClient.obstacle();
    if (obstacle.isPresent()) {
      System.err.println(
          "play needs a terminal, and "
              + obstacle.get()
              + ". To play in a browser: ./ticktape serve, and open the address it prints.");
      return Main.REFUSED;
    }
    options.play((at, bad) -> TerminalClient.run(Games.ALL, wish, at, bad, DumpFolder.ofPlayer()));
    return 0;
  }
}
