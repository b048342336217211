package ticktape.cells;

/**
 * The part of a list that is seen where there is no space for all of it. Its outer rows then tell
 * how many more there are; the chosen one is always seen.
 *
 * @param size how many there are
 * @param first the first that there is a row for, from 0
 * @param rows how many rows there are
 */
record Excerpt(int size, int first, int rows) {

  /** With less, all rows are for what is chosen. */
  private static final int ROWS_FOR_MARKS = 3;

  /** The part around the chosen one. */
  static Excerpt of(int size, int chosen, int rowsMax) {
    var rows = Math.min(size, Math.max(1, rowsMax));
    var below = rows < ROWS_FOR_MARKS ? 1 : 2;
    return new Excerpt(size, Math.clamp(chosen - rows + below, 0, size - rows), rows);
  }

  /** How many are not seen above; the first row is for telling it if there are any. */
  int above() {
    return first > 0 && rows >= ROWS_FOR_MARKS ? first + 1 : 0;
  }

  /** How many are not seen below; the last row is for telling it if there are any. */
  int below() {
    return first + rows < size && rows >= ROWS_FOR_MARKS ? size - first - rows + 1 : 0;
  }

  /** Whether this one is seen. */
  boolean shows(int index) {
    var from = above() > 0 ? first + 1 : first;
    var to = first + rows - (below() > 0 ? 1 : 0);
    return index >= from && index < to;
  }
}
