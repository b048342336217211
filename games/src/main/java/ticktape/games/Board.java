package ticktape.games;

import ticktape.rules.Format;

/**
 * The field that snakes crawl on.
 *
 * @param width in cells
 * @param height in cells
 * @param walls whether the edges are walls; without them a snake that leaves comes in on the other
 *     side
 */
public record Board(int width, int height, boolean walls) {

  static final Format<Board> FORMAT =
      Format.record(f -> {
        var width = f.field("width", Board::width, Format.COUNT);
        var height = f.field("height", Board::height, Format.COUNT);
        var walls = f.field("walls", Board::walls, Format.FLAG);
        return v -> new Board(v.get(width), v.get(height), v.get(walls));
      });

  /**
   * The board for so many snakes: room for all, and up to eight fit into a terminal of 80 by 24.
   */
  public static Board of(int snakes, boolean walls) {
    if (snakes <= 2) {
      return new Board(40, 26, walls);
    }
    if (snakes <= 4) {
      return new Board(48, 32, walls);
    }
    if (snakes <= 8) {
      return new Board(58, 38, walls);
    }
    if (snakes <= 16) {
      return new Board(80, 50, walls);
    }
    return snakes <= 32 ? new Board(112, 70, walls) : new Board(158, 98, walls);
  }

  /** The number of cells. */
  public int area() {
    return width * height;
  }

  /** Whether a cell lies on the board. */
  public boolean has(Cell cell) {
    return has(cell.x(), cell.y());
  }

  boolean has(int x, int y) {
    return x >= 0 && x < width && y >= 0 && y < height;
  }

  /** The cell that comes next on the way; with walls it may lie outside the board. */
  public Cell next(Cell from, Turn way) {
    return new Cell(wrappedX(from.x() + way.dx()), wrappedY(from.y() + way.dy()));
  }

  /** The column where one comes in that is a step beyond an edge; with walls it stays outside. */
  int wrappedX(int x) {
    return walls ? x : wrap(x, width);
  }

  /** The row where one comes in that is a step beyond an edge; with walls it stays outside. */
  int wrappedY(int y) {
    return walls ? y : wrap(y, height);
  }

  /** The place of a cell on the board among all cells, row by row. */
  int index(Cell cell) {
    return cell.y() * width + cell.x();
  }

  /** How many moves one cell is from another, if nothing is in between. */
  int moves(Cell from, Cell to) {
    return side(from.x() - to.x(), width) + side(from.y() - to.y(), height);
  }

  private int side(int difference, int size) {
    var straight = Math.abs(difference);
    return walls ? straight : Math.min(straight, size - straight);
  }

  private static int wrap(int at, int size) {
    if (at < 0) {
      return at + size;
    }
    return at >= size ? at - size : at;
  }
}
