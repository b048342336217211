package ticktape.wire;

/**
 * What may be shown of text from others: nothing that moves a cursor, hides, turns the writing
 * round or piles up over the line before.
 *
 * <p>A server cleans what people write, a client what a server says, a log what goes into it; this
 * is what they share.
 */
public final class Visible {

  private static final int MARKS_MAX = 2;

  private Visible() {}

  /**
   * The visible characters of a text, at most so many (code points). Every blank is a plain space;
   * a terminal's escape sequence goes whole.
   */
  public static String part(String text, int lengthMax) {
    var kept = new StringBuilder(Math.min(text.length(), lengthMax));
    var length = 0;
    var marks = 0;
    for (var i = 0; i < text.length() && length < lengthMax; ) {
      var point = text.codePointAt(i);
      i = Sequence.begins(point) ? Sequence.end(text, i) : i + Character.charCount(point);
      if (!blank(point) && !is(point)) {
        continue;
      }
      marks = mark(point) ? marks + 1 : 0;
      if (marks <= MARKS_MAX) {
        kept.appendCodePoint(blank(point) ? ' ' : point);
        length++;
      }
    }
    return kept.toString();
  }

  /** Whether a character shows something, or is a plain space. */
  public static boolean is(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.ENCLOSING_MARK ->
          false;
      default -> !filler(point);
    };
  }

  private static boolean blank(int point) {
    return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
  }

  private static boolean mark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /** Letters and marks that show nothing (Unicode's Default_Ignorable_Code_Point, and Braille). */
  private static boolean filler(int point) {
    return point == 0x034F
        || point == 0x115F
        || point == 0x1160
        || point == 0x17B4
        || point == 0x17B5
        || (point >= 0x180B && point <= 0x180F)
        || point == 0x2800
        || point == 0x3164
        || (point >= 0xFE00 && point <= 0xFE0F)
        || point == 0xFFA0
        || (point >= 0xE0000 && point <= 0xE0FFF);
  }
}
