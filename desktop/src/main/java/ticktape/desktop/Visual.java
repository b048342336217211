package ticktape.desktop;

import java.text.Bidi;

/** The order in which letters stand on a line: scripts that are read from the right are turned. */
final class Visual {

  private Visual() {}

  /** A text as it stands from left to right. */
  static String order(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var levels = new byte[bidi.getRunCount()];
    var runs = new String[levels.length];
    for (var i = 0; i < runs.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      var run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return String.join("", runs);
  }
}
