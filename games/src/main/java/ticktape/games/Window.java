package ticktape.games;

import ticktape.picture.Point;
import ticktape.rules.Format;

/**
 * The part of the plane that classic snakes are seen in: nobody says how large their field is, nor
 * how far it is from cell to cell, so both are read off their bodies.
 *
 * @param left the least x seen
 * @param top the least y seen
 * @param right the greatest x seen
 * @param bottom the greatest y seen
 * @param cell the distance from cell to cell; 0 while no body of two cells was seen
 */
public record Window(int left, int top, int right, int bottom, int cell) {

  /** Who is farther away is not looked for. */
  static final int FAR = 10_000;

  /** The most and fewest cells across. */
  private static final int CELLS_MAX = 200;

  private static final int CELLS_MIN = 20;

  static final Window FIRST = new Window(0, 0, 0, 0, 0);

  static final Format<Window> FORMAT =
      Format.record(f -> {
        var left = f.field("left", Window::left, Format.INT);
        var top = f.field("top", Window::top, Format.INT);
        var right = f.field("right", Window::right, Format.INT);
        var bottom = f.field("bottom", Window::bottom, Format.INT);
        var cell = f.field("cell", Window::cell, Format.COUNT);
        return v -> new Window(v.get(left), v.get(top), v.get(right), v.get(bottom), v.get(cell));
      });

  /** This window, wide enough for one more body. */
  Window with(Body body) {
    var wide = this;
    var before = new Point(FAR + 1, FAR + 1);
    for (var point : body.points()) {
      if (near(point)) {
        wide = wide.with(point, near(before) ? distance(before, point) : 0);
      }
      before = point;
    }
    return wide;
  }

  private Window with(Point point, int step) {
    var finer = step > 0 && (cell == 0 || step < cell) ? step : cell;
    var inside = point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    if (inside && finer == cell) {
      return this;
    }
    return new Window(
        Math.min(left, point.x()),
        Math.min(top, point.y()),
        Math.max(right, point.x()),
        Math.max(bottom, point.y()),
        finer);
  }

  private static boolean near(Point point) {
    return point.x() >= -FAR && point.x() <= FAR && point.y() >= -FAR && point.y() <= FAR;
  }

  private static int distance(Point one, Point other) {
    return Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
  }

  /** The distance from cell to cell, or a guess. */
  int unit() {
    return cell > 0 ? cell : Math.max(1, Math.max(right - left, bottom - top) / (2 * CELLS_MIN));
  }

  /** How many units it is wide. */
  int width() {
    return span(right - left);
  }

  /** How many units it is high. */
  int height() {
    return span(bottom - top);
  }

  private int span(int seen) {
    return Math.max(CELLS_MIN * unit(), Math.min(CELLS_MAX * unit(), seen + unit()));
  }

  boolean shows(Point point) {
    return near(point)
        && point.x() >= left
        && point.x() < left + width()
        && point.y() >= top
        && point.y() < top + height();
  }

  /** Whether two points that are shown are neighbours. */
  boolean touch(Point one, Point other) {
    return distance(one, other) <= unit();
  }
}
