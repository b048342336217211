package ticktape.picture;

import java.util.ArrayList;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A picture of two times: a seat's own things as they are on one picture, all else as on another.
 */
public final class Mix {

  private Mix() {}

  /**
   * The mixed picture.
   *
   * @param own where the seat's own things are as they are to be shown
   * @param others where all else is
   * @param look tells which things are whose
   */
  public static Picture of(Picture own, Picture others, Look<?, ?> look, int seat) {
    return mixed(own, others, shape -> look.own(shape, seat));
  }

  static Picture mixed(Picture own, Picture others, Function<Shape, Boolean> whose) {
    if (own.width() != others.width() || own.height() != others.height()) {
      return own;
    }
    var mine = new TreeMap<String, Shape>();
    for (var shape : own.shapes()) {
      if (whose.apply(shape)) {
        mine.put(shape.id(), shape);
      }
    }
    var shapes = new ArrayList<Shape>(others.shapes().size() + mine.size());
    for (var shape : others.shapes()) {
      if (!whose.apply(shape)) {
        shapes.add(shape);
      } else if (mine.containsKey(shape.id())) {
        shapes.add(mine.remove(shape.id()));
      }
    }
    shapes.addAll(mine.values());
    return new Picture(own.width(), own.height(), own.grain(), own.ground(), shapes);
  }

  /** Whether a shape's id has the seat's number behind its first colon, as {@code snake:3:17}. */
  public static boolean named(Shape shape, int seat) {
    var id = shape.id();
    var number = ":" + seat;
    var colon = id.indexOf(':');
    return colon >= 0
        && id.startsWith(number, colon)
        && (id.length() == colon + number.length() || id.charAt(colon + number.length()) == ':');
  }
}
