package ticktape.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A correction that fades: shapes that turn out to be elsewhere than they were shown go there in a
 * moment, instead of at once. Shapes that were right are not touched.
 *
 * <p>It keeps, of each shape that was wrong, how far off it was: what is drawn is where the shape
 * is now, and what is left of that. Only for painting.
 */
public final class Settle {

  /** Nothing was wrong. */
  public static final Settle NONE = new Settle(new TreeMap<>(), new TreeMap<>(), 0);

  private static final Point NOWHERE = new Point(0, 0);

  private final TreeMap<String, Point> off;
  private final TreeMap<String, Bend> bends;
  private final int most;

  /** How far the points of a line were off, from the one of a number downward. */
  private record Bend(int first, List<Point> off) {

    Point at(int number) {
      return off.get(Math.min(Math.max(first - number, 0), off.size() - 1));
    }
  }

  private Settle(TreeMap<String, Point> off, TreeMap<String, Bend> bends, int most) {
    this.off = off;
    this.bends = bends;
    this.most = most;
  }

  /**
   * The correction from a picture that was shown to the one that should have been.
   *
   * <p>A shape that was off by more than three grains is where it is at once, as is one that jumps.
   */
  public static Settle between(Picture shown, Picture right) {
    if (shown.width() != right.width() || shown.height() != right.height()) {
      return NONE;
    }
    var before = new TreeMap<String, Shape>();
    for (var shape : shown.shapes()) {
      before.put(shape.id(), shape);
    }
    var far = 3 * right.grain();
    var off = new TreeMap<String, Point>();
    var bends = new TreeMap<String, Bend>();
    var most = 0;
    for (var is : right.shapes()) {
      var was = before.get(is.id());
      if (was == null || is.jump()) {
        continue;
      }
      var by = off(was, is);
      if (length(by) > 0 && length(by) <= far) {
        off.put(is.id(), by);
        most = Math.max(most, length(by));
      }
      if (was instanceof Shape.Path a && is instanceof Shape.Path b) {
        var bend = bend(a, b, far);
        var longest = longest(bend);
        if (longest > 0) {
          bends.put(is.id(), bend);
          most = Math.max(most, longest);
        }
      }
    }
    return most == 0 ? NONE : new Settle(off, bends, most);
  }

  /** How far the shape was off that was off most, in the picture's units; along both axes. */
  public int most() {
    return most;
  }

  /**
   * A picture with what is left of the correction.
   *
   * @param permille how much of it has faded, from 0 to {@link Glide#WHOLE}
   */
  public Picture on(Picture now, int permille) {
    if (most == 0 || permille >= Glide.WHOLE) {
      return now;
    }
    var left = Glide.WHOLE - permille;
    var shapes = new ArrayList<Shape>(now.shapes().size());
    for (var shape : now.shapes()) {
      shapes.add(shape.jump() ? shape : moved(shape, left));
    }
    return new Picture(now.width(), now.height(), now.grain(), now.ground(), shapes);
  }

  private Shape moved(Shape shape, int left) {
    var by = off.getOrDefault(shape.id(), NOWHERE);
    var bend = bends.get(shape.id());
    return switch (shape) {
      case Shape.Path path -> bend == null ? path : bent(path, bend, left);
      case Shape _ when by.equals(NOWHERE) -> shape;
      case Shape.Box b ->
          new Shape.Box(
              b.id(),
              shift(b.x(), by.x(), left),
              shift(b.y(), by.y(), left),
              b.width(),
              b.height(),
              b.round(),
              b.ink(),
              b.jump());
      case Shape.Disc d ->
          new Shape.Disc(
              d.id(),
              shift(d.x(), by.x(), left),
              shift(d.y(), by.y(), left),
              d.radius(),
              d.ink(),
              d.jump());
      case Shape.Label l ->
          new Shape.Label(
              l.id(),
              shift(l.x(), by.x(), left),
              shift(l.y(), by.y(), left),
              l.size(),
              l.text(),
              l.ink(),
              l.jump());
    };
  }

  private static Shape.Path bent(Shape.Path path, Bend bend, int left) {
    var points = new ArrayList<Point>(path.points().size());
    var number = path.first();
    for (var point : path.points()) {
      var by = bend.at(number--);
      points.add(new Point(shift(point.x(), by.x(), left), shift(point.y(), by.y(), left)));
    }
    return new Shape.Path(
        path.id(), path.first(), points, path.thickness(), path.ink(), path.jump());
  }

  private static int shift(int at, int by, int left) {
    return at + by * left / Glide.WHOLE;
  }

  private static Point off(Shape was, Shape is) {
    return switch (is) {
      case Shape.Box b when was instanceof Shape.Box a -> new Point(a.x() - b.x(), a.y() - b.y());
      case Shape.Disc b when was instanceof Shape.Disc a -> new Point(a.x() - b.x(), a.y() - b.y());
      case Shape.Label b when was instanceof Shape.Label a ->
          new Point(a.x() - b.x(), a.y() - b.y());
      case Shape.Box _, Shape.Disc _, Shape.Label _, Shape.Path _ -> NOWHERE;
    };
  }

  /**
   * Points of equal number are compared; a line without any, or one that is far off, is another.
   */
  private static Bend bend(Shape.Path was, Shape.Path is, int far) {
    var off = new ArrayList<Point>(is.points().size());
    for (var i = 0; i < is.points().size(); i++) {
      var index = was.first() - (is.first() - i);
      var inside = index >= 0 && index < was.points().size();
      var by =
          inside
              ? new Point(
                  was.points().get(index).x() - is.points().get(i).x(),
                  was.points().get(index).y() - is.points().get(i).y())
              : NOWHERE;
      if (length(by) > far) {
        return new Bend(is.first(), List.of(NOWHERE));
      }
      off.add(by);
    }
    return new Bend(is.first(), off);
  }

  private static int longest(Bend bend) {
    var longest = 0;
    for (var by : bend.off()) {
      longest = Math.max(longest, length(by));
    }
    return longest;
  }

  private static int length(Point by) {
    return Math.abs(by.x()) + Math.abs(by.y());
  }
}
