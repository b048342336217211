package ticktape.games;

import java.util.Optional;
import ticktape.picture.Point;
import ticktape.picture.Scene;

/**
 * Where things are on the picture of Battleships: the own sea and the list of the other's fleet
 * stand beside the large sea, or below it on a screen that is held upright.
 *
 * @param small the own sea, in battle
 * @param whose the middle of its heading
 * @param list the corner of the list of what is to be found
 * @param fleet the middle of its heading
 * @param ready the corner of a button, while fleets are placed
 * @param shuffle the corner of the other one
 * @param width of all of it
 * @param height of all of it
 */
record Deck(
    Chart small,
    Point whose,
    Point list,
    Point fleet,
    Point ready,
    Point shuffle,
    int width,
    int height) {

  static final int GRAIN = 100;

  /** So far above a sea is its heading: in a terminal a line of letters is two grains high. */
  static final int HEADING = 2 * GRAIN;

  /** How wide what is beside the large sea is. */
  static final int ASIDE = 16 * GRAIN;

  /** How high a button is. */
  static final int BUTTON = 5 * GRAIN;

  /** Whole grains, and one between two bars: on a small screen a grain is a dot. */
  static final int LIST_STEP = GRAIN * 2;

  private static final int LEFT = 3 * GRAIN;
  private static final int TOP = 6 * GRAIN;

  /** The sea that one acts on. */
  static final Chart LARGE = new Chart("sea", LEFT, TOP, 4 * GRAIN);

  /** The middle of the line above all. */
  static final Point HEADLINE = new Point(LEFT + LARGE.size() / 2, GRAIN * 3 / 2);

  private static final Deck WIDE = wide(LEFT + LARGE.size() + 2 * GRAIN);
  private static final Deck UPRIGHT = upright(TOP + LARGE.size() + 4 * GRAIN);

  /** The one that suits a screen. */
  static Deck of(Scene scene) {
    return scene.upright() ? UPRIGHT : WIDE;
  }

  private static Deck wide(int left) {
    var small = new Chart("own", left, TOP, 2 * GRAIN);
    var middle = left + ASIDE / 2;
    var listTop = TOP + small.size() + 4 * GRAIN;
    return new Deck(
        small,
        new Point(middle, TOP - HEADING),
        new Point(left, listTop),
        new Point(middle, listTop - GRAIN * 3 / 2),
        new Point(left, TOP + 2 * GRAIN),
        new Point(left, TOP + 2 * GRAIN + BUTTON + 2 * GRAIN),
        left + ASIDE + GRAIN,
        TOP + LARGE.size() + GRAIN);
  }

  private static Deck upright(int top) {
    var small = new Chart("own", LEFT, top, GRAIN * 3 / 2);
    var right = LEFT + LARGE.size() - ASIDE + GRAIN;
    return new Deck(
        small,
        new Point(LEFT + small.size() / 2, top - HEADING),
        new Point(right, top - GRAIN / 2),
        new Point(right + ASIDE / 2, top - HEADING),
        new Point(LEFT - GRAIN, top - GRAIN),
        new Point(right, top - GRAIN),
        LEFT + LARGE.size() + 2 * GRAIN,
        top + small.size() + GRAIN);
  }

  /** What a tap means while fleets are placed. */
  Optional<Order> button(Point place) {
    if (on(place, ready)) {
      return Optional.of(new Order.Ready());
    }
    return on(place, shuffle) ? Optional.of(new Order.Shuffle()) : Optional.empty();
  }

  private static boolean on(Point place, Point corner) {
    return place.x() >= corner.x()
        && place.x() < corner.x() + ASIDE
        && place.y() >= corner.y()
        && place.y() < corner.y() + BUTTON;
  }
}
