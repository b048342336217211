package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomTapeTest {

  @Test
  void aTapeHoldsAllKindsOfEvents() {
    var kinds = new TreeSet<String>();
    for (var tick : RandomTape.of(new SnakeLook(), 1, 10_000).busy()) {
      for (var event : tick.events()) {
        kinds.add(event.getClass().getSimpleName());
      }
    }

    assertEquals(List.of("Input", "Joined", "Left", "Returned", "Salt"), List.copyOf(kinds));
  }

  @Test
  void theSameSeedGivesTheSameTape() {
    assertEquals(RandomTape.of(new SnakeLook(), 7, 500), RandomTape.of(new SnakeLook(), 7, 500));
    assertNotEquals(RandomTape.of(new SnakeLook(), 7, 500), RandomTape.of(new SnakeLook(), 8, 500));
  }
}
