package ticktape.picture;

import java.util.Locale;

/**
 * A key of a keyboard, the same on every screen: a name for the special ones, the lower-case letter
 * for the others.
 *
 * @param name as {@code up}, {@code enter}, {@code w}
 */
public record Key(String name) {

  /** The arrow up. */
  public static final Key UP = new Key("up");

  /** The arrow down. */
  public static final Key DOWN = new Key("down");

  /** The arrow to the left. */
  public static final Key LEFT = new Key("left");

  /** The arrow to the right. */
  public static final Key RIGHT = new Key("right");

  /** Enter, or return. */
  public static final Key ENTER = new Key("enter");

  /** Escape. */
  public static final Key ESCAPE = new Key("escape");

  /** Backspace. */
  public static final Key BACKSPACE = new Key("backspace");

  /** The tabulator. */
  public static final Key TAB = new Key("tab");

  /** The space bar. */
  public static final Key SPACE = new Key(" ");

  /** Control and C together. */
  public static final Key INTERRUPT = new Key("ctrl-c");

  /** The key of a letter or a sign, given as a Unicode code point. */
  public static Key of(int codePoint) {
    return new Key(new String(Character.toChars(codePoint)));
  }

  /** Whether the key writes its name into a text line. */
  public boolean writes() {
    return name.codePointCount(0, name.length()) == 1;
  }

  /** The key that a binding names: capital letters mean their keys. */
  public Key lower() {
    return writes() ? new Key(name.toLowerCase(Locale.ROOT)) : this;
  }
}
