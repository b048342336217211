package ticktape.room;

import java.text.Normalizer;
import ticktape.wire.Visible;

/**
 * Text from others, made fit to be shown and logged: only what is {@link Visible}, in NFC, on one
 * line, without spaces at its ends or two in a row.
 */
public final class Clean {

  private static final int NOTE_LENGTH_MAX = 300;

  /** What may be dropped before the cut; the work stays bounded for any text. */
  private static final int LOOKED_AT = 4;

  private Clean() {}

  /** A line of chat or a name, of at most so many characters (code points). */
  public static String line(String text, int lengthMax) {
    var some =
        text.length() > LOOKED_AT * lengthMax ? text.substring(0, LOOKED_AT * lengthMax) : text;
    var visible = Visible.part(Normalizer.normalize(some, Normalizer.Form.NFC), some.length());
    var kept = new StringBuilder();
    var length = 0;
    var space = false;
    for (var point : visible.codePoints().toArray()) {
      if (point == ' ') {
        space = !kept.isEmpty();
      } else if (!(mark(point) && (space || kept.isEmpty()))) {
        length += space ? 2 : 1;
        if (length > lengthMax) {
          break;
        }
        kept.append(space ? " " : "").appendCodePoint(point);
        space = false;
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  /** A sentence for the log or for an error's text. */
  public static String note(String text) {
    return line(text, NOTE_LENGTH_MAX);
  }

  private static boolean mark(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
