package ticktape.games;

import ticktape.rules.Fixed;
import ticktape.rules.Format;

/** Where a player of Squares steers, held until it is changed: one of eight ways, or none. */
public enum Stick {
  /** Nowhere. */
  STOP(0, 0),
  /** Up. */
  UP(0, -1),
  /** Up and to the right. */
  UP_RIGHT(1, -1),
  /** To the right. */
  RIGHT(1, 0),
  /** Down and to the right. */
  DOWN_RIGHT(1, 1),
  /** Down. */
  DOWN(0, 1),
  /** Down and to the left. */
  DOWN_LEFT(-1, 1),
  /** To the left. */
  LEFT(-1, 0),
  /** Up and to the left. */
  UP_LEFT(-1, -1);

  static final Format<Stick> FORMAT = Format.choice(values());

  /** What of the speed is left for each of two ways at once: the root of a half. */
  private static final int SLANT = Fixed.of(181, 256);

  private final int right;
  private final int down;

  Stick(int right, int down) {
    this.right = right;
    this.down = down;
  }

  /** How much of a speed goes to the right; less than nothing goes to the left. */
  int right(int speed) {
    return right * along(speed);
  }

  /** How much of a speed goes down; less than nothing goes up. */
  int down(int speed) {
    return down * along(speed);
  }

  private int along(int speed) {
    return right != 0 && down != 0 ? Fixed.times(speed, SLANT) : speed;
  }

  /** The one of the eight ways that comes nearest to where something is. */
  static Stick to(int right, int down) {
    var x = Math.abs(right) * 2 >= Math.abs(down) ? Integer.signum(right) : 0;
    var y = Math.abs(down) * 2 >= Math.abs(right) ? Integer.signum(down) : 0;
    for (var stick : values()) {
      if (stick.right == x && stick.down == y) {
        return stick;
      }
    }
    return STOP;
  }
}
