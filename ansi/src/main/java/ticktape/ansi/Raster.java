package ticktape.ansi;

import java.util.Optional;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;

/**
 * A picture painted into a part of a screen.
 *
 * <p>Each character cell is two dots, one above the other. A grain of the picture is a whole number
 * of dots; where not even one dot fits, a part of the picture is seen, around a point of interest.
 * Without colours a grain is a letter, and lines have small ones, so that a snake's head stands
 * out. A thin frame is drawn around the field where there is room; with few colours or none, the
 * room is made, as nothing else tells where the field ends, and a dotted side says that it goes on.
 */
public final class Raster {

  /** The letter of two dots: the upper one in its own colour, the lower one in that behind it. */
  static final int UPPER_HALF = 0x2580;

  private static final String ASCII_FRAME = "++++-|";

  /** In a smaller area the field needs all the room. */
  private static final int FRAMED_COLUMNS_MIN = 24;

  private static final int FRAMED_ROWS_MIN = 9;

  private final Depth depth;
  private final Dots dots;
  private final Camera camera = new Camera();
  private final Brush brush = new Brush();

  /** A raster for a terminal with so many colours. */
  public Raster(Depth depth) {
    this.depth = depth;
    dots =
        switch (depth) {
          case MONO -> new Dots.Letters();
          case C16 -> new Dots.Hard();
          case C256, TRUE -> new Dots.Soft();
        };
  }

  /**
   * Paints a picture.
   *
   * @param focus what must be seen when not all of the picture can be, in its units: the viewer's
   *     own head, say; otherwise its middle is
   * @param area the part of the screen; it is kept where the picture does not cover it
   */
  public void paint(Picture picture, Optional<Point> focus, Screen screen, Area area) {
    var room = area.common(screen.area());
    if (room.width() < 1 || room.height() < 1) {
      return;
    }
    var place = place(picture, focus, framed(picture, room));
    dots.start(place.width(), place.height(), picture.ground());
    for (var shape : picture.shapes()) {
      brush.paint(shape, place, dots);
    }
    show(place, screen);
    frame(place, picture, room, screen);
    var captions = new Captions(picture.ground(), place, screen);
    for (var shape : picture.shapes()) {
      if (shape instanceof Shape.Label label) {
        captions.write(label);
      } else if (depth == Depth.C16 && shape instanceof Shape.Disc disc) {
        captions.mark(disc);
      }
    }
  }

  private Place place(Picture picture, Optional<Point> focus, Area room) {
    return depth == Depth.MONO
        ? Place.letters(picture, focus, camera, room)
        : Place.halves(picture, focus, camera, room);
  }

  private Area framed(Picture picture, Area room) {
    var few = depth == Depth.MONO || depth == Depth.C16;
    var large = room.width() >= FRAMED_COLUMNS_MIN && room.height() >= FRAMED_ROWS_MIN;
    var within = room.inset(1);
    var dots = depth == Depth.MONO ? 1 : 2;
    var costly = Place.fit(picture, room, dots) >= 1 && Place.fit(picture, within, dots) < 1;
    return few && large && !costly ? within : room;
  }

  private void frame(Place place, Picture picture, Area room, Screen screen) {
    var area = place.cells().inset(-1);
    if (!area.common(room).equals(area)) {
      return;
    }
    var style = new Style(Palette.WALL.rgb(), Style.KEEP, false);
    if (depth == Depth.MONO) {
      screen.frame(area, style, ASCII_FRAME);
    } else {
      screen.frame(area, style);
    }
    open(area, place.beyond(picture), style, screen);
  }

  /** Dots the sides past which there is more. */
  private static void open(Area area, Place.Beyond beyond, Style style, Screen screen) {
    for (var x = area.x() + 1; x < area.x() + area.width() - 1; x++) {
      if (beyond.top()) {
        screen.put(x, area.y(), '.', style);
      }
      if (beyond.bottom()) {
        screen.put(x, area.y() + area.height() - 1, '.', style);
      }
    }
    for (var y = area.y() + 1; y < area.y() + area.height() - 1; y++) {
      if (beyond.left()) {
        screen.put(area.x(), y, ':', style);
      }
      if (beyond.right()) {
        screen.put(area.x() + area.width() - 1, y, ':', style);
      }
    }
  }

  private void show(Place place, Screen screen) {
    var cells = place.cells();
    for (var y = 0; y < cells.height(); y++) {
      for (var x = 0; x < place.width(); x++) {
        if (place.dots() == 2) {
          halves(x, y, place, screen);
        } else {
          letter(x, y, place, screen);
        }
      }
    }
  }

  private void halves(int x, int y, Place place, Screen screen) {
    var upper = dots.at(x, 2 * y);
    var below = 2 * y + 1 < dots.height();
    var lower = below ? dots.at(x, 2 * y + 1) : Style.KEEP;
    screen.dots(place.left() + x, place.top() + y, upper == lower ? ' ' : UPPER_HALF, upper, lower);
  }

  /** A letter for a dot; the column beside it is filled only where the thing goes on there. */
  private void letter(int x, int y, Place place, Screen screen) {
    var letter = dots.at(x, y);
    var at = place.left() + x * place.columns();
    screen.put(at, place.top() + y, letter, Style.PLAIN);
    if (place.columns() == 2) {
      var fills = place.grains() > 1 && x + 1 < dots.width() && dots.at(x + 1, y) == letter;
      screen.put(at + 1, place.top() + y, fills ? letter : ' ', Style.PLAIN);
    }
  }
}
