package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Key;

/** How keys are written in a help line. */
final class Keys {

  private Keys() {}

  static String names(List<Key> keys) {
    var names = new ArrayList<String>();
    keys.forEach(key -> names.add(name(key)));
    return String.join("/", names);
  }

  static String name(Key key) {
    return switch (key.name()) {
      case "up" -> "↑";
      case "down" -> "↓";
      case "left" -> "←";
      case "right" -> "→";
      case "enter" -> "Enter";
      case "escape" -> "Esc";
      case "tab" -> "Tab";
      case " " -> "Space";
      default -> key.name();
    };
  }
}
