package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomTapesTest {

  @Test
  void aTapeHoldsAllKindsOfEvents() {
    var kinds = new TreeSet<String>();
    for (var tick : Blind.tapes(new SnakeLook()).tape(1, 10_000).busy()) {
      for (var event : tick.events()) {
        kinds.add(event.getClass().getSimpleName());
      }
    }

    assertEquals(List.of("Input", "Joined", "Left", "Returned", "Salt"), List.copyOf(kinds));
  }

  @Test
  void theSameSeedGivesTheSameTape() {
    assertEquals(
        Blind.tapes(new SnakeLook()).tape(7, 500), Blind.tapes(new SnakeLook()).tape(7, 500));
    assertNotEquals(
        Blind.tapes(new SnakeLook()).tape(7, 500), Blind.tapes(new SnakeLook()).tape(8, 500));
  }
}
