package ticktape.ansi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class GlyphsTest {

  @Test
  void aTextIsCleanedOfAllThatIsNotALetterOrASign() {
    assertEquals("bo x", Glyphs.clean("b\u0000o\u001b\u0085\u200D\t\u2066x\uFEFF\uE000\uD800"));
  }

  @Test
  void marksAreComposedWhereTheyCanBeAndDroppedElsewhere() {
    assertEquals("éx", Glyphs.clean("e\u0301x\u0301\u0302\u0303"));
  }

  @Test
  void aTextIsCutToItsColumns() {
    assertEquals("abc", Glyphs.fit("abc", 3));
    assertEquals("ab…", Glyphs.fit("abcd", 3));
    assertEquals("日…", Glyphs.fit("日本語", 4));
    assertEquals("…", Glyphs.fit("日本語", 2));
    assertEquals("", Glyphs.fit("abc", 0));
    assertEquals(6, Glyphs.width("日本語"));
  }

  @Test
  void aVeryLongTextIsCutBeforeAnyWorkIsDone() {
    assertEquals(Glyphs.LENGTH_MAX, Glyphs.clean("x".repeat(10_000_000)).length());
  }

  /** Newer code points may be unknown to one of the two; living scripts may not. */
  @Test
  void lettersAreAsWideAsAnotherTerminalLibrarySays() {
    var different = new StringBuilder();
    for (var code = 0x20; code < 0x1FBFF; code++) {
      var ours = Glyphs.columns(code);
      if (ours != 0 && ours != WCWidth.wcwidth(code) && !hexagram(code)) {
        different.append(String.format("%x: %d, not %d%n", code, ours, WCWidth.wcwidth(code)));
      }
    }
    assertTrue(different.isEmpty(), different::toString);
  }

  /** Wide since Unicode 16; older terminals have them narrow. */
  private static boolean hexagram(int code) {
    return (code >= 0x2630 && code <= 0x2637)
        || (code >= 0x268A && code <= 0x268F)
        || (code >= 0x4DC0 && code <= 0x4DFF)
        || (code >= 0x1D300 && code <= 0x1D376);
  }
}
