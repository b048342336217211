package ticktape.picture;

/**
 * The colours that every game shares.
 *
 * <p>The seats' eight hues are those of Masataka Okabe and Kei Ito's palette, lightened for a dark
 * ground, which people with any kind of colour blindness can tell apart; seats past the eighth
 * repeat them paler or darker, and their letter differs.
 */
public final class Palette {

  /** The empty field. */
  public static final Ink GROUND = Ink.of(0x10151C);

  /** Lines and checks on the field that should hardly be seen. */
  public static final Ink FAINT = Ink.of(0x18202A);

  /** A border, a wall. */
  public static final Ink WALL = Ink.of(0x4A5A6C, '#');

  /** Text. */
  public static final Ink TEXT = Ink.of(0xE8EDF2);

  /** Text that matters less. */
  public static final Ink DIM = Ink.of(0x8A97A6);

  /** Something good to have: food, a goal. */
  public static final Ink GOOD = Ink.of(0xF5F1DC, '*');

  /** Something to mind: an error, a danger. */
  public static final Ink BAD = Ink.of(0xFF6B5E, '!');

  private static final int[] HUES = {
    0x56B4E9, 0xE69F00, 0x1FC598, 0xF0E442, 0xE8704A, 0xE08FC0, 0x4C8DFF, 0xC8D0D8
  };

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+=";

  private Palette() {}

  /** The colour of a seat's player, by the seat's number from 1. */
  public static Ink seat(int seat) {
    var index = Math.max(0, seat - 1) % LETTERS.length();
    var ink = Ink.of(HUES[index % HUES.length], LETTERS.charAt(index));
    return switch (index / HUES.length % 3) {
      case 0 -> ink;
      case 1 -> ink.mix(Ink.of(0xFFFFFF), 450);
      default -> ink.mix(GROUND, 400);
    };
  }
}
