package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.rules.Dice;

class CleanTest {

  @Test
  void plainTextStaysAsItIs() {
    assertEquals("Ada Lovelace", Clean.line("Ada Lovelace", 20));
    assertEquals("Zoë 李雷 🐍", Clean.line("Zoë 李雷 🐍", 20));
  }

  @Test
  void escapeCodesAndControlCharactersLoseTheirTeeth() {
    assertEquals("red", Clean.line("\u001b[31mred\u001b[0m\u0007", 20));
    assertEquals("", Clean.line("\u0000\u0001\u009b\u007f", 20));
  }

  @Test
  void nothingHidesOrTurnsTheWritingRound() {
    assertEquals("ab", Clean.line("a\u200b\u202e\u2066b\ufeff", 20));
    assertEquals("", Clean.line("\u3164\u115f\u2800", 20));
    assertEquals("a", Clean.line("a\udb40\udc41\ufe0f", 20));
  }

  @Test
  void spacesAreSingleAndInside() {
    assertEquals("a b c", Clean.line("  a \t\n b\u2028\u00a0c  ", 20));
  }

  @Test
  void marksDoNotPileUp() {
    assertEquals("é", Clean.line("e\u0301", 20));
    assertEquals(3, Clean.line("z" + "\u0336".repeat(50), 60).length());
    assertEquals("a", Clean.line("\u0301a", 20));
  }

  @Test
  void longTextIsCutByCharactersAndNeverInsideOne() {
    assertEquals("🐍🐍🐍", Clean.line("🐍".repeat(1000), 3));
    assertEquals("aaa", Clean.line("aaa" + " ".repeat(100_000) + "b", 3));
  }

  @Test
  void whatIsCleanStaysClean() {
    var dice = Dice.of(1);
    for (var i = 0; i < 2000; i++) {
      var text = new StringBuilder();
      for (var j = 0; j < 12; j++) {
        text.appendCodePoint(dice.roll(2) == 0 ? dice.roll(0x3000) : dice.roll(0x110000));
      }
      var clean = Clean.line(text.toString(), 20);
      assertEquals(clean, Clean.line(clean, 20), () -> "seeded text " + text);
      assertTrue(clean.codePointCount(0, clean.length()) <= 20);
    }
  }
}
