package ticktape.wire;

/**
 * A terminal's control sequence inside a text (ECMA-48): what begins with ESC or with a control
 * character of the upper half, and everything that a terminal would swallow with it.
 */
final class Sequence {

  /** A string, as a window's title, ends somewhere; one that does not ends here. */
  private static final int STRING_LENGTH_MAX = 4096;

  private static final int ESCAPE = 0x1B;
  private static final int BELL = 0x07;
  private static final int CANCEL = 0x18;
  private static final int SUBSTITUTE = 0x1A;
  private static final int STRING_END = 0x9C;

  private Sequence() {}

  /** Whether a sequence begins with this character. */
  static boolean begins(int point) {
    return point == ESCAPE || (point >= 0x80 && point <= 0x9F);
  }

  /** Where the text goes on after the sequence that begins there. */
  static int end(String text, int start) {
    if (text.charAt(start) != ESCAPE) {
      // What an escape and a letter say in seven bits is one character in eight.
      return after(text, start + 1, text.charAt(start) - 0x40);
    }
    var i = start + 1;
    while (i < text.length() && between(text.charAt(i), ' ', '/')) {
      i++;
    }
    var whole = i < text.length() && between(text.charAt(i), '0', '~');
    if (!whole) {
      return i;
    }
    return i == start + 1 ? after(text, i + 1, text.charAt(i)) : i + 1;
  }

  /** Where it ends after its introducer. */
  private static int after(String text, int i, int introducer) {
    return switch (introducer) {
      case '[' -> afterParameters(text, i);
      case ']', 'P', 'X', '^', '_' -> afterString(text, i);
      default -> i;
    };
  }

  /** Parameters, and a final letter. */
  private static int afterParameters(String text, int start) {
    var i = start;
    while (i < text.length() && between(text.charAt(i), ' ', '?')) {
      i++;
    }
    var ends = i < text.length() && between(text.charAt(i), '@', '~');
    return ends ? i + 1 : i;
  }

  /** Anything, up to a bell, a string's end or what breaks it off. */
  private static int afterString(String text, int start) {
    var most = Math.min(text.length(), start + STRING_LENGTH_MAX);
    for (var i = start; i < most; i++) {
      switch (text.charAt(i)) {
        case BELL, CANCEL, SUBSTITUTE, STRING_END -> {
          return i + 1;
        }
        case ESCAPE -> {
          var ended = i + 1 < text.length() && text.charAt(i + 1) == '\\';
          return ended ? i + 2 : i;
        }
        default -> {}
      }
    }
    return most;
  }

  private static boolean between(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
