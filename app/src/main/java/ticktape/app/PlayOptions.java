package ticktape.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ticktape.client.HostPort;
import ticktape.games.Games;
import ticktape.netcode.BadLine;
import ticktape.server.Config;
import ticktape.server.ConsoleLog;
import ticktape.server.Server;
import ticktape.server.StartException;
import ticktape.stage.Wish;

/** What a person wants to play, and where: the same for every screen of this machine. */
final class PlayOptions {

  private static final int PLAYERS_ALONE = 6;

  private final String command;

  @Parameters(
      arity = "0..1",
      paramLabel = "GAME",
      description = {
        "snake, tictactoe, squares or battleships (standard: ${DEFAULT-VALUE}).",
        "classic, which programs play, can be watched --at a server."
      })
  private String game = Games.ALL.getFirst().game().name();

  @Option(
      names = "--at",
      paramLabel = "HOST[:PORT]",
      description =
          "The server, or the address of its page. Without it: one of your own, with bots.")
  private @Nullable String at;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Your name. Without it: your user name.")
  private String name = System.getProperty("user.name", "");

  @Option(
      names = "--room",
      paramLabel = "CODE",
      description = "A certain room. Without it: any with a free seat.")
  private String room = "";

  @Option(names = "--watch", description = "Only watch.")
  private boolean watch;

  @Mixin private BadLineOption line = new BadLineOption();

  /** The options of this command. */
  PlayOptions(String command) {
    this.command = command;
  }

  /** A screen that plays until the person quits. */
  interface Screen<E extends Exception> {

    /** Plays on the server there. */
    void play(HostPort at, BadLine bad) throws E;
  }

  /**
   * What the person came for; with all that was said of it checked.
   *
   * @throws IllegalArgumentException with a sentence, if that can't be played so
   */
  Wish wish() {
    var _ = line.bad();
    if (at != null) {
      HostPort.parse(at);
    }
    var look = Choice.ofGame(game);
    if (look.watched() && at == null) {
      throw new IllegalArgumentException(
          game
              + " is played by programs: start ./ticktape serve for them, and watch with ./ticktape "
              + command
              + " "
              + game
              + " --at localhost.");
    }
    if (!room.isEmpty() && at == null) {
      throw new IllegalArgumentException(
          "--room " + room + " is a room of some server: say which with --at HOST[:PORT].");
    }
    var code = room.isEmpty() ? linked() : room;
    var wish = code.isEmpty() ? Wish.quick(name, look.game().name()) : Wish.room(name, code);
    if (watch || look.watched()) {
      wish = wish.watching();
    }
    var alone = at == null && !look.game().bots().isEmpty();
    return alone ? wish.withBots(PLAYERS_ALONE) : wish;
  }

  /**
   * Plays on a screen: on the server that was named, or on one of one's own.
   *
   * @throws E if the screen can't
   */
  <E extends Exception> void play(Screen<E> screen) throws E, StartException {
    if (at == null) {
      alone(screen);
    } else {
      screen.play(HostPort.parse(at), line.bad());
    }
  }

  private <E extends Exception> void alone(Screen<E> screen) throws E, StartException {
    // The screen is the game's.
    System.setProperty(ConsoleLog.LEVEL_PROPERTY, "off");
    var games = Games.rules();
    var config = Config.of(games).withHost("127.0.0.1").withPort(0);
    try (var server = Server.start(config)) {
      screen.play(new HostPort("127.0.0.1", server.port()), line.bad());
    }
  }

  /** The room that the page's address names behind its {@code #}, as it is sent to friends. */
  private String linked() {
    var link = at == null ? -1 : at.indexOf("/#");
    return at == null || link < 0 ? "" : at.substring(link + 2).strip();
  }
}
