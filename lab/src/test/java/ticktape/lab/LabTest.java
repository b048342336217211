package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;

/** Server, network, disk and clients together, with all that can go wrong with them. */
class LabTest {

  private static final int GAMES = Integer.getInteger("ticktape.games", 1000);

  @Test
  void theSameSeedGivesTheSameRun() {
    for (var seed = 1; seed <= 5; seed++) {
      assertEquals(Lab.run(seed), Lab.run(seed));
    }
    assertNotEquals(Lab.run(1).digest(), Lab.run(2).digest());
  }

  /** A seed alone once gave the first game, whatever game had failed in the sweep. */
  @Test
  void aSeedOfASweepIsTheSameRunAlone() {
    var swept = new ArrayList<Report>();
    Lab.sweep(Games.ALL, 1, 6, swept::add);
    var alone = new ArrayList<Report>();
    for (var report : swept) {
      Lab.sweep(Games.ALL, report.seed(), 1, alone::add);
    }
    assertEquals(swept, alone);
  }

  /** {@code -Dticktape.games=N} plays fewer or more. */
  @Test
  void holdsEveryInvariantInSeededGamesWithFaults() {
    var sweep = Lab.sweep(Games.ALL, 1, GAMES, _ -> {});
    System.out.println(sweep);
    assertTrue(
        sweep.failures().isEmpty(),
        () ->
            sweep.failures().stream()
                .map(report -> report.failure().orElse(""))
                .collect(Collectors.joining("\n")));
    for (var fault : Fault.values()) {
      assertTrue(sweep.faults().getOrDefault(fault, 0) > GAMES / 10, fault + " is rare");
    }
    assertTrue(sweep.acknowledged() > GAMES * 10L, "hardly anything was played");
    assertTrue(sweep.matches() > GAMES, "no match came to its end");
  }

  @Test
  void theCarefulBotBeatsTheGreedyOne() {
    var rows = Lab.tournament(20, 1);
    assertEquals("careful", rows.get(0).bot());
    assertTrue(rows.get(0).wins() > rows.get(1).wins(), rows::toString);
  }

  @Test
  void runsAnyGameThatHasALook() {
    for (var look : Games.ALL) {
      assertEquals(java.util.Optional.empty(), Lab.run(look, 7, Tamper.NONE).failure());
    }
  }
}
