package ticktape.games;

import java.util.List;
import ticktape.picture.Palette;
import ticktape.picture.Shape;

/** A board on a picture: where its cells are, and what is under the snakes. */
final class Field {

  /** Units across a cell. */
  static final int UNITS = 100;

  private static final int BAND_CELLS = 4;
  private static final int BAND_ALPHA = 130;

  private final Board board;
  private final int margin;

  Field(Board board) {
    this.board = board;
    this.margin = board.walls() ? UNITS : 0;
  }

  int width() {
    return board.width() * UNITS + 2 * margin;
  }

  int height() {
    return board.height() * UNITS + 2 * margin;
  }

  int x(Cell cell) {
    return margin + cell.x() * UNITS + UNITS / 2;
  }

  int y(Cell cell) {
    return margin + cell.y() * UNITS + UNITS / 2;
  }

  /** Crossing bands that make a faint plaid, with few shapes, and the walls. */
  void draw(List<Shape> shapes) {
    var ink = Palette.FAINT.fade(BAND_ALPHA);
    var size = BAND_CELLS * UNITS;
    for (var x = 0; x < board.width(); x += 2 * BAND_CELLS) {
      var wide = Math.min(BAND_CELLS, board.width() - x) * UNITS;
      shapes.add(
          new Shape.Box(
              "column:" + x,
              margin + x * UNITS,
              margin,
              wide,
              height() - 2 * margin,
              0,
              ink,
              false));
    }
    for (var y = 0; y < board.height(); y += 2 * BAND_CELLS) {
      var high = Math.min(size, (board.height() - y) * UNITS);
      shapes.add(
          new Shape.Box(
              "row:" + y, margin, margin + y * UNITS, width() - 2 * margin, high, 0, ink, false));
    }
    if (board.walls()) {
      wall(shapes, "wall:top", 0, 0, width(), UNITS);
      wall(shapes, "wall:bottom", 0, height() - UNITS, width(), UNITS);
      wall(shapes, "wall:left", 0, UNITS, UNITS, height() - 2 * UNITS);
      wall(shapes, "wall:right", width() - UNITS, UNITS, UNITS, height() - 2 * UNITS);
    }
  }

  private static void wall(List<Shape> shapes, String id, int x, int y, int width, int height) {
    shapes.add(new Shape.Box(id, x, y, width, height, 0, Palette.WALL, false));
  }
}
