package ticktape.stage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.picture.Key;

/** The one line that can be typed: something to say, or a room's code. */
final class Typing {

  static final int LENGTH_MAX = 200;

  /** What a typed line is for. */
  enum Use {
    /** To be said to everyone. */
    SAY("Say"),
    /** The code of a room to enter. */
    CODE("Room code");

    final String prompt;

    Use(String prompt) {
      this.prompt = prompt;
    }
  }

  /**
   * A line that was finished with Enter.
   *
   * @param use what it is for
   * @param text what it says, never empty
   */
  record Entered(Use use, String text) {}

  private @Nullable Use use;
  private String text = "";

  boolean open() {
    return use != null;
  }

  void start(Use what) {
    use = what;
    text = "";
  }

  void close() {
    use = null;
    text = "";
  }

  Optional<Show.Typed> show() {
    return use == null ? Optional.empty() : Optional.of(new Show.Typed(use.prompt, text));
  }

  /** Takes a key; gives the line when it is finished. */
  Optional<Entered> press(Key key) {
    if (key.equals(Key.ESCAPE)) {
      close();
    } else if (key.equals(Key.BACKSPACE)) {
      text = text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    } else if (key.equals(Key.ENTER)) {
      return enter();
    } else if (key.writes()) {
      type(key.name());
    }
    return Optional.empty();
  }

  /** Adds text, as when it is pasted. */
  void type(String more) {
    var clean = Clean.line(more);
    if (open() && text.length() + clean.length() <= LENGTH_MAX) {
      text += clean;
    }
  }

  private Optional<Entered> enter() {
    var what = use;
    var line = text.strip();
    close();
    return what == null || line.isEmpty() ? Optional.empty() : Optional.of(new Entered(what, line));
  }
}
