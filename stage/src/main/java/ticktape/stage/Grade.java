package ticktape.stage;

import ticktape.picture.Ink;
import ticktape.picture.Palette;

/** How good the way to the server and back is: for the colour in which it is shown. */
public enum Grade {
  /** Nobody feels it. */
  GOOD,
  /** It is felt. */
  SLOW,
  /** It hurts. */
  BAD;

  private static final int SLOW_MILLIS = 120;
  private static final int BAD_MILLIS = 250;

  private static final Ink GREEN = Ink.of(0x1FC598);
  private static final Ink AMBER = Ink.of(0xE69F00);

  /** Its colour. */
  public Ink ink() {
    return switch (this) {
      case GOOD -> GREEN;
      case SLOW -> AMBER;
      case BAD -> Palette.BAD;
    };
  }

  /** The grade of a way of so many milliseconds. */
  public static Grade of(int roundTripMillis) {
    if (roundTripMillis >= BAD_MILLIS) {
      return BAD;
    }
    return roundTripMillis >= SLOW_MILLIS ? SLOW : GOOD;
  }
}
