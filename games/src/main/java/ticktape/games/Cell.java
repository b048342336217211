package ticktape.games;

import ticktape.rules.Format;

/**
 * A cell of a board, counted from the upper left corner.
 *
 * @param x to the right, from 0
 * @param y downward, from 0
 */
public record Cell(int x, int y) {

  static final Cell CORNER = new Cell(0, 0);

  static final Format<Cell> FORMAT =
      Format.record(f -> {
        var x = f.field("x", Cell::x, Format.COUNT);
        var y = f.field("y", Cell::y, Format.COUNT);
        return v -> new Cell(v.get(x), v.get(y));
      });
}
