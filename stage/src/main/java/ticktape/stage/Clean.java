package ticktape.stage;

import ticktape.wire.Visible;

/**
 * Text from others, made fit to be shown: the server cleans what people write, but who says that
 * the server is a good one?
 */
final class Clean {

  static final int NAME_MAX = 32;
  static final int LINE_MAX = 400;

  private Clean() {}

  /** A name. */
  static String name(String text) {
    return Visible.part(text, NAME_MAX);
  }

  /** A line of text. */
  static String line(String text) {
    return Visible.part(text, LINE_MAX);
  }
}
