package ticktape.desktop;

import java.util.Optional;
import org.lwjgl.glfw.GLFW;
import ticktape.picture.Key;

/** GLFW's keys as ours. */
final class Keymap {

  private static final char LAST_LETTER_OF_OURS = '~';

  private Keymap() {}

  /**
   * Which key it is; empty for one that means nothing to us.
   *
   * @param code GLFW's number for the place of the key on an American keyboard
   * @param printed what stands on it in the person's own layout; may be empty
   */
  static Optional<Key> key(int code, String printed) {
    return switch (code) {
      case GLFW.GLFW_KEY_UP -> Optional.of(Key.UP);
      case GLFW.GLFW_KEY_DOWN -> Optional.of(Key.DOWN);
      case GLFW.GLFW_KEY_LEFT -> Optional.of(Key.LEFT);
      case GLFW.GLFW_KEY_RIGHT -> Optional.of(Key.RIGHT);
      case GLFW.GLFW_KEY_ENTER, GLFW.GLFW_KEY_KP_ENTER -> Optional.of(Key.ENTER);
      case GLFW.GLFW_KEY_ESCAPE -> Optional.of(Key.ESCAPE);
      case GLFW.GLFW_KEY_BACKSPACE -> Optional.of(Key.BACKSPACE);
      case GLFW.GLFW_KEY_DELETE -> Optional.of(new Key("delete"));
      case GLFW.GLFW_KEY_HOME -> Optional.of(new Key("home"));
      case GLFW.GLFW_KEY_END -> Optional.of(new Key("end"));
      case GLFW.GLFW_KEY_TAB -> Optional.of(Key.TAB);
      case GLFW.GLFW_KEY_SPACE -> Optional.of(Key.SPACE);
      default -> letter(code, printed);
    };
  }

  /** A letter; where the layout has none of ours, the one that stands there on most keyboards. */
  private static Optional<Key> letter(int code, String printed) {
    var one = printed.codePointCount(0, printed.length()) == 1;
    if (one && printed.codePointAt(0) <= LAST_LETTER_OF_OURS) {
      return Optional.of(Key.of(printed.codePointAt(0)).lower());
    }
    if (code > ' ' && code <= LAST_LETTER_OF_OURS) {
      return Optional.of(Key.of(code).lower());
    }
    return Optional.empty();
  }
}
