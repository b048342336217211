package ticktape.games;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ticktape.check.SyncCheck;
import ticktape.picture.Look;

/** Every game gives the same states for the same tape, whoever folds it, and from wherever. */
class SyncTest {

  private static final int SEEDS = 8;
  private static final int TICKS = 400;

  @TestFactory
  Stream<DynamicTest> folds() {
    return Games.ALL.stream()
        .map(look -> DynamicTest.dynamicTest(look.game().name(), () -> check(look)));
  }

  private static <S, I> void check(Look<S, I> look) {
    new SyncCheck<>(look.game(), look.controls().inputs()).require(SEEDS, TICKS);
  }
}
