package ticktape.rules;

/**
 * Division of whole numbers that gives the same answer everywhere, and says so when there is none.
 */
public final class Whole {

  private Whole() {}

  /**
   * The quotient, rounded toward zero.
   *
   * @throws ArithmeticException if the divisor is zero, in the browser too
   */
  public static int div(int dividend, int divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("There is no " + dividend + " / 0.");
    }
    return dividend / divisor;
  }

  /**
   * The remainder that is never negative for a positive divisor: a position on a board that wraps
   * around.
   *
   * @throws ArithmeticException if the divisor is zero, in the browser too
   */
  public static int mod(int dividend, int divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("There is no " + dividend + " modulo 0.");
    }
    var remainder = dividend % divisor;
    return remainder != 0 && (remainder ^ divisor) < 0 ? remainder + divisor : remainder;
  }
}
