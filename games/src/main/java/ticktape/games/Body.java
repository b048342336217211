package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Point;
import ticktape.rules.Format;

/**
 * Where a snake of the classic game lies, as its own client says: points in that client's units,
 * and in its order. In JSON it is a list of pairs, {@code [[x, y], ...]}.
 *
 * @param points at most {@link #POINTS_MAX}, anywhere
 */
public record Body(List<Point> points) {

  /** The most points that a body may have. */
  public static final int POINTS_MAX = 4_096;

  private static final Format<Point> POINT =
      Format.list(Format.INT).as(Body::point, point -> List.of(point.x(), point.y()));

  static final Format<Body> FORMAT = Format.list(POINT).as(Body::new, Body::points);

  /**
   * A body.
   *
   * @throws IllegalArgumentException if it has too many points
   */
  public Body {
    if (points.size() > POINTS_MAX) {
      throw new IllegalArgumentException(
          "A body has at most " + POINTS_MAX + " cells, not " + points.size() + ".");
    }
    points = List.copyOf(points);
  }

  private static Point point(List<Integer> pair) {
    if (pair.size() != 2) {
      throw new IllegalArgumentException("A cell is a pair, as [3, 4].");
    }
    return new Point(pair.get(0), pair.get(1));
  }

  /** The points that lie in a window, in runs of those that follow each other closely. */
  List<List<Point>> runs(Window window) {
    var runs = new ArrayList<List<Point>>();
    var run = new ArrayList<Point>();
    for (var point : points) {
      var shown = window.shows(point);
      if (!run.isEmpty() && !(shown && window.touch(run.getLast(), point))) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (shown) {
        run.add(point);
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }
}
