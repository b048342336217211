package ticktape.ssh;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import ticktape.ansi.Depth;
import ticktape.ansi.Keys;
import ticktape.ansi.Painter;
import ticktape.ansi.Screen;
import ticktape.cells.Layout;
import ticktape.picture.Key;
import ticktape.stage.Stage;

/**
 * A stage in somebody's terminal: the terminal's bytes go in, frames come out. No threads, sockets
 * or clocks; times are milliseconds from any beginning. Not for many threads.
 */
final class Visitor {

  private static final int ESCAPE_MILLIS = 50;
  private static final byte[] ASK = Painter.ASK.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NOTHING = {};

  private final Stage stage;
  private final Keys keys = new Keys();
  private final Layout layout;
  private final Painter painter;
  private final FramePace pace = new FramePace();
  private boolean entered;
  private boolean done;
  private int heardMillis;

  /** A stage that whoever owns its line drives, and a terminal with so many colours. */
  Visitor(Stage stage, Depth depth) {
    this.stage = stage;
    this.layout = new Layout(depth);
    this.painter = new Painter(depth);
  }

  /** The terminal sent bytes. */
  void typed(byte[] bytes, int nowMillis) {
    heardMillis = nowMillis;
    stage.carried(0, bytes.length, nowMillis);
    press(keys.feed(bytes, 0, bytes.length), nowMillis);
  }

  private void press(Iterable<Key> pressed, int nowMillis) {
    for (var key : pressed) {
      if (key.equals(Keys.READY)) {
        pace.ready(nowMillis).ifPresent(stage::beyond);
      } else {
        stage.press(key, nowMillis);
        done |= stage.show(nowMillis).done();
      }
    }
  }

  /**
   * What to send now to a terminal of this size; nothing while it has not shown what it was sent.
   */
  byte[] frame(Window window, int nowMillis) {
    if (keys.waiting() && nowMillis - heardMillis >= ESCAPE_MILLIS) {
      press(keys.timeout(), nowMillis);
    }
    if (!pace.open(nowMillis)) {
      return NOTHING;
    }
    var out = new ByteArrayOutputStream();
    if (!entered) {
      entered = true;
      out.writeBytes(painter.enter("Ticktape"));
    }
    var screen = new Screen(window.columns(), window.rows());
    layout.paint(stage.show(nowMillis), screen);
    out.writeBytes(painter.frame(screen));
    if (out.size() == 0 && !pace.due(nowMillis)) {
      return NOTHING;
    }
    out.writeBytes(ASK);
    pace.sent(nowMillis);
    stage.carried(out.size(), 0, nowMillis);
    return out.toByteArray();
  }

  /** Whether the person has left. */
  boolean done() {
    return done;
  }

  /** Whether the terminal has shown nothing for very long. */
  boolean stalled(int nowMillis) {
    return pace.stalled(nowMillis);
  }
}
