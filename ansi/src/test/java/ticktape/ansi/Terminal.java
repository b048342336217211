package ticktape.ansi;

import java.nio.charset.StandardCharsets;
import org.jline.utils.ScreenTerminal;

/**
 * A terminal of another make, to see what our bytes do to one.
 *
 * <p>It keeps four bits of each colour, reads no more than 32 letters of a sequence (so long ones
 * are cut in two for it), and forgets the letters' colour when the ground's goes back to its own
 * (so the tests with colours do not use that).
 */
final class Terminal {

  private static final int UPPER_HALF = 0x2580;
  private static final int LOWER_HALF = 0x2584;

  private final int width;
  private final int height;
  private final ScreenTerminal terminal;

  Terminal(int width, int height) {
    this.width = width;
    this.height = height;
    terminal = new ScreenTerminal(width, height);
  }

  void take(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var cut = "(?<=[\\[;])(1|22|38;2;\\d+;\\d+;\\d+);(?=[34]8)";
    terminal.write(text.replaceAll(cut, "$1m\u001b["));
  }

  /** What it shows, a line for each cell. */
  String shown() {
    var cells = new long[width * height];
    terminal.dump(cells, new int[2]);
    var text = new StringBuilder();
    for (var i = 0; i < cells.length; i++) {
      var code = ScreenTerminal.cellCodePoint(cells[i]);
      var fore =
          ScreenTerminal.cellHasForeground(cells[i]) ? ScreenTerminal.cellForeground(cells[i]) : -1;
      var back =
          ScreenTerminal.cellHasBackground(cells[i]) ? ScreenTerminal.cellBackground(cells[i]) : -1;
      text.append(line(i, code, fore, back, ScreenTerminal.cellBold(cells[i])));
    }
    return text.toString();
  }

  /** What a screen wants to be shown, a line for each cell. */
  static String wanted(Screen screen) {
    var text = new StringBuilder();
    for (var y = 0; y < screen.height(); y++) {
      for (var x = 0; x < screen.width(); x++) {
        var style = screen.style(x, y);
        var code = screen.code(x, y);
        text.append(
            line(y * screen.width() + x, code, few(style.fore()), few(style.back()), style.bold()));
      }
    }
    return text.toString();
  }

  private static int few(int rgb) {
    return rgb < 0 ? -1 : (rgb >> 20 & 0xF) << 8 | (rgb >> 12 & 0xF) << 4 | (rgb >> 4 & 0xF);
  }

  private static String line(int cell, int code, int fore, int back, boolean bold) {
    if (code == LOWER_HALF) {
      return line(cell, UPPER_HALF, back, fore, bold);
    }
    if ((code == UPPER_HALF && fore == back) || code == ' ') {
      return cell + " blank on " + back + "\n";
    }
    if (code == Screen.TAIL) {
      return cell + " tail\n";
    }
    return cell
        + " "
        + Character.toString(code)
        + " "
        + fore
        + " on "
        + back
        + (bold ? " bold\n" : "\n");
  }
}
