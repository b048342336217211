package ticktape.games;

import java.util.List;

/** One of the four ways that a snake can go; as an input, the wish to go there. */
public enum Turn {
  /** Toward the upper edge. */
  UP(0, -1),
  /** Toward the lower edge. */
  DOWN(0, 1),
  /** Toward the left edge. */
  LEFT(-1, 0),
  /** Toward the right edge. */
  RIGHT(1, 0);

  /** All four. */
  public static final List<Turn> ALL = List.of(UP, DOWN, LEFT, RIGHT);

  private final int dx;
  private final int dy;

  Turn(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** Cells to the right in one move. */
  public int dx() {
    return dx;
  }

  /** Cells downward in one move. */
  public int dy() {
    return dy;
  }

  /** The way back. */
  public Turn opposite() {
    return switch (this) {
      case UP -> DOWN;
      case DOWN -> UP;
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
    };
  }
}
