package ticktape.games;

/**
 * What a snake's bot sees: when each cell will be free, where heads may come, and how far one gets
 * from a cell.
 *
 * <p>It counts with bare ints, which cost no memory, and looks at no more cells than its limit, so
 * that a decision costs the same on every board.
 */
final class Lookout {

  /** Moves to the nearest food where none was found. */
  static final int NO_FOOD = 10_000;

  private static final int CELLS_MAX = 260;

  private final Board board;

  /**
   * Per cell, the number of the first move in which a head may come there: 0 or 1 is the next one.
   */
  private final short[] freeAt;

  private final boolean[] food;
  private final boolean[] risky;

  /** Per cell, the number of the last search that saw it. */
  private final byte[] seen;

  private final int[] columns = new int[CELLS_MAX];
  private final int[] rows = new int[CELLS_MAX];
  private final int[] distances = new int[CELLS_MAX];
  private byte searches;
  private int room;
  private int toFood;

  Lookout(SnakeState state, int seat) {
    this.board = state.board();
    this.freeAt = new short[board.area()];
    this.food = new boolean[board.area()];
    this.risky = new boolean[board.area()];
    this.seen = new byte[board.area()];
    for (var cell : state.food()) {
      food[board.index(cell)] = true;
    }
    for (var taken : state.snakes()) {
      lie(taken.value());
      if (taken.seat() != seat && taken.value().alive() && !taken.value().ghost()) {
        fear(taken.value());
      }
    }
  }

  private void lie(Serpent snake) {
    var body = snake.body();
    for (var i = 0; i < body.size(); i++) {
      var index = board.index(body.get(i));
      freeAt[index] = (short) Math.max(freeAt[index], body.size() - i + snake.growth());
    }
  }

  private void fear(Serpent snake) {
    for (var way : Turn.ALL) {
      var cell = board.next(snake.head(), way);
      if (way != snake.heading().opposite() && board.has(cell)) {
        risky[board.index(cell)] = true;
      }
    }
  }

  /** Whether a head can come to the cell in the move of this number. */
  boolean free(Cell cell, int move) {
    return board.has(cell) && freeAt[board.index(cell)] <= move;
  }

  /** Whether another head may come to the cell in the next move. */
  boolean risky(Cell cell) {
    return risky[board.index(cell)];
  }

  /** Looks around from a cell that is reached by the next move. */
  void search(Cell from) {
    searches++;
    room = 0;
    toFood = NO_FOOD;
    see(from.x(), from.y(), 1);
    for (var next = 0; next < room; next++) {
      var x = columns[next];
      var y = rows[next];
      var distance = distances[next];
      if (toFood == NO_FOOD && food[y * board.width() + x]) {
        toFood = distance;
      }
      see(x, y - 1, distance + 1);
      see(x, y + 1, distance + 1);
      see(x - 1, y, distance + 1);
      see(x + 1, y, distance + 1);
    }
  }

  private void see(int column, int row, int distance) {
    var x = board.wrappedX(column);
    var y = board.wrappedY(row);
    if (room == CELLS_MAX || !board.has(x, y)) {
      return;
    }
    var index = y * board.width() + x;
    if (freeAt[index] <= distance && seen[index] != searches) {
      seen[index] = searches;
      columns[room] = x;
      rows[room] = y;
      distances[room] = distance;
      room++;
    }
  }

  /** How many cells the last search reached, up to a limit. */
  int room() {
    return room;
  }

  /** Moves to the nearest food that the last search reached, or {@link #NO_FOOD}. */
  int toFood() {
    return toFood;
  }
}
