package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeatsTest {

  private static final Seats<String> TWO = Seats.<String>none().with(5, "eve").with(2, "bo");

  @Test
  void seatsAreAMapInTheOrderOfTheirNumbers() {
    var numbers = new ArrayList<Integer>();
    for (var taken : TWO) {
      numbers.add(taken.seat());
    }
    assertEquals(List.of(2, 5), numbers);
    assertEquals("eve", TWO.at(5));
    assertEquals("bo", TWO.get(0).value());
    assertEquals(2, TWO.size());
    assertTrue(TWO.has(2));
    assertFalse(TWO.has(3));
  }

  @Test
  void aChangeLeavesTheOldOneAsItWas() {
    assertEquals("al", TWO.with(2, "al").at(2));
    assertEquals("bo", TWO.at(2));
    assertFalse(TWO.without(2).has(2));
    assertTrue(TWO.has(2));
    assertEquals(TWO, TWO.without(9));
  }

  @Test
  void seatsAreEqualIfTheyHaveTheSameHoweverTheyCameAbout() {
    var same =
        Seats.<String>none().with(2, "x").with(5, "eve").with(7, "z").without(7).with(2, "bo");
    assertEquals(TWO, same);
    assertEquals(TWO.hashCode(), same.hashCode());
  }

  @Test
  void theLowestFreeSeatIsGivenAndNoneWhenAllAreTaken() {
    assertEquals(1, TWO.free(8));
    assertEquals(3, TWO.with(1, "al").free(8));
    assertEquals(0, Seats.<String>none().with(1, "a").with(2, "b").free(2));
  }

  @Test
  void mapMakesSomethingOfEachSeat() {
    assertEquals(
        Seats.<Integer>none().with(2, 4).with(5, 8), TWO.map(t -> t.seat() + t.value().length()));
  }

  @Test
  void askingForAFreeSeatOrGivingSeatZeroIsAMistake() {
    assertEquals(
        "Seat 3 is not taken.",
        assertThrows(IllegalArgumentException.class, () -> TWO.at(3)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> TWO.with(0, "zero"));
  }

  @Test
  void manyChangesByChanceAgreeWithATreeMap() {
    var dice = Dice.of(11);
    var expected = new TreeMap<Integer, Integer>();
    var seats = Seats.<Integer>none();
    for (var i = 0; i < 5_000; i++) {
      var seat = 1 + dice.roll(64);
      if (dice.roll(3) == 0) {
        expected.remove(seat);
        seats = seats.without(seat);
      } else {
        expected.put(seat, i);
        seats = seats.with(seat, i);
      }
      var actual = new TreeMap<Integer, Integer>();
      for (var taken : seats) {
        actual.put(taken.seat(), taken.value());
      }
      assertEquals(expected, actual, "change " + i);
    }
  }
}
