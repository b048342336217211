package ticktape.rules;

/**
 * A generator of ints, the same on every machine and in the browser.
 *
 * <p>It is sfc32, the 32-bit "small fast counting" generator of Chris Doty-Humphrey's PractRand; it
 * needs no {@code long}, which is slow in a browser. Not for one thread among many: each fold and
 * each bot has its own.
 */
public final class Dice {

  private static final int WARM_UP_ROUNDS = 12;

  private int a;
  private int b;
  private int c;
  private int counter = 1;

  private Dice(int a, int b, int c) {
    this.a = a;
    this.b = b;
    this.c = c;
    for (var i = 0; i < WARM_UP_ROUNDS; i++) {
      next();
    }
  }

  /** Dice that give the same throws for the same seed. */
  public static Dice of(int seed) {
    return new Dice(seed, 0x9E3779B9, 0x85EBCA6B);
  }

  /** Dice for one of many streams from one seed, as one bot of a room. */
  public static Dice of(int seed, int stream) {
    return new Dice(seed, stream, 0x85EBCA6B);
  }

  /** The next 32 bits. */
  public int next() {
    var result = a + b + counter++;
    a = b ^ (b >>> 9);
    b = c + (c << 3);
    c = ((c << 21) | (c >>> 11)) + result;
    return result;
  }

  /**
   * A number from 0 to one less than {@code bound}, each as likely.
   *
   * @throws IllegalArgumentException if the bound is not positive
   */
  public int roll(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("Dice need at least one side, not " + bound + ".");
    }
    var mask = mask(bound - 1);
    while (true) {
      var roll = next() & mask;
      if (roll < bound) {
        return roll;
      }
    }
  }

  private static int mask(int most) {
    var mask = most;
    mask |= mask >>> 1;
    mask |= mask >>> 2;
    mask |= mask >>> 4;
    mask |= mask >>> 8;
    return mask | (mask >>> 16);
  }
}
