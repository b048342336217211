package ticktape.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which part of a long list is seen on a small screen. */
class ExcerptTest {

  @Test
  void aListThatFitsIsSeenAsItIs() {
    assertEquals("0 [0 1 2 3] 0", seen(4, 2, 4));
    assertEquals("0 [0 1] 0", seen(2, 0, 10));
  }

  @Test
  void whereItIsCutARowTellsHowManyMoreThereAre() {
    assertEquals("0 [0 1 2 3] 6", seen(10, 0, 5));
    assertEquals("0 [0 1 2 3] 6", seen(10, 3, 5));
    assertEquals("2 [2 3 4] 5", seen(10, 4, 5));
    assertEquals("6 [6 7 8 9] 0", seen(10, 9, 5));
  }

  @Test
  void theChosenOneIsAlwaysSeen() {
    for (var rows = 1; rows < 8; rows++) {
      for (var chosen = 0; chosen < 20; chosen++) {
        var part = Excerpt.of(20, chosen, rows);
        assertTrue(part.shows(chosen), part + " " + chosen);
        assertEquals(rows, part.rows());
      }
    }
  }

  private static String seen(int size, int chosen, int rows) {
    var part = Excerpt.of(size, chosen, rows);
    var seen = new StringBuilder();
    for (var i = 0; i < size; i++) {
      seen.append(part.shows(i) ? " " + i : "");
    }
    return part.above() + " [" + seen.toString().strip() + "] " + part.below();
  }
}
