package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Dice;
import ticktape.rules.Seats;

/** Where there is something to eat. */
final class Food {

  private static final int MORE_THAN_SNAKES = 3;
  private static final int TRIES = 30;

  private Food() {}

  /** Whether there is less than there should be. */
  static boolean isShort(SnakeState state) {
    return state.food().size() < wanted(state);
  }

  private static int wanted(SnakeState state) {
    return state.snakes().size() + MORE_THAN_SNAKES;
  }

  private static int most(Board board) {
    return board.area() / Snake.CELLS_PER_FOOD;
  }

  /** The food, with every other cell of these dead bodies that is free. */
  static List<Cell> from(
      List<List<Cell>> bodies, Board board, Seats<Serpent> snakes, List<Cell> food) {
    var ground = new Ground(board, snakes, food);
    var more = new ArrayList<>(food);
    for (var body : bodies) {
      for (var i = 0; i < body.size() && more.size() < most(board); i += 2) {
        if (ground.free(body.get(i))) {
          ground.add(body.get(i));
          more.add(body.get(i));
        }
      }
    }
    return List.copyOf(more);
  }

  /**
   * The food, with as much more as there should be; less where the board is too full to find a
   * place.
   */
  static List<Cell> fill(SnakeState state, Ground ground, Dice dice) {
    var more = new ArrayList<>(state.food());
    for (var missing = wanted(state) - more.size(); missing > 0; missing--) {
      place(state.board(), ground, dice, more);
    }
    return List.copyOf(more);
  }

  private static void place(Board board, Ground ground, Dice dice, List<Cell> food) {
    for (var i = 0; i < TRIES; i++) {
      var cell = new Cell(dice.roll(board.width()), dice.roll(board.height()));
      if (ground.free(cell)) {
        ground.add(cell);
        food.add(cell);
        return;
      }
    }
  }
}
