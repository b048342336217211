package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FixedTest {

  @Test
  void oneAndAHalfTimesTwoIsThree() {
    assertEquals(Fixed.of(3), Fixed.times(Fixed.of(3, 2), Fixed.of(2)));
    assertEquals(384, Fixed.of(3, 2));
    assertEquals(1, Fixed.whole(Fixed.of(3, 2)));
  }

  @Test
  void leftIsAsFarAsRight() {
    for (var x = -2000; x <= 2000; x += 7) {
      assertEquals(-Fixed.times(x, 77), Fixed.times(-x, 77));
      assertEquals(Fixed.length(x, 300), Fixed.length(-x, -300));
    }
  }

  @Test
  void aStepTowardSomethingNeverGoesPastIt() {
    assertEquals(13, Fixed.toward(10, 20, 3));
    assertEquals(20, Fixed.toward(19, 20, 3));
    assertEquals(-20, Fixed.toward(-19, -20, 3));
    assertEquals(20, Fixed.toward(20, 20, 3));
  }

  @Test
  void lengthsAreThoseOfPythagoras() {
    assertEquals(Fixed.of(5), Fixed.length(Fixed.of(3), Fixed.of(-4)));
    assertEquals(0, Fixed.length(0, 0));
    assertEquals(1, Fixed.length(0, 1));
    var dice = Dice.of(3);
    for (var i = 0; i < 10_000; i++) {
      var x = dice.roll(1 << (1 + dice.roll(22)));
      var y = dice.roll(1 << (1 + dice.roll(22)));
      var exact = Math.sqrt((double) x * x + (double) y * y);
      assertTrue(Math.abs(exact - Fixed.length(x, y)) <= 1 + exact / 200, x + ", " + y);
    }
  }

  @Test
  void nothingIsDividedByZero() {
    assertThrows(ArithmeticException.class, () -> Fixed.of(1, 0));
  }
}
