package ticktape.ansi;

import java.util.Optional;
import ticktape.picture.Key;

/** Which keys send which bytes (xterm's ctlseqs, the Linux console, rxvt and kitty's protocol). */
final class KeyNames {

  private KeyNames() {}

  /** The key of a control byte. */
  static Optional<Key> control(int b) {
    return switch (b) {
      case 0x7F, 0x08 -> Optional.of(Key.BACKSPACE);
      case '\t' -> Optional.of(Key.TAB);
      case '\r', '\n' -> Optional.of(Key.ENTER);
      case 0x1B -> Optional.of(Key.ESCAPE);
      default ->
          b >= 1 && b <= 26 ? Optional.of(new Key("ctrl-" + (char) (b + 0x60))) : Optional.empty();
    };
  }

  /** The key of a single-shift sequence: ESC O and a letter. */
  static Optional<Key> single(int letter) {
    return letter == 'M' ? Optional.of(Key.ENTER) : cursor(letter);
  }

  /**
   * The key of a control sequence: ESC [, parameters, a last byte. Which other keys are held is not
   * told.
   */
  static Optional<Key> sequence(String parameters, int last) {
    return switch (last) {
      case '~' -> tilde(first(parameters));
      case 'u' -> coded(parameters);
      case 'Z' -> Optional.of(new Key("shift-tab"));
      default -> cursor(last);
    };
  }

  private static Optional<Key> cursor(int letter) {
    return switch (letter) {
      case 'A' -> Optional.of(Key.UP);
      case 'B' -> Optional.of(Key.DOWN);
      case 'C' -> Optional.of(Key.RIGHT);
      case 'D' -> Optional.of(Key.LEFT);
      case 'H' -> Optional.of(new Key("home"));
      case 'F' -> Optional.of(new Key("end"));
      default -> Optional.empty();
    };
  }

  private static Optional<Key> tilde(int number) {
    return switch (number) {
      case 1, 7 -> Optional.of(new Key("home"));
      case 2 -> Optional.of(new Key("insert"));
      case 3 -> Optional.of(new Key("delete"));
      case 4, 8 -> Optional.of(new Key("end"));
      case 5 -> Optional.of(new Key("page-up"));
      case 6 -> Optional.of(new Key("page-down"));
      default -> Optional.empty();
    };
  }

  /** Kitty's way: the code point, then 1 plus the bits of the keys held, control being 4. */
  private static Optional<Key> coded(String parameters) {
    var code = first(parameters);
    var held =
        parameters.indexOf(';') < 0 ? 1 : first(parameters.substring(parameters.indexOf(';') + 1));
    if (code < ' ' || code == 0x7F) {
      return control(code);
    }
    if (((held - 1) & 4) != 0) {
      return code >= 'a' && code <= 'z' ? control(code - 0x60) : Optional.empty();
    }
    return Glyphs.columns(code) > 0 ? Optional.of(Key.of(code)) : Optional.empty();
  }

  /** The number that parameters begin with, or 0; large ones are cut, since nothing has them. */
  private static int first(String parameters) {
    var number = 0;
    for (var i = 0; i < parameters.length() && Character.isDigit(parameters.charAt(i)); i++) {
      number =
          Math.min(
              Character.MAX_CODE_POINT, number * 10 + Character.digit(parameters.charAt(i), 10));
    }
    return number;
  }
}
