package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Key;

/** The keys that are held down, the one that was pressed last at the end. */
final class Grip {

  /** No hands hold more; a screen that forgets to let go fills no memory. */
  private static final int KEYS_MAX = 10;

  private final List<Key> down = new ArrayList<>();

  void press(Key key) {
    down.remove(key.lower());
    if (down.size() == KEYS_MAX) {
      down.removeFirst();
    }
    down.add(key.lower());
  }

  /** Whether the key was held. */
  boolean release(Key key) {
    return down.remove(key.lower());
  }

  List<Key> down() {
    return List.copyOf(down);
  }
}
