package ticktape.ansi;

import java.util.Optional;
import ticktape.picture.Point;

/**
 * The part of a picture that is seen when there is no room for all of it. It follows a point, but
 * rests while the point is well inside, so that the field does not slide at every step.
 */
final class Camera {

  private int x = -1;
  private int y = -1;
  private double scale;
  private boolean follows;

  int x() {
    return x;
  }

  int y() {
    return y;
  }

  /** Whether there has ever been a point to follow. */
  boolean follows() {
    return follows;
  }

  /** Looks at a point, or where it looked last, or at the middle, with all sizes in dots. */
  void look(Optional<Point> focus, double scale, int wholeX, int wholeY, int width, int height) {
    if (scale != this.scale) {
      x = -1;
      y = -1;
    }
    this.scale = scale;
    follows |= focus.isPresent();
    var restX = x < 0 ? wholeX / 2 : x + width / 2;
    var restY = y < 0 ? wholeY / 2 : y + height / 2;
    x = axis(x, focus.map(at -> (int) (at.x() * scale)).orElse(restX), wholeX, width);
    y = axis(y, focus.map(at -> (int) (at.y() * scale)).orElse(restY), wholeY, height);
  }

  private static int axis(int was, int at, int whole, int seen) {
    var margin = seen / 3;
    var least = at - seen + 1 + margin;
    var most = at - margin;
    var far = was < 0 || was < least - seen / 2 || was > most + seen / 2;
    var origin = far ? at - seen / 2 : Math.min(Math.max(was, least), most);
    return Math.min(Math.max(origin, 0), Math.max(0, whole - seen));
  }
}
