package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WholeTest {

  @Test
  void aQuotientIsRoundedTowardZero() {
    assertEquals(3, Whole.div(7, 2));
    assertEquals(-3, Whole.div(-7, 2));
    assertEquals(Integer.MIN_VALUE, Whole.div(Integer.MIN_VALUE, -1));
  }

  @Test
  void aPositionWrapsAroundABoardFromBothSides() {
    assertEquals(0, Whole.mod(40, 40));
    assertEquals(39, Whole.mod(-1, 40));
    assertEquals(38, Whole.mod(-42, 40));
    assertEquals(-1, Whole.mod(3, -4));
  }

  @Test
  void divisionByZeroIsSaidEverywhere() {
    assertEquals(
        "There is no 7 / 0.",
        assertThrows(ArithmeticException.class, () -> Whole.div(7, 0)).getMessage());
    assertEquals(
        "There is no 7 modulo 0.",
        assertThrows(ArithmeticException.class, () -> Whole.mod(7, 0)).getMessage());
  }
}
