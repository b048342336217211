package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Format;

/**
 * The nine cells of tic-tac-toe, numbered from 1, row by row from the upper left.
 *
 * @param cells the mark on each, the first cell's first
 */
public record Grid(List<Mark> cells) {

  /** How many cells there are. */
  public static final int CELLS = 9;

  /** Cells in a row, and rows. */
  public static final int SIDE = 3;

  /** The eight lines, each as the numbers of its cells. */
  public static final List<List<Integer>> LINES =
      List.of(
          List.of(1, 2, 3),
          List.of(4, 5, 6),
          List.of(7, 8, 9),
          List.of(1, 4, 7),
          List.of(2, 5, 8),
          List.of(3, 6, 9),
          List.of(1, 5, 9),
          List.of(3, 5, 7));

  static final Format<Grid> FORMAT = Format.list(Mark.FORMAT).as(Grid::new, Grid::cells);

  private static final Mark N = Mark.NONE;

  static final Grid EMPTY = new Grid(List.of(N, N, N, N, N, N, N, N, N));

  /**
   * A grid.
   *
   * @throws IllegalArgumentException if the cells are not nine
   */
  public Grid {
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException("A grid has 9 cells, not " + cells.size() + ".");
    }
  }

  /** Whether there is a cell of this number. */
  public static boolean has(int cell) {
    return cell >= 1 && cell <= CELLS;
  }

  /** What stands on a cell. */
  public Mark at(int cell) {
    return cells.get(cell - 1);
  }

  /** This grid with one more mark. */
  public Grid with(int cell, Mark mark) {
    var next = new ArrayList<>(cells);
    next.set(cell - 1, mark);
    return new Grid(List.copyOf(next));
  }

  /** The numbers of the free cells. */
  public List<Integer> free() {
    var free = new ArrayList<Integer>();
    for (var cell = 1; cell <= CELLS; cell++) {
      if (at(cell) == Mark.NONE) {
        free.add(cell);
      }
    }
    return free;
  }

  /** The first line whose three marks are equal; none if nobody has one. */
  public List<Integer> line() {
    for (var line : LINES) {
      var mark = at(line.get(0));
      if (mark != Mark.NONE && at(line.get(1)) == mark && at(line.get(2)) == mark) {
        return line;
      }
    }
    return List.of();
  }
}
