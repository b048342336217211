package ticktape.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PaletteTest {

  /** Ten times what is just noticeable, 2.3. */
  private static final double DISTANCE_MIN = 23;

  /** What WCAG 2 asks of small text. */
  private static final double CONTRAST_MIN = 4.5;

  @Test
  void all64SeatsHaveALetterOfTheirOwn() {
    var letters = new TreeSet<Character>();
    for (var seat = 1; seat <= 64; seat++) {
      letters.add(Palette.seat(seat).glyph());
    }
    assertEquals(64, letters.size());
  }

  @Test
  void theFirst24SeatsHaveAColourOfTheirOwn() {
    var colours = new TreeSet<Integer>();
    for (var seat = 1; seat <= 24; seat++) {
      colours.add(Palette.seat(seat).rgb());
    }
    assertEquals(24, colours.size());
  }

  @Test
  void theFirstEightAreToldApartByAnyEyes() {
    for (var sight : ColourSight.values()) {
      for (var one = 1; one <= 8; one++) {
        for (var other = one + 1; other <= 8; other++) {
          var distance = sight.distance(Palette.seat(one), Palette.seat(other));
          assertTrue(
              distance >= DISTANCE_MIN,
              sight + ": seats " + one + " and " + other + " are " + distance + " apart");
        }
      }
    }
  }

  @Test
  void theFirstSixteenStandOutFromTheGround() {
    for (var seat = 1; seat <= 16; seat++) {
      var contrast = ColourSight.contrast(Palette.seat(seat), Palette.GROUND);
      assertTrue(contrast >= CONTRAST_MIN, "seat " + seat + ": " + contrast);
    }
  }

  @Test
  void textIsReadable() {
    assertTrue(ColourSight.contrast(Palette.TEXT, Palette.GROUND) >= 7);
    assertTrue(ColourSight.contrast(Palette.DIM, Palette.GROUND) >= CONTRAST_MIN);
    assertTrue(ColourSight.contrast(Palette.BAD, Palette.GROUND) >= CONTRAST_MIN);
  }

  @Test
  void aSeatThatNoGameHasStillHasAColour() {
    assertEquals(Palette.seat(1), Palette.seat(0));
    assertEquals(Palette.seat(1), Palette.seat(65));
  }
}
