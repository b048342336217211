package ticktape.picture;

import java.util.List;
import java.util.Optional;

/**
 * How keys become inputs, as data: the screens derive key handling, touch and help texts from it.
 *
 * @param controls each thing that a player can do
 * @param <I> the game's input
 */
public record Controls<I>(List<Control<I>> controls) {

  /**
   * One thing that a player can do with a key. A swipe counts as the arrow key of its direction.
   *
   * @param label what it does, for the help: {@code turn left}
   * @param keys the keys that do it, the first one shown first
   * @param press what it means to press one
   * @param release what it means to let go; only where the screen can tell
   */
  public record Control<I>(String label, List<Key> keys, I press, Optional<I> release) {

    /** A thing done by pressing a key. */
    public static <I> Control<I> press(String label, I input, Key... keys) {
      return new Control<>(label, List.of(keys), input, Optional.empty());
    }
  }

  /** What it means to press a key, if anything. */
  public Optional<I> press(Key key) {
    return find(key).map(Control::press);
  }

  /** What it means to let go of a key, if anything. */
  public Optional<I> release(Key key) {
    return find(key).flatMap(Control::release);
  }

  private Optional<Control<I>> find(Key pressed) {
    var wanted = pressed.lower();
    for (var control : controls) {
      for (var key : control.keys()) {
        if (key.lower().equals(wanted)) {
          return Optional.of(control);
        }
      }
    }
    return Optional.empty();
  }
}
