package ticktape.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import ticktape.ansi.Depth;
import ticktape.ansi.Painter;
import ticktape.ansi.Screen;
import ticktape.cells.Layout;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.stage.ReplayStage;

/** A kept match in a terminal: a full screen and keys, and no line to anywhere. */
public final class TerminalReplay {

  private static final int FRAME_MILLIS = 33;
  private static final int KEYS_MAX = 1_000;

  private final Tty tty;
  private final Layout layout;
  private final Painter painter;
  private final BlockingQueue<Key> keys = new LinkedBlockingQueue<>(KEYS_MAX);
  private final long startNanos = System.nanoTime();

  private TerminalReplay(Tty tty, Depth depth) {
    this.tty = tty;
    layout = new Layout(depth);
    painter = new Painter(depth);
  }

  /**
   * Shows a match until the person quits; the terminal is then as it was before.
   *
   * @param looks the games that can be shown
   * @param file the bytes of a {@code .tape} file
   * @throws ticktape.rules.FormatException with a sentence for people, if it can't be shown; the
   *     terminal was not touched then
   * @throws UncheckedIOException if the terminal can't be used
   */
  public static void run(List<Look<?, ?>> looks, byte[] file) {
    var stage = ReplayStage.of(looks, file, 0);
    try (var tty = Tty.open()) {
      new TerminalReplay(tty, Depth.of(System.getenv())).show(stage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(ReplayStage stage) throws InterruptedException {
    tty.write(painter.enter("Ticktape"));
    tty.listen(
        new Tty.Listener() {
          @Override
          public void pressed(Key key) {
            // Who presses more keys at once than that has not waited for any of them.
            var _ = keys.offer(key);
          }

          @Override
          public void hungUp() {
            keys.clear();
            var _ = keys.offer(Key.INTERRUPT);
          }
        });
    var due = now();
    for (var show = stage.show(now()); !show.done(); show = stage.show(now())) {
      var screen = new Screen(tty.columns(), tty.rows());
      layout.paint(show, screen);
      tty.write(painter.frame(screen));
      due = Math.max(due + FRAME_MILLIS, now());
      var key = keys.poll(due - now(), TimeUnit.MILLISECONDS);
      while (key != null) {
        stage.press(key);
        key = keys.poll();
      }
    }
  }

  private int now() {
    return (int) ((System.nanoTime() - startNanos) / 1_000_000);
  }
}
