package ticktape.picture;

import java.util.List;

/**
 * The colours that every game shares.
 *
 * <p>The seats' eight hues began as Masataka Okabe and Kei Ito's palette and were moved until
 * people with any kind of colour blindness can tell each two apart on the dark ground, by the
 * simulation of Machado and others (2009). Seats past the eighth repeat them paler or darker, and
 * their letter differs.
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

  private static final int HUE_COUNT = 8;

  private static final List<Integer> HUES =
      List.of(0x78E0FF, 0xE1A000, 0x0A9F7C, 0xFFF62E, 0xD85C30, 0xA96CBC, 0x8678FF, 0xC8F5DC);

  private static final int SEATS = 64;

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+=";

  private Palette() {}

  /** The colour of a seat's player, by the seat's number from 1. */
  public static Ink seat(int seat) {
    var index = Math.max(0, seat - 1) % SEATS;
    var ink = Ink.of(HUES.get(index % HUE_COUNT), LETTERS.charAt(index));
    return switch (index / HUE_COUNT % 3) {
      case 0 -> ink;
      case 1 -> ink.mix(Ink.of(0xFFFFFF), 450);
      default -> ink.mix(GROUND, 400);
    };
  }
}
