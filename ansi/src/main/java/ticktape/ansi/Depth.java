package ticktape.ansi;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal has. */
public enum Depth {
  /** None: letters stand for colours. */
  MONO,
  /** The sixteen named ones. */
  C16,
  /** The table of 256 that xterm brought in. */
  C256,
  /** All of 24 bits. */
  TRUE;

  /**
   * What a terminal can do by what its environment says: TERM, COLORTERM and NO_COLOR (see
   * no-color.org).
   */
  public static Depth of(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        ? of(environment.getOrDefault("TERM", ""), environment.getOrDefault("COLORTERM", ""))
        : MONO;
  }

  /** What a terminal can do by its TERM and COLORTERM, either of which may be empty or hostile. */
  public static Depth of(String term, String colorTerm) {
    var name = term.toLowerCase(Locale.ROOT);
    var colours = colorTerm.toLowerCase(Locale.ROOT);
    if (name.equals("dumb")
        || name.startsWith("vt")
        || name.endsWith("-m")
        || name.endsWith("-mono")) {
      return MONO;
    }
    if (colours.equals("truecolor") || colours.equals("24bit") || name.endsWith("-direct")) {
      return TRUE;
    }
    return switch (name) {
      case "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour" -> TRUE;
      default -> name.contains("256") ? C256 : C16;
    };
  }
}
