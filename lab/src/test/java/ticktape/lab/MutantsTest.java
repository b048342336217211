package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ticktape.games.Games;

/**
 * The lab is worth its time: it finds bugs that were planted, and says what is enough to see them.
 */
class MutantsTest {

  /** The rarest one shows in one seed of twenty or so. */
  private static final int SEEDS_MAX = 200;

  /** Whoever is found among the first seeds only is found by luck. */
  private static final int[] FIRST_SEEDS = {1, 1_000_000};

  @TestFactory
  Iterable<DynamicTest> finds() {
    var tests = new ArrayList<DynamicTest>();
    Mutants.ALL.forEach((name, tamper) -> {
      for (var first : FIRST_SEEDS) {
        tests.add(
            DynamicTest.dynamicTest(
                name + ", from seed " + first,
                () -> System.out.println("mutant " + name + " caught: " + found(first, tamper))));
      }
    });
    return tests;
  }

  private static Failure found(int first, Supplier<Tamper> tamper) {
    for (var seed = first; seed < first + SEEDS_MAX; seed++) {
      var failure = Lab.run(Games.ALL.getFirst(), seed, tamper.get()).failure();
      if (failure.isPresent()) {
        return failure.get();
      }
    }
    return fail("The lab did not notice it.");
  }

  /** The first guess is thought to be right, whatever the server says, and the next ones stay. */
  @TestFactory
  Iterable<DynamicTest> findsACorrectionThatIsDropped() {
    var tests = new ArrayList<DynamicTest>();
    for (var first : FIRST_SEEDS) {
      tests.add(
          DynamicTest.dynamicTest(
              "from seed " + first,
              () -> {
                var planted =
                    new Planted(
                        "ticktape.netcode.Predictor$Reader", "compare", "clear", "removeFirst");
                for (var seed = first; seed < first + SEEDS_MAX; seed++) {
                  var failure = planted.run(seed);
                  if (failure.isPresent()) {
                    System.out.println("mutant dropped correction caught: " + failure.get());
                    assertTrue(failure.get().contains(", guess: "), failure.get());
                    return;
                  }
                }
                fail("The lab did not notice it.");
              }));
    }
    return tests;
  }

  @Test
  void aFailureIsMadeShortAndFailsTheSameWayAgain() {
    var snake = Games.ALL.getFirst();
    Supplier<Tamper> tamper = Mutants.OkTooEarly::new;
    var found = found(1, tamper);
    var whole = Lab.run(snake, found.seed(), tamper.get());
    var shrunk = Lab.shrink(snake, Plan.of(found.seed()), tamper);
    System.out.println("shrunk in " + shrunk.runs() + " runs: " + shrunk.report().plan());

    var plan = shrunk.report().plan();
    var again = Lab.run(snake, plan, tamper.get());
    assertEquals(shrunk.report(), again);
    assertEquals(found.invariant(), again.failure().orElseThrow().invariant());

    // A crash at the right moment is all that is needed, and someone to whom it was promised.
    assertTrue(again.faults().size() < whole.faults().size(), again.faults()::toString);
    assertTrue(again.strikes().size() < whole.strikes().size(), again.strikes()::toString);
    assertTrue(again.virtualNanos() <= whole.virtualNanos(), plan::toString);
  }

  @Test
  void whatDoesNotFailIsNotMadeShort() {
    var snake = Games.ALL.getFirst();
    assertThrows(
        IllegalArgumentException.class, () -> Lab.shrink(snake, Plan.of(1), () -> Tamper.NONE));
  }
}
