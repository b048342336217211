package ticktape.picture;

import java.util.ArrayList;
import java.util.TreeMap;

/**
 * The picture between two ticks: shapes of equal id on their way from where they were to where they
 * are.
 */
public final class Glide {

  /** The whole way. */
  public static final int WHOLE = 1000;

  private Glide() {}

  /**
   * A picture on the way from one to the next.
   *
   * @param permille how much of the way is done, from 0 to {@link #WHOLE}
   */
  public static Picture between(Picture from, Picture to, int permille) {
    if (permille >= WHOLE || from.width() != to.width() || from.height() != to.height()) {
      return to;
    }
    var before = new TreeMap<String, Shape>();
    for (var shape : from.shapes()) {
      before.put(shape.id(), shape);
    }
    var shapes = new ArrayList<Shape>(to.shapes().size());
    for (var shape : to.shapes()) {
      var was = before.get(shape.id());
      shapes.add(was == null || shape.jump() ? shape : glide(was, shape, permille));
    }
    return new Picture(to.width(), to.height(), to.grain(), to.ground(), shapes);
  }

  private static Shape glide(Shape from, Shape to, int permille) {
    return switch (to) {
      case Shape.Box b when from instanceof Shape.Box a ->
          new Shape.Box(
              b.id(),
              mix(a.x(), b.x(), permille),
              mix(a.y(), b.y(), permille),
              mix(a.width(), b.width(), permille),
              mix(a.height(), b.height(), permille),
              b.round(),
              b.ink(),
              false);
      case Shape.Disc b when from instanceof Shape.Disc a ->
          new Shape.Disc(
              b.id(),
              mix(a.x(), b.x(), permille),
              mix(a.y(), b.y(), permille),
              mix(a.radius(), b.radius(), permille),
              b.ink(),
              false);
      case Shape.Label b when from instanceof Shape.Label a ->
          new Shape.Label(
              b.id(),
              mix(a.x(), b.x(), permille),
              mix(a.y(), b.y(), permille),
              b.size(),
              b.text(),
              b.ink(),
              false);
      case Shape.Path b when from instanceof Shape.Path a && meet(a, b) -> path(a, b, permille);
      case Shape.Box b -> b;
      case Shape.Disc b -> b;
      case Shape.Label b -> b;
      case Shape.Path b -> b;
    };
  }

  /**
   * Points of equal number glide; a new one grows out of the end that it joins, and one that is
   * gone draws back into the end that it left.
   */
  private static Shape.Path path(Shape.Path from, Shape.Path to, int permille) {
    var first = Math.max(from.first(), to.first());
    var last = Math.min(from.first() - from.points().size(), to.first() - to.points().size()) + 1;
    var points = new ArrayList<Point>(first - last + 1);
    for (var number = first; number >= last; number--) {
      var was = point(from, number);
      var is = point(to, number);
      points.add(new Point(mix(was.x(), is.x(), permille), mix(was.y(), is.y(), permille)));
    }
    return new Shape.Path(to.id(), first, points, to.thickness(), to.ink(), false);
  }

  /** Whether the two have a point of equal number; without one they are different lines. */
  private static boolean meet(Shape.Path from, Shape.Path to) {
    return Math.min(from.first(), to.first())
        > Math.max(from.first() - from.points().size(), to.first() - to.points().size());
  }

  /** The point of a number, or the end that is nearest to it. */
  private static Point point(Shape.Path path, int number) {
    var index = Math.min(Math.max(path.first() - number, 0), path.points().size() - 1);
    return path.points().get(index);
  }

  private static int mix(int one, int other, int permille) {
    return one + (other - one) * permille / WHOLE;
  }
}
