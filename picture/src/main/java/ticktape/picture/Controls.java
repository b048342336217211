package ticktape.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How keys become inputs, as data: the screens derive key handling, touch and help texts from it.
 *
 * @param controls each thing that a player can do
 * @param chords what two of them mean whose keys are held down at once
 * @param <I> the game's input
 */
public record Controls<I>(List<Control<I>> controls, List<Chord<I>> chords) {

  /** Controls of which no two mean anything more together. */
  public Controls(List<Control<I>> controls) {
    this(controls, List.of());
  }

  /**
   * One thing that a player can do with a key. A swipe counts as the arrow key of its direction.
   *
   * @param label what it does, for the help: {@code turn left}
   * @param keys the keys that do it, the first one shown first; without a label none is shown
   * @param press what it means to press one
   * @param release what it means to let go; only where the screen can tell
   */
  public record Control<I>(String label, List<Key> keys, I press, Optional<I> release) {

    /** A thing done by pressing a key. */
    public static <I> Control<I> press(String label, I input, Key... keys) {
      return new Control<>(label, List.of(keys), input, Optional.empty());
    }

    /** A thing done as long as a key is held down. */
    public static <I> Control<I> hold(String label, I input, I release, Key... keys) {
      return new Control<>(label, List.of(keys), input, Optional.of(release));
    }
  }

  /**
   * What it means to hold two keys down at once, in either order: up and right go up and right.
   *
   * @param one what the one key means alone
   * @param other what the other means alone
   * @param both what they mean together
   */
  public record Chord<I>(I one, I other, I both) {

    private boolean of(I first, I second) {
      return (one.equals(first) && other.equals(second))
          || (one.equals(second) && other.equals(first));
    }
  }

  /** All that pressing and letting go of single keys can mean. */
  public List<I> inputs() {
    var inputs = new ArrayList<I>();
    for (var control : controls) {
      inputs.add(control.press());
      control.release().ifPresent(inputs::add);
    }
    return List.copyOf(inputs);
  }

  /** What it means to press a key, if anything. */
  public Optional<I> press(Key key) {
    return find(key).map(Control::press);
  }

  /** Whether it means something to let go of a key, so that it is held down until then. */
  public boolean holds(Key key) {
    return find(key).flatMap(Control::release).isPresent();
  }

  /**
   * What keys mean that are held down, if anything: the chord of the last two, or what the last one
   * means alone.
   *
   * @param down those keys, the one that was pressed last at the end
   */
  public Optional<I> held(List<Key> down) {
    if (down.isEmpty()) {
      return Optional.empty();
    }
    var last = press(down.getLast());
    var before = down.size() < 2 ? Optional.<I>empty() : press(down.get(down.size() - 2));
    if (last.isPresent() && before.isPresent()) {
      for (var chord : chords) {
        if (chord.of(before.get(), last.get())) {
          return Optional.of(chord.both());
        }
      }
    }
    return last;
  }

  /**
   * What it means to let go of a key, if anything.
   *
   * @param down the keys that are still held down
   */
  public Optional<I> release(Key key, List<Key> down) {
    return down.isEmpty() ? find(key).flatMap(Control::release) : held(down);
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
