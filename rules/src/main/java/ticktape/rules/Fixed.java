package ticktape.rules;

/**
 * Numbers with a part after the point, as ints: {@link #ONE} stands for 1, so that 1.5 is 384.
 *
 * <p>Sums, differences and comparisons are those of ints. All here rounds toward zero, so that a
 * thing that moves left is as fast as one that moves right. Numbers may lie between -8,388,608 and
 * 8,388,607; a product must, too, and two factors must not both be greater than 181, as for every
 * int product that is to fit.
 */
public final class Fixed {

  /** How the number 1 is written. */
  public static final int ONE = 256;

  /** The greatest int whose square is an int. */
  private static final int ROOT_MAX = 46_340;

  private Fixed() {}

  /** A whole number. */
  public static int of(int whole) {
    return whole * ONE;
  }

  /**
   * A fraction.
   *
   * @throws ArithmeticException if the part below is zero
   */
  public static int of(int above, int below) {
    return Whole.div(above * ONE, below);
  }

  /** The whole part. */
  public static int whole(int fixed) {
    return fixed / ONE;
  }

  /** A product. */
  public static int times(int one, int other) {
    return one * other / ONE;
  }

  /** The number that is one step nearer to another; a last step is as short as need be. */
  public static int toward(int from, int to, int step) {
    return to > from ? Math.min(to, from + step) : Math.max(to, from - step);
  }

  /**
   * How far it is, as the crow flies; exact to half a per cent, and right up to 8 million.
   *
   * @param right the way to the right, or to the left
   * @param down the way down, or up
   */
  public static int length(int right, int down) {
    var x = Math.abs(right);
    var y = Math.abs(down);
    var scale = 0;
    while (Math.max(x, y) >> scale > ROOT_MAX / 2) {
      scale++;
    }
    x >>= scale;
    y >>= scale;
    return root(x * x + y * y) << scale;
  }

  /** The whole part of a square root, by Newton's method. */
  private static int root(int square) {
    if (square < 2) {
      return square;
    }
    var root = 1 << (16 - Integer.numberOfLeadingZeros(square) / 2);
    while (true) {
      var next = (root + Whole.div(square, root)) >> 1;
      if (next >= root) {
        return root;
      }
      root = next;
    }
  }
}
