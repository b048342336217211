package ticktape.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ticktape.ansi.Depth;
import ticktape.ansi.Painter;
import ticktape.ansi.Screen;
import ticktape.cells.Layout;
import ticktape.client.HostPort;
import ticktape.client.Runner;
import ticktape.netcode.BadLine;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.stage.Stage;
import ticktape.stage.Wish;
import ticktape.wire.Dump;

/** The client in a terminal: a full screen, keys, and a line to a server. */
public final class TerminalClient {

  private static final int FRAME_MILLIS = 33;

  private final Tty tty;
  private final Layout layout;
  private final Painter painter;

  private TerminalClient(Tty tty, Depth depth) {
    this.tty = tty;
    layout = new Layout(depth);
    painter = new Painter(depth);
  }

  /** Whether this process has a terminal for both keys and screen, and not a dumb one. */
  public static boolean possible() {
    return obstacle().isEmpty();
  }

  /** Why nothing can be shown here, as a clause that ends a sentence; empty if it can be. */
  @SuppressWarnings("SystemConsoleNull") // whether there is always a console depends on the JDK
  public static Optional<String> obstacle() {
    var console = System.console();
    if (console == null || !console.isTerminal()) {
      return Optional.of("there is none here");
    }
    return "dumb".equals(System.getenv("TERM"))
        ? Optional.of("TERM=dumb says that this one can't draw: try TERM=xterm-256color")
        : Optional.empty();
  }

  /**
   * Plays until the person quits; the terminal is then as it was before.
   *
   * @param looks the games that can be shown, the standard one first
   * @param wish what the person came for
   * @param at where the server is
   * @param bad how bad the line there is made on purpose
   * @param dumps where dumps go, should a state come out differently here
   * @throws UncheckedIOException if the terminal can't be used
   */
  public static void run(
      List<Look<?, ?>> looks, Wish wish, HostPort at, BadLine bad, Dump.Keeper dumps) {
    var stage = new Stage(looks, wish);
    stage.keepDumps(dumps);
    try (var tty = Tty.open()) {
      new TerminalClient(tty, Depth.of(System.getenv())).play(stage, at, bad);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void play(Stage stage, HostPort at, BadLine bad) throws InterruptedException {
    tty.write(painter.enter("Ticktape"));
    var runner = new Runner<>(stage, at, FRAME_MILLIS, this::paint).over(bad);
    tty.listen(
        new Tty.Listener() {
          @Override
          public void pressed(Key key) {
            runner.act((talker, now) -> press(runner, talker, key, now));
          }

          @Override
          public void hungUp() {
            runner.stop();
          }
        });
    runner.run();
  }

  private static void press(Runner<Stage> runner, Stage stage, Key key, int nowMillis) {
    stage.press(key, nowMillis);
    if (stage.show(nowMillis).done()) {
      runner.stop();
    }
  }

  private void paint(Stage stage, int nowMillis) {
    var screen = new Screen(tty.columns(), tty.rows());
    layout.paint(stage.show(nowMillis), screen);
    tty.write(painter.frame(screen));
  }
}
