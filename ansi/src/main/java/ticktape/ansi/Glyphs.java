package ticktape.ansi;

import java.text.Normalizer;

/**
 * What of a text may be shown on a terminal, and how many columns it takes.
 *
 * <p>Texts come from strangers. What could move the cursor, turn the direction of writing, take no
 * room or be shown differently from terminal to terminal is left out: controls, format and bidi
 * marks, combining marks (after composing what can be composed), fillers, private and unassigned
 * code points.
 */
public final class Glyphs {

  /** The code points of a text that are looked at; the rest is cut off. */
  public static final int LENGTH_MAX = 4096;

  /** What stands for the rest of a text that was cut. */
  private static final int ELLIPSIS = 0x2026;

  // East Asian Wide and Fullwidth (Unicode TR 11) as pairs of first and last; emoji come from
  // Character.
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E, 0x3041, 0x3247,
    0x3250, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
    0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F200,
    0x1F265, 0x1F300, 0x1F320, 0x20000, 0x3FFFD
  };

  private Glyphs() {}

  /**
   * What a terminal may be given of a text: its visible letters, with plain spaces between them.
   */
  public static String clean(String text) {
    var end =
        text.offsetByCodePoints(0, Math.min(LENGTH_MAX, text.codePointCount(0, text.length())));
    var composed = Normalizer.normalize(text.substring(0, end), Normalizer.Form.NFC);
    var clean = new StringBuilder(composed.length());
    composed
        .codePoints()
        .map(c ->
            c == '\t' || c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c)
        .filter(c -> columns(c) > 0)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The columns that a text takes once it is clean. */
  public static int width(String text) {
    return clean(text).codePoints().map(Glyphs::columns).sum();
  }

  /** A clean text of at most so many columns, with an ellipsis where it was cut. */
  public static String fit(String text, int columns) {
    var clean = clean(text);
    if (clean.codePoints().map(Glyphs::columns).sum() <= columns) {
      return clean;
    }
    var fitting = new StringBuilder();
    var used = 1;
    for (var i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
      used += columns(clean.codePointAt(i));
      if (used > columns) {
        break;
      }
      fitting.appendCodePoint(clean.codePointAt(i));
    }
    return columns < 1 ? "" : fitting.appendCodePoint(ELLIPSIS).toString();
  }

  /** The columns that a code point takes: 1 or 2, or 0 if it is not to be shown. */
  static int columns(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ' ? 0 : 1;
    }
    if (!shows(codePoint)) {
      return 0;
    }
    return Character.isEmojiPresentation(codePoint) || wide(codePoint) ? 2 : 1;
  }

  private static boolean shows(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SPACE_SEPARATOR ->
          false;
      default -> !filler(codePoint);
    };
  }

  /**
   * Hangul parts and fillers, the empty braille sign, and flags' letters: seen by some terminals.
   */
  private static boolean filler(int c) {
    return (c >= 0x1160 && c <= 0x11FF)
        || (c >= 0xD7B0 && c <= 0xD7FF)
        || (c >= 0x1F1E6 && c <= 0x1F1FF)
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || c == 0x115F
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x2800;
  }

  private static boolean wide(int codePoint) {
    if (codePoint < WIDE[0]) {
      return false;
    }
    for (var i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
