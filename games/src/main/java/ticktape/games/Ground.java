package ticktape.games;

import java.util.List;
import ticktape.rules.Seats;

/**
 * What lies on each cell of a board: how many cells of snakes, living or ghosts, and pieces of
 * food.
 */
final class Ground {

  private final Board board;
  private final byte[] things;

  Ground(Board board, Seats<Serpent> snakes, List<Cell> food) {
    this.board = board;
    this.things = new byte[board.area()];
    for (var taken : snakes) {
      addAll(taken.value().body());
    }
    addAll(food);
  }

  void addAll(List<Cell> cells) {
    for (var cell : cells) {
      add(cell);
    }
  }

  void add(Cell cell) {
    var index = board.index(cell);
    things[index] = (byte) Math.min(things[index] + 1, Byte.MAX_VALUE);
  }

  boolean free(Cell cell) {
    return board.has(cell) && things[board.index(cell)] == 0;
  }

  /** Whether these cells, which were added, hold nothing else. */
  boolean alone(List<Cell> cells) {
    for (var cell : cells) {
      if (things[board.index(cell)] != 1) {
        return false;
      }
    }
    return true;
  }
}
