package ticktape.cells;

import ticktape.ansi.Glyphs;
import ticktape.stage.Show;

/**
 * The part of a typed line that is seen where there is no space for all of it: around its caret.
 *
 * @param before what is seen before the caret
 * @param after what is seen behind it
 */
record TypedPart(String before, String after) {

  /** At least this part of the columns, a quarter, is for what is behind the caret. */
  private static final int SHARE_BEHIND = 4;

  /**
   * The part for so many columns, of which one is the caret's: most of them are for what is before
   * it, for that is what one is typing.
   */
  static TypedPart of(Show.Typed typed, int columns) {
    var space = Math.max(1, columns - 1);
    var before = typed.text().substring(0, typed.caret());
    var after = typed.text().substring(typed.caret());
    var behind = Math.min(Glyphs.width(after), space / SHARE_BEHIND);
    var end = end(before, space - behind);
    return new TypedPart(end, begin(after, columns - Glyphs.width(end)));
  }

  private static String end(String text, int columns) {
    var from = 0;
    while (Glyphs.width(text.substring(from)) > columns) {
      from = text.offsetByCodePoints(from, 1);
    }
    return text.substring(from);
  }

  private static String begin(String text, int columns) {
    var to = text.length();
    while (to > 0 && Glyphs.width(text.substring(0, to)) > columns) {
      to = text.offsetByCodePoints(to, -1);
    }
    return text.substring(0, to);
  }
}
