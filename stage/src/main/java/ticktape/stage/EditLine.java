package ticktape.stage;

import ticktape.picture.Key;

/** A line of text with a caret, at which it is written, and the keys that shells edit with. */
final class EditLine {

  private final int lengthMax;
  private String text = "";
  private int caret;

  /** An empty line, for so many UTF-16 units at most. */
  EditLine(int lengthMax) {
    this.lengthMax = lengthMax;
  }

  String text() {
    return text;
  }

  /** The place in the text before which the next letter goes; never within a code point. */
  int caret() {
    return caret;
  }

  void clear() {
    text = "";
    caret = 0;
  }

  /** Writes at the caret; nothing if it is too much. */
  void write(String more) {
    if (text.length() + more.length() <= lengthMax) {
      text = text.substring(0, caret) + more + text.substring(caret);
      caret += more.length();
    }
  }

  /** Does what an editing key does; other keys do nothing. */
  void press(Key key) {
    switch (key.name()) {
      case "left", "ctrl-b" -> caret = before();
      case "right", "ctrl-f" -> caret = after();
      case "home", "ctrl-a" -> caret = 0;
      case "end", "ctrl-e" -> caret = text.length();
      case "backspace" -> cut(before(), caret);
      case "delete" -> cut(caret, after());
      case "ctrl-u" -> cut(0, caret);
      case "ctrl-k" -> cut(caret, text.length());
      case "ctrl-w" -> cut(wordBegin(), caret);
      default -> {}
    }
  }

  private void cut(int from, int to) {
    text = text.substring(0, from) + text.substring(to);
    caret = from;
  }

  private int before() {
    return caret == 0 ? 0 : text.offsetByCodePoints(caret, -1);
  }

  private int after() {
    return caret == text.length() ? caret : text.offsetByCodePoints(caret, 1);
  }

  /** Where the word before the caret begins, be there blanks between them or not. */
  private int wordBegin() {
    var begin = caret;
    while (begin > 0 && text.charAt(begin - 1) == ' ') {
      begin--;
    }
    while (begin > 0 && text.charAt(begin - 1) != ' ') {
      begin--;
    }
    return begin;
  }
}
