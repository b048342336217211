package ticktape.stage;

/**
 * Text from others, made fit to be shown: the server cleans what people write, but who says that
 * the server is a good one?
 */
final class Clean {

  static final int NAME_MAX = 32;
  static final int LINE_MAX = 400;
  private static final int MARKS_MAX = 3;

  private Clean() {}

  /** A name. */
  static String name(String text) {
    return cut(text, NAME_MAX);
  }

  /** A line of text. */
  static String line(String text) {
    return cut(text, LINE_MAX);
  }

  /** The text without what controls a screen, at most so many characters, few marks on each. */
  private static String cut(String text, int max) {
    var clean = new StringBuilder(Math.min(text.length(), max));
    var marks = 0;
    for (var i = 0; i < text.length() && clean.length() < max; ) {
      var sign = text.codePointAt(i);
      i += Character.charCount(sign);
      marks = isMark(sign) ? marks + 1 : 0;
      if (isShown(sign) && marks <= MARKS_MAX) {
        clean.appendCodePoint(sign);
      }
    }
    return clean.toString();
  }

  static boolean isShown(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static boolean isMark(int sign) {
    var type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
