package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Seats;
import ticktape.rules.Step;

/** One move of all snakes at once, judged on the board as it is after it. */
final class Move {

  private static final int ALIVE = -1;
  private static final int NOBODY = 0;

  private final Board board;
  private final Seats<Serpent> snakes;
  private final int count;
  private final int now;
  private final List<Cue> cues;

  private final Cell[] heads;

  /**
   * Per cell, the place in the order (from 1) of the solid body that lies there after the move,
   * heads not counted.
   */
  private final byte[] bodies;

  /** Per cell, the place in the order (from 1) of the first solid head that comes there. */
  private final byte[] arrivals;

  /** Per snake, ALIVE or the seat that it ran into: NOBODY for a wall. */
  private final int[] fates;

  private final int[] kills;
  private final int[] bites;

  private Move(SnakeState state, int now, List<Cue> cues) {
    this.board = state.board();
    this.snakes = state.snakes();
    this.count = snakes.size();
    this.now = now;
    this.cues = cues;
    this.heads = new Cell[count];
    this.bodies = new byte[board.area()];
    this.arrivals = new byte[board.area()];
    this.fates = new int[count];
    this.kills = new int[count];
    this.bites = new int[count];
  }

  static Step<SnakeState> all(SnakeState before, int now, List<Cue> cues) {
    var state = Company.expire(before, now);
    if (state.phase() != Phase.PLAY) {
      return new Step<>(state, cues, false);
    }
    var next = new Move(state, now, cues).made(state);
    return new Step<>(next, cues, Births.due(next, now));
  }

  private SnakeState made(SnakeState state) {
    for (var i = 0; i < count; i++) {
      advance(i);
    }
    for (var i = 0; i < count; i++) {
      judge(i);
    }
    var food = eat(state.food());
    var deaths = new ArrayList<List<Cell>>();
    var cursor = new int[1];
    var moved = snakes.map(taken -> outcome(taken.value(), taken.seat(), cursor[0]++, deaths));
    if (!deaths.isEmpty()) {
      food = Food.from(deaths, board, moved, food);
    }
    return state.moved(now, solidified(moved, food), food);
  }

  private Serpent snake(int i) {
    return snakes.get(i).value();
  }

  private int seat(int i) {
    return snakes.get(i).seat();
  }

  private void advance(int i) {
    fates[i] = ALIVE;
    var snake = snake(i);
    if (!snake.alive()) {
      heads[i] = Cell.CORNER;
      return;
    }
    var head = board.next(snake.head(), snake.next());
    heads[i] = head;
    if (snake.ghost()) {
      return;
    }
    var body = snake.body();
    var staying = snake.growth() > 0 ? body.size() : body.size() - 1;
    for (var j = 0; j < staying; j++) {
      bodies[board.index(body.get(j))] = (byte) (i + 1);
    }
    if (board.has(head)) {
      meet(i, board.index(head));
    }
  }

  /** Heads that come to one cell all die. */
  private void meet(int i, int cell) {
    var other = arrivals[cell] - 1;
    if (other < 0) {
      arrivals[cell] = (byte) (i + 1);
    } else {
      fates[i] = seat(other);
      fates[other] = seat(i);
    }
  }

  private void judge(int i) {
    var snake = snake(i);
    if (!snake.alive()) {
      return;
    }
    if (!board.has(heads[i])) {
      fates[i] = NOBODY;
      return;
    }
    var owner = bodies[board.index(heads[i])] - 1;
    if (snake.ghost() || owner < 0) {
      return;
    }
    fates[i] = seat(owner);
    var swapped = heads[i].equals(snake(owner).head()) && heads[owner].equals(snake.head());
    if (owner != i && !swapped) {
      kills[owner]++;
    }
  }

  /** What is left of the food; a head that survives eats. */
  private List<Cell> eat(List<Cell> food) {
    var eaten = 0;
    for (var cell : food) {
      var eater = arrivals[board.index(cell)] - 1;
      if (eater >= 0 && fates[eater] == ALIVE) {
        bites[eater] = 1;
        eaten++;
        cues.add(new Cue("bite", seat(eater), 0, cell.x(), cell.y()));
      }
    }
    if (eaten == 0) {
      return food;
    }
    var left = new ArrayList<Cell>(food.size() - eaten);
    for (var cell : food) {
      var eater = arrivals[board.index(cell)] - 1;
      if (eater < 0 || bites[eater] == 0) {
        left.add(cell);
      }
    }
    return List.copyOf(left);
  }

  private Serpent outcome(Serpent snake, int seat, int i, List<List<Cell>> deaths) {
    if (!snake.alive()) {
      return snake;
    }
    var won = snake.tally().with(bites[i], kills[i]);
    if (fates[i] == ALIVE) {
      return snake.moved(heads[i], bites[i], won);
    }
    deaths.add(snake.body());
    cues.add(new Cue("death", seat, fates[i], snake.head().x(), snake.head().y()));
    return snake.dead(now + Snake.DEAD_TICKS, won);
  }

  /**
   * Ghosts whose time is over become solid, all at once, where they share their cells with nothing.
   */
  private Seats<Serpent> solidified(Seats<Serpent> moved, List<Cell> food) {
    var any = false;
    for (var taken : moved) {
      any |= due(taken.value());
    }
    if (!any) {
      return moved;
    }
    var ground = new Ground(board, moved, food);
    return moved.map(taken ->
        due(taken.value()) && ground.alone(taken.value().body())
            ? taken.value().solid()
            : taken.value());
  }

  private boolean due(Serpent snake) {
    return snake.alive() && snake.ghost() && now >= snake.ghostUntil();
  }
}
