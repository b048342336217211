package ticktape.browser;

import ticktape.stage.Phase;
import ticktape.stage.Show;

/** What covers the page while the line is down: why, and when it is tried again. */
final class Curtain {

  /** A line that is back so soon was hardly missed. */
  private static final int PATIENCE_MILLIS = 700;

  private final Slot curtain = Slot.of("curtain");
  private final Slot title = Slot.of("curtain-title");
  private final Slot text = Slot.of("curtain-text");
  private final Slot again = Slot.of("curtain-again");
  private int wellMillis;
  private String reason = "";

  Curtain(Runnable tryNow) {
    Slot.onClick("curtain-again", tryNow);
  }

  void show(Show show, boolean playing, int nowMillis) {
    var lost = show.phase() == Phase.LOST;
    var away = lost || (show.phase() == Phase.CONNECTING && (playing || !reason.isEmpty()));
    if (!away) {
      wellMillis = nowMillis;
      reason = "";
    }
    if (lost) {
      reason = show.reason().isEmpty() ? "The line to the server is down." : show.reason();
    }
    curtain.shown(away && nowMillis - wellMillis > PATIENCE_MILLIS);
    title.text(lost ? "Connection lost" : "Connecting …");
    // A seat that was taken over on another screen is not tried for again unasked.
    var seconds = (show.retryMillis() + 999) / 1000;
    var tries = lost && show.retryMillis() >= 0;
    text.text(tries ? reason + " Trying again in " + seconds + " s." : reason);
    again.shown(lost);
  }
}
