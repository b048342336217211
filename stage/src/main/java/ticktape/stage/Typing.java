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
  private final EditLine line = new EditLine(LENGTH_MAX);

  boolean open() {
    return use != null;
  }

  void start(Use what) {
    use = what;
    line.clear();
  }

  void close() {
    use = null;
    line.clear();
  }

  Optional<Show.Typed> show() {
    return use == null
        ? Optional.empty()
        : Optional.of(new Show.Typed(use.prompt, line.text(), line.caret()));
  }

  /** Takes a key; gives the line when it is finished. */
  Optional<Entered> press(Key key) {
    if (key.equals(Key.ESCAPE)) {
      close();
    } else if (key.equals(Key.ENTER)) {
      return enter();
    } else if (key.writes()) {
      type(key.name());
    } else {
      line.press(key);
    }
    return Optional.empty();
  }

  /** Writes text at the caret, as when it is pasted. */
  void type(String more) {
    if (open()) {
      line.write(Clean.line(more));
    }
  }

  private Optional<Entered> enter() {
    var what = use;
    var text = line.text().strip();
    close();
    return what == null || text.isEmpty() ? Optional.empty() : Optional.of(new Entered(what, text));
  }
}
