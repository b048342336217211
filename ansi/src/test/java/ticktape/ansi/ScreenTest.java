package ticktape.ansi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ticktape.picture.Palette;

class ScreenTest {

  private final Screen screen = new Screen(12, 3);

  @Test
  void aTextInAFrameReadsAsItLooks() {
    screen.frame(screen.area(), Style.PLAIN);
    screen.text(2, 1, Style.PLAIN, "Hello");

    assertEquals(
        """
        ╭──────────╮
        │ Hello    │
        ╰──────────╯
        """,
        screen.toString());
  }

  @Test
  void whatDoesNotFitIsClipped() {
    screen.text(-2, 0, Style.PLAIN, "abcdef");
    screen.text(9, 1, Style.PLAIN, "abcdef");
    screen.text(0, 9, Style.PLAIN, "abcdef");

    assertEquals("cdef\n         abc\n\n", screen.toString());
  }

  @Test
  void aWideLetterTakesTwoColumnsAndHalfOfOneIsNeverShown() {
    assertEquals(4, screen.text(0, 0, Style.PLAIN, "日本"));
    screen.text(1, 0, Style.PLAIN, "x");
    screen.text(11, 1, Style.PLAIN, "日");

    assertEquals(" x本\n\n\n", screen.toString());
  }

  @Test
  void theCodesOfStrangersAreLeftOut() {
    screen.text(0, 0, Style.PLAIN, "a\u001b[2Jb\u0007\u202Ec\u200Bd\u009B1");

    assertEquals("a[2Jbcd1\n\n\n", screen.toString());
  }

  @Test
  void lettersKeepTheGroundUnlessTheyHaveTheirOwn() {
    screen.clear(Style.PLAIN.on(Palette.GROUND));
    screen.text(0, 0, Style.of(Palette.TEXT), "ab");
    screen.text(1, 0, Style.of(Palette.TEXT).on(Palette.BAD), "b");

    assertEquals(Palette.GROUND.rgb(), screen.style(0, 0).back());
    assertEquals(Palette.BAD.rgb(), screen.style(1, 0).back());
  }

  @Test
  void anAbsurdSizeIsCut() {
    var large = new Screen(1_000_000, -3);

    assertEquals(Screen.WIDTH_MAX, large.width());
    assertEquals(1, large.height());
  }
}
