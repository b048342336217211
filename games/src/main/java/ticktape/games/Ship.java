package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Format;

/**
 * A ship of Battleships.
 *
 * @param bow its upper or left end
 * @param size its length in cells
 * @param upright whether it lies downward from there, and not to the right
 */
public record Ship(Cell bow, int size, boolean upright) {

  static final Format<Ship> FORMAT =
      Format.record(f -> {
        var bow = f.field("bow", Ship::bow, Cell.FORMAT);
        var size = f.field("size", Ship::size, Format.range(1, Sea.SIDE));
        var upright = f.field("upright", Ship::upright, Format.FLAG);
        return v -> new Ship(v.get(bow), v.get(size), v.get(upright));
      });

  /** Its cells, from the bow on. */
  public List<Cell> cells() {
    var cells = new ArrayList<Cell>(size);
    for (var i = 0; i < size; i++) {
      cells.add(new Cell(bow.x() + (upright ? 0 : i), bow.y() + (upright ? i : 0)));
    }
    return cells;
  }

  private int right() {
    return bow.x() + (upright ? 0 : size - 1);
  }

  private int bottom() {
    return bow.y() + (upright ? size - 1 : 0);
  }

  /** Whether it lies on a cell. */
  public boolean on(Cell cell) {
    return gap(cell) == 0;
  }

  /** Whether a cell is next to it, at a corner too, or part of it. */
  boolean near(Cell cell) {
    return gap(cell) <= 1;
  }

  /** How many steps of a chess king a cell is away. */
  private int gap(Cell cell) {
    var aside = Math.max(0, Math.max(bow.x() - cell.x(), cell.x() - right()));
    var below = Math.max(0, Math.max(bow.y() - cell.y(), cell.y() - bottom()));
    return Math.max(aside, below);
  }

  /** Whether it touches another one, at a corner too, or crosses it. */
  boolean touches(Ship other) {
    for (var cell : cells()) {
      if (other.near(cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it lies wholly within a sea. */
  boolean fits() {
    return bow.x() >= 0 && bow.y() >= 0 && right() < Sea.SIDE && bottom() < Sea.SIDE;
  }
}
