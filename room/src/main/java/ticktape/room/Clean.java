package ticktape.room;

import java.text.Normalizer;

/**
 * Text from others, made fit to be shown and logged: nothing in it moves a cursor, hides, turns the
 * writing round or stands above the line before.
 *
 * <p>What is left is NFC, on one line, without spaces at its ends or two in a row.
 */
public final class Clean {

  private static final int NOTE_LENGTH_MAX = 300;
  private static final int MARKS_MAX = 2;

  private Clean() {}

  /** A line of chat or a name, of at most so many characters (code points). */
  public static String line(String text, int lengthMax) {
    // Four times: what may be dropped before the cut. The work stays bounded for any text.
    var some = text.length() > 4 * lengthMax ? text.substring(0, 4 * lengthMax) : text;
    var kept = new StringBuilder();
    var length = 0;
    var marks = 0;
    var space = false;
    for (var point : Normalizer.normalize(some, Normalizer.Form.NFC).codePoints().toArray()) {
      if (blank(point)) {
        space = !kept.isEmpty();
      } else if (shown(point)) {
        marks = mark(point) ? marks + 1 : 0;
        if (mark(point) && (marks > MARKS_MAX || space || kept.isEmpty())) {
          continue;
        }
        length += space ? 2 : 1;
        if (length > lengthMax) {
          break;
        }
        if (space) {
          kept.append(' ');
          space = false;
        }
        kept.appendCodePoint(point);
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** A sentence for the log or for an error's text. */
  public static String note(String text) {
    return line(text, NOTE_LENGTH_MAX);
  }

  private static boolean blank(int point) {
    return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
  }

  private static boolean mark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean shown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.ENCLOSING_MARK ->
          false;
      default -> !invisible(point);
    };
  }

  /** Letters and marks that show nothing (Unicode's Default_Ignorable_Code_Point, and Braille). */
  private static boolean invisible(int point) {
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
