package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

  @Test
  void theSameSeedGivesTheSameThrows() {
    assertArrayEquals(throwsOf(Dice.of(7), 100), throwsOf(Dice.of(7), 100));
    assertNotEquals(Dice.of(7).next(), Dice.of(8).next());
  }

  /**
   * The numbers are from an independent sfc32 with a warm-up of twelve rounds, as PractRand has it.
   */
  @Test
  void theThrowsAreThoseOfSfc32() {
    assertArrayEquals(
        new int[] {167439288, 439161023, 1199273084, 851335563, 1922195644},
        throwsOf(Dice.of(42), 5));
    assertArrayEquals(new int[] {-1423826095, -754117175, 1162278188}, throwsOf(Dice.of(42, 3), 3));
  }

  @Test
  void everySideOfADieIsAsLikely() {
    var dice = Dice.of(1);
    for (var sides : new int[] {1, 2, 3, 6, 7, 64, 100}) {
      var counts = new int[sides];
      for (var i = 0; i < sides * 1000; i++) {
        counts[dice.roll(sides)]++;
      }
      // 1000 each, give or take five standard deviations of at most 32.
      for (var count : counts) {
        assertTrue(Math.abs(count - 1000) <= 160, sides + " sides: " + count);
      }
    }
  }

  @Test
  void theLargestDieHasAllNonNegativeInts() {
    var dice = Dice.of(3);
    assertTrue(IntStream.range(0, 1000).allMatch(i -> dice.roll(Integer.MAX_VALUE) >= 0));
  }

  @Test
  void streamsOfOneSeedAreStrangers() {
    var one = throwsOf(Dice.of(5, 1), 1000);
    var other = throwsOf(Dice.of(5, 2), 1000);
    assertEquals(0, IntStream.range(0, 1000).filter(i -> one[i] == other[i]).count());
  }

  @Test
  void aDieWithoutSidesIsRefused() {
    var error = assertThrows(IllegalArgumentException.class, () -> Dice.of(1).roll(0));
    assertEquals("Dice need at least one side, not 0.", error.getMessage());
  }

  private static int[] throwsOf(Dice dice, int times) {
    return IntStream.range(0, times).map(i -> dice.next()).toArray();
  }
}
