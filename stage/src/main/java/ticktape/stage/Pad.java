package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.picture.Controls;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Point;

/** What keys and taps mean to a match's game now, as the bytes of its inputs. */
final class Pad<S, I> {

  private static final int KEYS_TOLD = 2;

  private final Look<S, I> look;
  private final Cursor<S, I> cursor;
  private final Grip grip;
  private final Lens<S> lens;

  /**
   * A pad in these hands.
   *
   * @param grip the keys that are held down already
   * @param lens shows what is tapped on
   */
  Pad(Look<S, I> look, Cursor<S, I> cursor, Grip grip, Lens<S> lens) {
    this.look = look;
    this.cursor = cursor;
    this.grip = grip;
    this.lens = lens;
  }

  Grip grip() {
    return grip;
  }

  private Controls<I> controls() {
    return look.controls();
  }

  /** What the keys mean that are held down, if any are. */
  Optional<byte[]> held() {
    return controls().held(grip.down()).map(this::bytes);
  }

  /** Whether a key does something in the match now. */
  boolean takes(Key key) {
    return controls().press(key).isPresent()
        || lens.careful(shown -> cursor.takes(key, shown), false);
  }

  Optional<byte[]> press(Key key) {
    var input = controls().press(key);
    var meant = input.isPresent() ? input : lens.careful(shown -> cursor.press(key, shown), input);
    return meant.map(this::bytes);
  }

  /** A key is pressed that the screen will tell to be let go of. */
  Optional<byte[]> hold(Key key) {
    if (!controls().holds(key)) {
      return press(key);
    }
    grip.press(key);
    return held();
  }

  Optional<byte[]> release(Key key) {
    return grip.release(key)
        ? controls().release(key, grip.down()).map(this::bytes)
        : Optional.empty();
  }

  /** Lets go of whatever is held. */
  Optional<byte[]> letGo() {
    var last = Optional.<byte[]>empty();
    for (var key : grip.down()) {
      last = release(key);
    }
    return last;
  }

  Optional<byte[]> tap(Point place) {
    cursor.hide();
    return lens.careful(shown -> look.tap(shown.state(), shown.scene(), place), Optional.<I>empty())
        .map(this::bytes);
  }

  private byte[] bytes(I input) {
    return look.game().inputFormat().toBytes(input);
  }

  /** Whether the arrow keys do something, so that a finger can swipe instead. */
  boolean swipes() {
    return controls().press(Key.LEFT).isPresent();
  }

  /** The keys of the game, for the help. */
  List<Show.Hint> hints() {
    var hints = new ArrayList<>(lens.careful(cursor::hints, List.of()));
    for (var control : controls().controls()) {
      if (!control.label().isEmpty()
          && lens.careful(s -> look.offers(s.state(), s.scene(), control.press()), true)) {
        hints.add(hint(control));
      }
    }
    return List.copyOf(hints);
  }

  private static Show.Hint hint(Controls.Control<?> control) {
    // More ways to say the same would take the space of what nobody could guess.
    var keys = control.keys().subList(0, Math.min(control.keys().size(), KEYS_TOLD));
    return new Show.Hint(Keys.names(keys), control.label());
  }
}
