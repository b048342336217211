package ticktape.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of text from others. */
class VisibleTest {

  @Test
  void colourAndCursorSequencesGoWhole() {
    sees("red", "\u001b[31mred\u001b[0m");
    sees("red", "\u009b1;38:5:9mred");
    sees("ab", "a\u001b[?25lb");
  }

  @Test
  void whatWouldNameTheWindowOrFillTheClipboardGoesWhole() {
    sees("ab", "a\u001b]0;a title\u0007b");
    sees("ab", "a\u001b]52;c;cm0gLXJm\u001b\\b");
    sees("ab", "a\u009d8;;http://example.org\u009cb");
  }

  @Test
  void theOtherStringsOfATerminalGoWhole() {
    for (var introducer : List.of("\u001bP", "\u001bX", "\u001b^", "\u001b_")) {
      sees("ab", "a" + introducer + "1$r0m\u001b\\b");
    }
    for (var introducer : List.of("\u0090", "\u0098", "\u009e", "\u009f")) {
      sees("ab", "a" + introducer + "1$r0m\u009cb");
    }
  }

  @Test
  void shortEscapesGoWithTheirLetter() {
    sees("ab", "a\u001bcb");
    sees("ab", "a\u001b(0b");
    sees("ab", "a\u001b#8b");
    sees("aé", "a\u001bé");
    sees("a", "a\u001b");
  }

  @Test
  void aStringIsBrokenOffByTheNextSequence() {
    sees("ab", "a\u001b]0;half a title\u001b[1mb");
    sees("ab", "a\u001b]0;half a title\u0018b");
  }

  @Test
  void aStringThatDoesNotEndHidesNoMoreThanATerminalsWorth() {
    sees("a", "a\u001b]0;the rest");
    var long4096 = "x".repeat(4096);
    sees("ab", "a\u001b]" + long4096 + "b");
  }

  private static void sees(String expected, String text) {
    assertEquals(expected, Visible.part(text, 100));
  }
}
