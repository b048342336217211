package ticktape.ansi;

import java.util.Arrays;
import java.util.List;
import ticktape.picture.Ink;
import ticktape.picture.Point;
import ticktape.picture.Shape;

/**
 * How much of each dot a shape covers.
 *
 * <p>Boxes are measured by area, round shapes by how far a dot's middle is inside their rim. A
 * shape is never thinner than what can be seen: one dot, or a quarter of a grain where that is
 * less.
 */
final class Brush {

  private static final double HINT = 0.3;

  private int[] touched = new int[256];
  private int count;
  private byte[] covers = {};

  /** Lays a shape on the dots of a place; a label is not a shape of dots. */
  void paint(Shape shape, Place place, Dots dots) {
    switch (shape) {
      case Shape.Box box -> box(box, place, dots);
      case Shape.Disc disc -> disc(disc, place, dots);
      case Shape.Path path -> path(path, place, dots);
      case Shape.Label label -> {}
    }
  }

  private static void box(Shape.Box box, Place place, Dots dots) {
    var least = Math.min(1, place.grains() / 4.0);
    var wide = Math.max(least, box.width() * place.scale());
    var high = Math.max(least, box.height() * place.scale());
    var left = start(place.dotX(box.x()), box.width() * place.scale(), wide);
    var top = start(place.dotY(box.y()), box.height() * place.scale(), high);
    var right = left + wide;
    var bottom = top + high;
    var round = Math.min(box.round() * place.scale(), Math.min(wide, high) / 2);
    for (var y = Math.max(0, floor(top)); y < Math.min(dots.height(), bottom); y++) {
      var coverY = Math.min(y + 1, bottom) - Math.max(y, top);
      for (var x = Math.max(0, floor(left)); x < Math.min(dots.width(), right); x++) {
        var coverX = Math.min(x + 1, right) - Math.max(x, left);
        var cover = coverX * coverY;
        if (round >= 1) {
          var beyondX = Math.max(0, Math.max(left + round - x - 0.5, x + 0.5 - right + round));
          var beyondY = Math.max(0, Math.max(top + round - y - 0.5, y + 0.5 - bottom + round));
          cover = Math.min(cover, inside(round, beyondX * beyondX + beyondY * beyondY));
        }
        lay(dots, x, y, cover, box.ink());
      }
    }
  }

  /** The near side of a box; one that was widened to a single dot keeps to one dot. */
  private static double start(double near, double measure, double widened) {
    if (measure >= widened) {
      return near;
    }
    var middle = near + measure / 2;
    return widened == 1 ? floor(middle) : middle - widened / 2;
  }

  private static void disc(Shape.Disc disc, Place place, Dots dots) {
    var atX = place.dotX(disc.x());
    var atY = place.dotY(disc.y());
    var real = disc.radius() * place.scale();
    // Less than half a grain across is a detail, as an eye, and must not hide what it belongs to.
    var detail = real < place.grains() / 4.0;
    var radius = Math.max(0.5, detail ? real : plump(real, place));
    var weight = detail ? Math.min(1, real * real * 4) : 1;
    for (var y = from(atY, radius); y < to(atY, radius, dots.height()); y++) {
      for (var x = from(atX, radius); x < to(atX, radius, dots.width()); x++) {
        var awayX = x + 0.5 - atX;
        var awayY = y + 0.5 - atY;
        lay(dots, x, y, weight * inside(radius, awayX * awayX + awayY * awayY), disc.ink());
      }
    }
  }

  /**
   * A radius that is drawn a little larger where a grain has few dots, or round things would be
   * pale; yet no further than to the rim of the grain.
   */
  private static double plump(double radius, Place place) {
    var few = place.grains() == 2 || place.grains() == 3;
    return few ? Math.max(radius, Math.min(radius + HINT, place.grains() / 2.0)) : radius;
  }

  private void path(Shape.Path path, Place place, Dots dots) {
    if (covers.length < dots.width() * dots.height()) {
      covers = new byte[dots.width() * dots.height()];
    }
    count = 0;
    var radius = Math.max(0.5, plump(path.thickness() * place.scale() / 2, place));
    // With one dot to a grain a line is just one dot wide, or lines side by side would run
    // together.
    strokes(path.points(), place.grains() == 1 && radius < 1 ? 0.5 : radius, place, dots);
    flush(dots.line(path.ink()), dots);
  }

  private void strokes(List<Point> points, double radius, Place place, Dots dots) {
    for (var i = 0; i < points.size(); i++) {
      var from = points.get(Math.max(0, i - 1));
      var to = points.get(i);
      if (i > 0 || points.size() == 1) {
        stroke(
            place.dotX(from.x()),
            place.dotY(from.y()),
            place.dotX(to.x()),
            place.dotY(to.y()),
            radius,
            dots);
      }
    }
  }

  private void stroke(double x0, double y0, double x1, double y1, double radius, Dots dots) {
    var alongX = x1 - x0;
    var alongY = y1 - y0;
    var square = alongX * alongX + alongY * alongY;
    var bottom = to(Math.max(y0, y1), radius, dots.height());
    var right = to(Math.max(x0, x1), radius, dots.width());
    for (var y = from(Math.min(y0, y1), radius); y < bottom; y++) {
      for (var x = from(Math.min(x0, x1), radius); x < right; x++) {
        var awayX = x + 0.5 - x0;
        var awayY = y + 0.5 - y0;
        var way =
            square == 0 ? 0 : Math.clamp((awayX * alongX + awayY * alongY) / square, 0.0, 1.0);
        awayX -= way * alongX;
        awayY -= way * alongY;
        touch(y * dots.width() + x, inside(radius, awayX * awayX + awayY * awayY));
      }
    }
  }

  /**
   * Remembers the most that any part of a path covers of a dot, so that no part shows through
   * another.
   */
  private void touch(int dot, double cover) {
    var whole = (int) (cover * Dots.WHOLE + 0.5);
    var had = covers[dot] & 0xFF;
    if (whole <= had) {
      return;
    }
    if (had == 0) {
      if (count == touched.length) {
        touched = Arrays.copyOf(touched, 2 * count);
      }
      touched[count++] = dot;
    }
    covers[dot] = (byte) whole;
  }

  private void flush(Ink ink, Dots dots) {
    for (var i = 0; i < count; i++) {
      dots.lay(touched[i], covers[touched[i]] & 0xFF, ink);
      covers[touched[i]] = 0;
    }
  }

  private static void lay(Dots dots, int x, int y, double cover, Ink ink) {
    if (cover > 0) {
      dots.lay(y * dots.width() + x, (int) (cover * Dots.WHOLE + 0.5), ink);
    }
  }

  /** How much of a dot is within a radius, by the square of its middle's distance. */
  private static double inside(double radius, double square) {
    var outer = radius + 0.5;
    return square >= outer * outer ? 0 : Math.min(1, outer - Math.sqrt(square));
  }

  private static int from(double middle, double radius) {
    return Math.max(0, floor(middle - radius - 0.5));
  }

  private static int to(double middle, double radius, int limit) {
    return Math.min(limit, floor(middle + radius + 0.5) + 1);
  }

  private static int floor(double value) {
    return (int) Math.floor(value);
  }
}
