package ticktape.desktop;

import ticktape.picture.Ink;
import ticktape.stage.Phase;
import ticktape.stage.Show;

/** What covers the window while the line is down: why, and when it is tried again. */
final class Curtain {

  /** A line that is back so soon was hardly missed. */
  private static final int PATIENCE_MILLIS = 700;

  private static final Ink SHADE = Ink.of(0x0B0F14).fade(190);
  private static final float WIDE = 460;
  private static final float HIGH = 220;
  private static final int LINES_MAX = 2;

  private int wellMillis;
  private String reason = "";

  void paint(Show show, Box window, int nowMillis, Ui ui) {
    var lost = show.phase() == Phase.LOST;
    if (!lost && show.phase() != Phase.CONNECTING) {
      wellMillis = nowMillis;
      reason = "";
    }
    if (lost) {
      reason = show.reason().isEmpty() ? "The line to the server is down." : show.reason();
    }
    if (nowMillis - wellMillis > PATIENCE_MILLIS) {
      paint(show, window.middle(Math.min(WIDE, window.width() - 20), HIGH), window, lost, ui);
    }
  }

  private void paint(Show show, Box box, Box window, boolean lost, Ui ui) {
    ui.cover();
    ui.canvas().fill(window, 0, SHADE);
    ui.canvas().fill(box, 22, Colours.PANEL);
    ui.canvas().ring(box, 22, 1, Colours.LINE);
    var inner = box.inset(28, 22);
    ui.canvas().fill(inner.top(12).middle(12, 12), 6, Colours.SLOW);
    var title = lost ? "Connection lost" : "Connecting …";
    ui.middle(title, inner.below(18).top(32), Type.STATUS, Colours.TEXT);
    var text = inner.below(52);
    for (var line : ui.lines(reason, text.width(), Type.TEXT, LINES_MAX)) {
      ui.middle(line, text.top(24), Type.TEXT, Colours.DIM);
      text = text.below(24);
    }
    if (lost) {
      var seconds = (show.retryMillis() + 999) / 1000;
      ui.middle(when(seconds), text.top(24), Type.SMALL, Colours.DIM);
      var again = inner.foot(40).middle(140, 40);
      ui.mainButton(again, "Try now", (stage, now) -> stage.tryNow());
    }
  }

  private static String when(int seconds) {
    return seconds > 0 ? "Trying again in " + seconds + " s." : "";
  }
}
