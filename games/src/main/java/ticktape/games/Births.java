package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Dice;

/** What dice decide: where snakes are born, and where food grows. */
final class Births {

  private static final int ROOMY_TRIES = 60;
  private static final int TRIES = 120;
  private static final int CELLS_AHEAD = 8;

  private Births() {}

  /** Whether there is something to decide. */
  static boolean due(SnakeState state, int now) {
    for (var taken : state.snakes()) {
      if (due(taken.value(), now)) {
        return true;
      }
    }
    return Food.isShort(state);
  }

  private static boolean due(Serpent snake, int now) {
    return !snake.alive() && !snake.away() && now >= snake.birthAt();
  }

  /** All births that are due, then the food that is missing. */
  static SnakeState all(SnakeState state, int now, int salt, List<Cue> cues) {
    if (state.phase() != Phase.PLAY) {
      return state;
    }
    var dice = Dice.of(salt);
    var ground = new Ground(state.board(), state.snakes(), state.food());
    var snakes = state.snakes();
    for (var taken : state.snakes()) {
      if (due(taken.value(), now)) {
        var born = born(taken.value(), state.board(), ground, dice, now);
        if (born.alive()) {
          ground.addAll(born.body());
          cues.add(new Cue("birth", taken.seat(), 0, born.head().x(), born.head().y()));
          snakes = snakes.with(taken.seat(), born);
        }
      }
    }
    return state.with(snakes, Food.fill(state, ground, dice));
  }

  /**
   * The snake on a place of its own, or still unborn where none was found: there will be other
   * dice.
   */
  private static Serpent born(Serpent snake, Board board, Ground ground, Dice dice, int now) {
    for (var i = 0; i < TRIES; i++) {
      var tail = new Cell(dice.roll(board.width()), dice.roll(board.height()));
      var way = Turn.ALL.get(dice.roll(Turn.ALL.size()));
      var ahead = i < ROOMY_TRIES ? CELLS_AHEAD : 1;
      if (clear(tail, way, Snake.LENGTH_AT_BIRTH + ahead, board, ground)) {
        return snake.born(body(tail, way, board), way, now + Snake.GHOST_TICKS);
      }
    }
    return snake;
  }

  private static boolean clear(Cell from, Turn way, int cells, Board board, Ground ground) {
    var cell = from;
    for (var i = 0; i < cells; i++) {
      if (!ground.free(cell)) {
        return false;
      }
      cell = board.next(cell, way);
    }
    return true;
  }

  private static List<Cell> body(Cell tail, Turn way, Board board) {
    var cells = new ArrayList<Cell>();
    var cell = tail;
    for (var i = 0; i < Snake.LENGTH_AT_BIRTH; i++) {
      cells.addFirst(cell);
      cell = board.next(cell, way);
    }
    return List.copyOf(cells);
  }
}
