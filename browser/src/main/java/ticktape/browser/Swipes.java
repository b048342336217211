package ticktape.browser;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.Touch;
import org.teavm.jso.dom.events.TouchEvent;
import org.teavm.jso.dom.html.HTMLElement;
import ticktape.picture.Key;

/**
 * A finger's way over the board as arrow keys.
 *
 * <p>A turn counts as soon as the finger has gone a little way, not when it is lifted, and the next
 * one may follow in the same touch: right, then down, without letting go.
 */
final class Swipes {

  /** How far a finger must go, in pixels. */
  private static final double PIXELS_MIN = 16;

  private final Consumer<Key> keys;
  private int finger;
  private boolean down;
  private double x;
  private double y;
  private @Nullable Key last;

  private Swipes(Consumer<Key> keys) {
    this.keys = keys;
  }

  /** Listens to the fingers on an element, but for those on its buttons and fields. */
  static void listen(HTMLElement element, Consumer<Key> keys) {
    var swipes = new Swipes(keys);
    Browser.onTouch(element, "touchstart", swipes::start);
    Browser.onTouch(element, "touchmove", swipes::move);
    Browser.onTouch(element, "touchend", swipes::end);
    Browser.onTouch(element, "touchcancel", swipes::end);
  }

  private void start(TouchEvent event) {
    var touch = event.getChangedTouches().get(0);
    down = !Browser.within(event.getTarget(), "button, input, #chat, .scrolls");
    if (down) {
      finger = touch.getIdentifier();
      from(touch);
      last = null;
    }
  }

  private void move(TouchEvent event) {
    if (!down) {
      return;
    }
    // Or the page would scroll, or be pulled to reload.
    if (Browser.cancelable(event)) {
      event.preventDefault();
    }
    var touches = event.getChangedTouches();
    for (var i = 0; i < touches.getLength(); i++) {
      if (touches.get(i).getIdentifier() == finger) {
        move(touches.get(i));
      }
    }
  }

  private void move(Touch touch) {
    var right = touch.getClientX() - x;
    var below = touch.getClientY() - y;
    if (Math.max(Math.abs(right), Math.abs(below)) < PIXELS_MIN) {
      return;
    }
    from(touch);
    var key = direction(right, below);
    if (!key.equals(last)) {
      last = key;
      keys.accept(key);
    }
  }

  private static Key direction(double right, double below) {
    if (Math.abs(right) > Math.abs(below)) {
      return right > 0 ? Key.RIGHT : Key.LEFT;
    }
    return below > 0 ? Key.DOWN : Key.UP;
  }

  private void end(TouchEvent event) {
    var touches = event.getChangedTouches();
    for (var i = 0; i < touches.getLength(); i++) {
      down &= touches.get(i).getIdentifier() != finger;
    }
  }

  private void from(Touch touch) {
    x = touch.getClientX();
    y = touch.getClientY();
  }
}
