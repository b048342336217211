package ticktape.browser;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;

/** What crawls behind the first screen: snakes on their rounds, a function of the time alone. */
final class Backdrop {

  private static final int CELL = 100;
  private static final int CELLS_ACROSS = 30;
  private static final int MILLIS_PER_CELL = 220;
  private static final int THICKNESS = 78;
  private static final Ink GROUND = Ink.of(0x0B0F14);

  private static final List<Round> ROUNDS =
      List.of(
          new Round(1, 2, 3, 17, 7, 11, 0),
          new Round(2, 7, 12, 21, 5, 14, 9),
          new Round(3, 4, 20, 9, 12, 8, 30),
          new Round(5, 16, 21, 12, 8, 12, 4),
          new Round(6, 19, 5, 9, 14, 9, 21),
          new Round(3, 1, 35, 20, 9, 13, 11),
          new Round(1, 12, 38, 14, 11, 10, 40),
          new Round(2, 5, 50, 19, 7, 12, 5));

  private Backdrop() {}

  /** The picture at a time, for a field of these proportions. */
  static Picture at(int millis, int width, int height) {
    var shapes = new ArrayList<Shape>();
    for (var i = 0; i < ROUNDS.size(); i++) {
      ROUNDS.get(i).draw("snake:" + i, millis, shapes);
    }
    var across = CELLS_ACROSS * CELL;
    return new Picture(across, across * height / Math.max(1, width), CELL, GROUND, shapes);
  }

  /** A snake that goes round and round a box. */
  private record Round(int hue, int left, int top, int wide, int high, int length, int start) {

    void draw(String id, int millis, List<Shape> shapes) {
      var head = start * CELL + millis / (MILLIS_PER_CELL / CELL);
      var points = new ArrayList<Point>();
      points.add(at(head));
      for (var way = head - head % CELL; way > head - length * CELL; way -= CELL) {
        points.add(at(way));
      }
      points.add(at(head - length * CELL));
      shapes.add(new Shape.Path(id, 0, points, THICKNESS, Palette.seat(hue), false));
    }

    /** The place after so much of the way. */
    private Point at(int way) {
      var side = wide * CELL;
      var edge = high * CELL;
      var rest = Math.floorMod(way, 2 * (side + edge));
      var x = left * CELL;
      var y = top * CELL;
      if (rest < side) {
        return new Point(x + rest, y);
      }
      if (rest < side + edge) {
        return new Point(x + side, y + rest - side);
      }
      if (rest < 2 * side + edge) {
        return new Point(x + 2 * side + edge - rest, y + edge);
      }
      return new Point(x, y + 2 * (side + edge) - rest);
    }
  }
}
