package ticktape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void linesBreakBetweenWords() {
    assertEquals(List.of("the snake", "ate a", "square"), wrap("the snake ate a square", 0, 9));
    assertEquals(List.of("short"), wrap("short", 0, 9));
    assertEquals(List.of(), wrap("  ", 0, 9));
  }

  @Test
  void theFirstLineMayBeTakenInPart() {
    assertEquals(List.of("the", "snake ate"), wrap("the snake ate", 5, 9));
    assertEquals(List.of("", "snakes"), wrap("snakes", 5, 9));
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertEquals(List.of("abcde", "fghij", "k"), wrap("abcdefghijk", 0, 5));
  }

  /** A sign outside of the first 65,536 takes two chars, and is never cut in two. */
  @Test
  void nothingIsCutInside() {
    assertEquals(List.of("🐍🐍", "🐍"), wrap("🐍🐍🐍", 0, 2.5));
    assertEquals(List.of("🐍", "🐍"), wrap("🐍🐍", 0, 0.5));
  }

  private static List<String> wrap(String text, double taken, double width) {
    return Wrap.lines(text, taken, width, codePoint -> 1);
  }
}
