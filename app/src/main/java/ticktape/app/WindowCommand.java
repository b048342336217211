package ticktape.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ticktape.desktop.DesktopClient;
import ticktape.desktop.NoWindowException;
import ticktape.games.Games;
import ticktape.server.StartException;

/** {@code ticktape window}: a game in a window of the desktop. */
@Command(
    name = "window",
    description = "Plays in a window: among bots, or with others on a server.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "F11 is for the full screen.",
      "",
      "Examples:",
      "  ./ticktape window                               Snake among bots, now",
      "  ./ticktape window squares                       tag, in real time",
      "  ./ticktape window --at 192.168.1.20             on a server, with others",
      "  ./ticktape window --at example.org:7000 --room K7QF"
    })
final class WindowCommand implements Callable<Integer> {

  @Mixin private PlayOptions options = new PlayOptions("window");

  @Override
  public Integer call() throws StartException, NoWindowException {
    var wish = options.wish();
    DesktopClient.prepare();
    options.play((at, bad) -> DesktopClient.run(Games.ALL, wish, at, bad, DumpFolder.ofPlayer()));
    return 0;
  }
}
