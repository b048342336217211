package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;

/** Server, network, disk and clients together, with all that can go wrong with them. */
class LabTest {

  /** All of them where it is to be proved, fewer where somebody waits. */
  private static final int GAMES =
      Integer.getInteger("ticktape.games", "true".equals(System.getenv("CI")) ? 10_000 : 500);

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
      Lab.sweep(Games.ALL, report.plan().seed(), 1, alone::add);
    }
    assertEquals(swept, alone);
  }

  /** {@code -Dticktape.games=N} plays fewer or more. */
  @Test
  void holdsEveryInvariantInSeededGamesWithFaults() {
    var sweep = Lab.sweep(Games.ALL, 1, GAMES, _ -> {});
    System.out.println(sweep);
    assertTrue(sweep.failures().isEmpty(), () -> told(sweep));
    for (var fault : Fault.values()) {
      assertTrue(sweep.faults().getOrDefault(fault, 0) > GAMES / 100, fault + " is rare");
    }
    assertTrue(sweep.acknowledged() > GAMES * 10L, "hardly anything was played");
    assertTrue(sweep.matches() > GAMES, "no match came to its end");
  }

  /** What failed, and how to see it again; of the first one what is enough. */
  private static String told(Sweep sweep) {
    var first = sweep.failures().getFirst().plan();
    var shrunk = Lab.shrink(Lab.look(Games.ALL, first.seed()), first, () -> Tamper.NONE);
    return sweep.failures().stream()
        .map(report ->
            report.failure().map(Failure::toString).orElse("")
                + "\n  ./ticktape lab "
                + report.plan())
        .collect(
            Collectors.joining("\n", "", "\nof the first it is enough: " + shrunk.report().plan()));
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
      assertEquals(Optional.empty(), Lab.run(look, 7, Tamper.NONE).failure());
    }
  }
}
