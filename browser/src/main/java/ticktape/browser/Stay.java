package ticktape.browser;

import ticktape.stage.Show;

/**
 * What the browser keeps as long as one is in a room, for when the page is read anew, or left for a
 * kept match and come back to: what gets the seat back, and that one only watches.
 */
final class Stay {

  private String token = "";
  private String watched = "";

  void keep(boolean inside, String secret, Show show) {
    var kept = inside ? secret : "";
    if (!kept.equals(token)) {
      token = kept;
      Memory.token(kept);
    }
    var seen = inside && show.seat() == 0 ? show.room() : "";
    if (!seen.equals(watched)) {
      watched = seen;
      Memory.watched(seen);
    }
  }
}
