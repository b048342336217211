package ticktape.browser;

import java.util.Optional;
import org.teavm.jso.dom.events.KeyboardEvent;
import ticktape.picture.Key;

/** The browser's keys as ours. */
final class Keyboard {

  private static final int LETTER = "KeyA".length();

  private Keyboard() {}

  /** Which key was pressed; empty for one that is the browser's own. */
  static Optional<Key> key(KeyboardEvent event) {
    if (event.isCtrlKey() || event.isAltKey() || event.isMetaKey() || event.isComposing()) {
      return Optional.empty();
    }
    var name = event.getKey();
    return switch (name) {
      case "ArrowUp" -> Optional.of(Key.UP);
      case "ArrowDown" -> Optional.of(Key.DOWN);
      case "ArrowLeft" -> Optional.of(Key.LEFT);
      case "ArrowRight" -> Optional.of(Key.RIGHT);
      case "Enter" -> Optional.of(Key.ENTER);
      case "Escape" -> Optional.of(Key.ESCAPE);
      case "Home" -> Optional.of(new Key("home"));
      case "End" -> Optional.of(new Key("end"));
      case "Backspace" -> Optional.of(Key.BACKSPACE);
      default -> letter(name, event.getCode());
    };
  }

  /** A letter; where the layout has none of ours, the one that stands there on most keyboards. */
  private static Optional<Key> letter(String name, String code) {
    if (name.isEmpty() || name.codePointCount(0, name.length()) != 1) {
      return Optional.empty();
    }
    if (name.charAt(0) > '~' && code.startsWith("Key") && code.length() == LETTER) {
      return Optional.of(Key.of(code.charAt(LETTER - 1)).lower());
    }
    return Optional.of(Key.of(name.codePointAt(0)));
  }
}
