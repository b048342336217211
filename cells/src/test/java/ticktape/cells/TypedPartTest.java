package ticktape.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ticktape.stage.Show;

/** What is seen of a line that is typed in little space. */
class TypedPartTest {

  private static TypedPart part(String text, int caret, int columns) {
    return TypedPart.of(new Show.Typed("Say", text, caret), columns);
  }

  @Test
  void aShortLineIsSeenWhole() {
    assertEquals(new TypedPart("hel", "lo"), part("hello", 3, 20));
    assertEquals(new TypedPart("", ""), part("", 0, 1));
  }

  @Test
  void ofALongLineTheEndIsSeenAndTheCaretHasAColumn() {
    assertEquals(new TypedPart("cdefghi", ""), part("abcdefghi", 9, 8));
  }

  @Test
  void whereTheCaretIsWithinItSomethingIsSeenOnBothSides() {
    assertEquals(new TypedPart("defghij", "klm"), part("abcdefghijklmnop", 10, 10));
    assertEquals(new TypedPart("", "abcdefghij"), part("abcdefghijklmnop", 0, 10));
    assertEquals(new TypedPart("a", "bcdefghij"), part("abcdefghijklmnop", 1, 10));
  }

  @Test
  void wideSignsTakeTwoColumns() {
    assertEquals(new TypedPart("🐍🐍", ""), part("🐍🐍🐍🐍", 8, 6));
  }
}
