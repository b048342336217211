package ticktape.games;

import java.util.List;
import java.util.Optional;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Point;
import ticktape.picture.Shape;
import ticktape.rules.Whole;

/**
 * A sea of Battleships as it is drawn: where, and how large.
 *
 * @param name what its shapes are called
 * @param left its left side
 * @param top its upper side
 * @param cell the side of a cell
 */
record Chart(String name, int left, int top, int cell) {

  private static final Ink SHALLOW = Ink.of(0x12354E);
  private static final Ink DEEP = Ink.of(0x0F2E45);
  private static final Ink SPLASH = Ink.of(0x7FA3BC, 'o');
  private static final Ink FIRE = Ink.of(0xFF5A3C, 'x');
  private static final Ink CHAR = Ink.of(0x1B0F10, 'x');
  private static final Ink WRECK = Ink.of(0x59262B, '%');
  private static final Ink FRESH = Ink.of(0xFFFFFF, '@');

  int size() {
    return Sea.SIDE * cell;
  }

  /** The cell at a place of the picture, if it is one. */
  Optional<Cell> at(Point place) {
    var x = place.x() - left;
    var y = place.y() - top;
    return x >= 0 && y >= 0 && x < size() && y < size()
        ? Optional.of(new Cell(Whole.div(x, cell), Whole.div(y, cell)))
        : Optional.empty();
  }

  private int x(Cell at) {
    return left + at.x() * cell;
  }

  private int y(Cell at) {
    return top + at.y() * cell;
  }

  /** The sea, its ships in the ink of their owner, and what fell into it. */
  void draw(Sea sea, Ink owner, List<Shape> shapes) {
    for (var y = 0; y < Sea.SIDE; y++) {
      for (var x = 0; x < Sea.SIDE; x++) {
        var at = new Cell(x, y);
        var ink = (x + y) % 2 == 0 ? SHALLOW : DEEP;
        shapes.add(new Shape.Box(id("", at), x(at), y(at), cell, cell, 0, ink, true));
      }
    }
    for (var ship : sea.ships()) {
      hull(ship, sea.sunk(ship) ? WRECK : owner, shapes);
    }
    for (var shot : sea.shots()) {
      mark(shot, shot.equals(sea.shots().getLast()), shapes);
    }
  }

  private String id(String what, Cell at) {
    return name + what + ":" + Order.name(at);
  }

  private void hull(Ship ship, Ink ink, List<Shape> shapes) {
    var rim = Whole.div(cell, 8);
    var length = ship.size() * cell - 2 * rim;
    var beam = cell - 2 * rim;
    shapes.add(
        new Shape.Box(
            id(" ship", ship.bow()),
            x(ship.bow()) + rim,
            y(ship.bow()) + rim,
            ship.upright() ? beam : length,
            ship.upright() ? length : beam,
            Whole.div(beam, 2),
            ink,
            true));
  }

  /** A splash or a fire; the last one is lit. */
  private void mark(Shot shot, boolean last, List<Shape> shapes) {
    var x = x(shot.at()) + Whole.div(cell, 2);
    var y = y(shot.at()) + Whole.div(cell, 2);
    if (last) {
      shapes.add(new Shape.Disc(id(" last", shot.at()), x, y, Whole.div(cell * 2, 5), FRESH, true));
    }
    if (shot.hit()) {
      shapes.add(new Shape.Disc(id(" char", shot.at()), x, y, Whole.div(cell, 3), CHAR, true));
    }
    var ink = shot.hit() ? FIRE : SPLASH;
    shapes.add(new Shape.Disc(id(" shot", shot.at()), x, y, Whole.div(cell, 5), ink, true));
  }

  /** The letters so far above the columns, and the numbers beside the rows. */
  void letters(int size, int above, List<Shape> shapes) {
    for (var i = 0; i < Sea.SIDE; i++) {
      var column = Order.name(new Cell(i, 0)).substring(0, 1);
      var row = Order.name(new Cell(0, i)).substring(1);
      var middle = i * cell + Whole.div(cell, 2);
      shapes.add(label("column", column, left + middle, top - above, size));
      shapes.add(label("row", row, left - size, top + middle, size));
    }
  }

  private Shape label(String what, String text, int x, int y, int size) {
    return new Shape.Label(name + " " + what + ":" + text, x, y, size, text, Palette.DIM, true);
  }
}
