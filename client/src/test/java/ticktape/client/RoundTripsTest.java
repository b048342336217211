package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundTripsTest {

  private final RoundTrips trips = new RoundTrips();

  @Test
  void figuresOfManyRoundTrips() {
    var shortest = new RoundTrip(2, 1_000_000, 7);
    trips.answered(new RoundTrip(1, 3_000_000, -9));
    trips.answered(shortest);
    trips.lost();
    trips.answered(new RoundTrip(4, 2_000_000, 20));
    var summary = trips.summary();
    assertEquals(4, summary.sent());
    assertEquals(3, summary.answered());
    assertEquals(25.0, summary.lostPercent());
    assertEquals(1_000_000, summary.minNanos());
    assertEquals(2_000_000, summary.avgNanos());
    assertEquals(3_000_000, summary.maxNanos());
    assertEquals(1_500_000, summary.jitterNanos());
    assertEquals(Optional.of(shortest), summary.best());
  }

  @Test
  void withoutAnAnswerThereAreNoFigures() {
    assertEquals(0, trips.summary().lostPercent());
    trips.lost();
    assertEquals(new RoundTrips.Summary(1, 0, 0, 0, 0, 0, Optional.empty()), trips.summary());
    assertEquals(100.0, trips.summary().lostPercent());
  }

  @Test
  void clockOffsetIsTakenFromTheMiddleOfTheWay() {
    // The answer came 10 ms after the ping, at 1,000.000 ms here; the server said 2,000 then.
    var trip = RoundTrip.of(1, 10_000_000, 2_000, 1_000_000);
    assertEquals(1_005_500, trip.offsetMicros());
    assertEquals(5_500, trip.uncertainMicros());
  }
}
