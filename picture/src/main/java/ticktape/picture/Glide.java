package ticktape.picture;

import java.util.ArrayList;
import java.util.List;
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
      case Shape.Path b when from instanceof Shape.Path a && !a.points().isEmpty() ->
          new Shape.Path(b.id(), b.first(), points(a, b, permille), b.thickness(), b.ink(), false);
      case Shape.Box b -> b;
      case Shape.Disc b -> b;
      case Shape.Label b -> b;
      case Shape.Path b -> b;
    };
  }

  /** Points of equal number glide; a new one grows out of the end that it joins. */
  private static List<Point> points(Shape.Path from, Shape.Path to, int permille) {
    var old = from.points();
    var points = new ArrayList<Point>(to.points().size());
    for (var i = 0; i < to.points().size(); i++) {
      var index = Math.min(Math.max(from.first() - to.first() + i, 0), old.size() - 1);
      var was = old.get(index);
      var is = to.points().get(i);
      points.add(new Point(mix(was.x(), is.x(), permille), mix(was.y(), is.y(), permille)));
    }
    return points;
  }

  private static int mix(int one, int other, int permille) {
    return one + (other - one) * permille / WHOLE;
  }
}
