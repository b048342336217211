package ticktape.ansi;

import java.util.Optional;
import ticktape.picture.Picture;
import ticktape.picture.Point;

/**
 * Where a picture's dots lie on a screen. A dot is the least that the screen can colour: half a
 * character cell, or a whole one where letters stand for colours.
 *
 * @param left the first column
 * @param top the first row
 * @param width the dots seen, across
 * @param height the dots seen, downward
 * @param originX the picture's dot that is seen at the left; not 0 only when it is scrolled
 * @param originY the picture's dot that is seen at the top
 * @param grains dots to a grain of the picture, a whole number
 * @param scale dots to a unit of the picture
 * @param columns character cells to a dot, across
 * @param dots dots to a character cell, downward
 */
record Place(
    int left,
    int top,
    int width,
    int height,
    int originX,
    int originY,
    int grains,
    double scale,
    int columns,
    int dots) {

  private static final int SEEN_MIN = 3;
  private static final int SEEN_OF = 4;

  /** A picture without a focus is shown whole where a grain has at least so much of a dot. */
  private static final double SHRUNK_MIN = 0.4;

  /** The place in half cells, each about a square. */
  static Place halves(Picture picture, Optional<Point> focus, Camera camera, Area area) {
    return of(picture, focus, camera, area, 1, 2);
  }

  /**
   * The place in letters, each with a space beside it where there is room, to be about a square.
   */
  static Place letters(Picture picture, Optional<Point> focus, Camera camera, Area area) {
    var grains = picture.width() / Math.max(1, picture.grain());
    var pairs = new Area(area.x(), area.y(), area.width() / 2, area.height());
    var shrunk = whole(focus, camera) && fit(picture, pairs, 1) >= SHRUNK_MIN;
    return of(picture, focus, camera, area, shrunk || 2 * grains <= area.width() ? 2 : 1, 1);
  }

  /** Whether the whole picture matters alike. */
  private static boolean whole(Optional<Point> focus, Camera camera) {
    return focus.isEmpty() && !camera.follows();
  }

  /** How many dots a grain can have if all of the picture is to be seen. */
  static double fit(Picture picture, Area area, int dots) {
    var grain = (double) Math.max(1, picture.grain());
    return Math.min(
        area.width() * grain / Math.max(1, picture.width()),
        area.height() * dots * grain / Math.max(1, picture.height()));
  }

  private static Place of(
      Picture picture, Optional<Point> focus, Camera camera, Area area, int columns, int dots) {
    var grain = Math.max(1, picture.grain());
    var roomX = area.width() / columns;
    var roomY = area.height() * dots;
    var fit = fit(picture, new Area(0, 0, roomX, area.height()), dots);
    var whole = whole(focus, camera);
    var grains = (int) Math.max(1, fit);
    if (grains == 1 && dots == 2 && !whole && mostly(roomX, roomY, picture)) {
      grains = 2;
    }
    var shrunk = whole && fit < 1 && fit >= SHRUNK_MIN;
    var scale = (shrunk ? fit : grains) / grain;
    var wholeX = dots(picture.width(), scale);
    var wholeY = dots(picture.height(), scale);
    var width = Math.min(roomX, wholeX);
    var height = Math.min(roomY, wholeY);
    camera.look(focus, scale, wholeX, wholeY, width, height);
    return new Place(
        area.x() + (area.width() - width * columns) / 2,
        area.y() + (area.height() - (height + dots - 1) / dots) / 2,
        width,
        height,
        camera.x(),
        camera.y(),
        grains,
        scale,
        columns,
        dots);
  }

  /**
   * Whether nearly all of a picture can be seen at two dots a grain: then that beats all of it
   * tiny.
   */
  private static boolean mostly(int roomX, int roomY, Picture picture) {
    var partX = (long) roomX * picture.grain() * SEEN_OF;
    var partY = (long) roomY * picture.grain() * SEEN_OF;
    return partX >= 2L * SEEN_MIN * picture.width() && partY >= 2L * SEEN_MIN * picture.height();
  }

  private static int dots(int units, double scale) {
    return (int) Math.min(1 << 20, Math.max(1, Math.ceil(units * scale - 1e-6)));
  }

  /** The dot of a horizontal place of the picture, as seen, with its fraction. */
  double dotX(int x) {
    return x * scale - originX;
  }

  /** The dot of a vertical place of the picture, as seen, with its fraction. */
  double dotY(int y) {
    return y * scale - originY;
  }

  /** The character cells that are covered. */
  Area cells() {
    return new Area(left, top, width * columns, (height + dots - 1) / dots);
  }

  /** Past which sides of what is seen the picture goes on. */
  Beyond beyond(Picture picture) {
    return new Beyond(
        originX > 0,
        originY > 0,
        originX + width < dots(picture.width(), scale),
        originY + height < dots(picture.height(), scale));
  }

  /** Whether there is more past each side. */
  record Beyond(boolean left, boolean top, boolean right, boolean bottom) {}
}
