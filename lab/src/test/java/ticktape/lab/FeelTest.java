package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Eight on bad lines, for half a minute each way. */
class FeelTest {

  private static final int SECONDS = 30;

  @Test
  void anOwnTurnIsShownInTheFirstFrameOfItsTickHoweverBadTheLine() {
    var report = Lab.feel(1, SECONDS, true);
    assertTrue(report.turns() > SECONDS / 2, report::toString);
    assertEquals(report.turns(), report.inFirstFrame());
    assertTrue(report.shownMillisWorst() <= 2 * 50 + 17, report::toString);
    assertTrue(report.inItsTickPermille() >= 900, report::toString);
    assertTrue(report.ownElsewhere() <= report.ticks() / 20, report::toString);
    assertTrue(report.aheadMillis() > 0, report::toString);
  }

  @Test
  void withoutALookAheadItWaitsForTheWayThereAndBack() {
    var report = Lab.feel(1, SECONDS, false);
    assertTrue(report.turns() > SECONDS / 2, report::toString);
    assertTrue(report.shownMillis() >= 150, report::toString);
    assertTrue(report.aheadMillis() < -75, report::toString);
  }

  @Test
  void theSameSeedFeelsTheSame() {
    assertEquals(Lab.feel(2, 10, true), Lab.feel(2, 10, true));
  }
}
