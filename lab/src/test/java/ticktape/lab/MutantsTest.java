package ticktape.lab;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ticktape.games.Games;

/** The lab is worth its time: it finds bugs that were planted. */
class MutantsTest {

  private static final int SEEDS_MAX = 40;

  @TestFactory
  Iterable<DynamicTest> finds() {
    var tests = new ArrayList<DynamicTest>();
    Mutants.ALL.forEach((name, tamper) ->
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> {
                  for (var seed = 1; seed <= SEEDS_MAX; seed++) {
                    var failure = Lab.run(Games.ALL.getFirst(), seed, tamper.get()).failure();
                    if (failure.isPresent()) {
                      System.out.println(
                          "mutant " + name + " caught by seed " + seed + ": " + failure.get());
                      return;
                    }
                  }
                  fail("The lab did not notice the mutant " + name + ".");
                })));
    return tests;
  }
}
