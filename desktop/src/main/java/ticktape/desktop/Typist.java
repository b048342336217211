package ticktape.desktop;

import java.util.function.Supplier;
import ticktape.picture.Key;
import ticktape.stage.Stage;

/** What keys do: they write into the line that is being typed, or they play. */
final class Typist {

  private final Supplier<String> clipboard;

  /** The letter of the key that opened the line is still to come, and is not for it. */
  private boolean opened;

  /**
   * Hands on the keys.
   *
   * @param clipboard the text that is pasted
   */
  Typist(Supplier<String> clipboard) {
    this.clipboard = clipboard;
  }

  void down(Stage stage, Stroke stroke, int nowMillis) {
    opened = false;
    if (stage.typing()) {
      if (stroke.pastes()) {
        stage.type(clipboard.get());
      } else {
        stroke.key().filter(Typist::edits).ifPresent(key -> stage.press(key, nowMillis));
      }
    } else if (!stroke.command() && !stroke.repeats()) {
      stroke.key().ifPresent(key -> stage.hold(key, nowMillis));
      opened = stage.typing() && stroke.key().filter(Key::writes).isPresent();
    }
  }

  /** Letters are written by {@link #letter}, which knows of capitals, accents and scripts. */
  private static boolean edits(Key key) {
    return !key.writes() && !key.equals(Key.TAB);
  }

  void letter(Stage stage, int codePoint) {
    if (!opened) {
      stage.type(Character.toString(codePoint)); // into the line, if one is open
    }
    opened = false;
  }
}
