package ticktape.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Breaks a text into lines: between words, or inside one that is too long alone. */
final class Wrap {

  private Wrap() {}

  /**
   * The lines of a text; the first may be empty, if its room is too small for the first word.
   *
   * @param taken how much of the first line is taken already
   * @param width how wide a line may be
   * @param advance how wide a letter is, by its code point
   */
  static List<String> lines(String text, double taken, double width, IntToDoubleFunction advance) {
    var lines = new ArrayList<String>();
    var rest = text.strip();
    var room = width - taken;
    while (!rest.isEmpty()) {
      var fits = fitting(rest, room, advance);
      var end = fits == rest.length() ? fits : rest.lastIndexOf(' ', fits);
      if (end <= 0 && room < width) {
        end = 0;
      } else if (end <= 0) {
        // Something goes on, even where nothing fits.
        end = Math.max(fits, rest.offsetByCodePoints(0, 1));
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
      room = width;
    }
    return lines;
  }

  private static int fitting(String text, double room, IntToDoubleFunction advance) {
    var left = room;
    for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      left -= advance.applyAsDouble(text.codePointAt(i));
      if (left < 0) {
        return i;
      }
    }
    return text.length();
  }
}
