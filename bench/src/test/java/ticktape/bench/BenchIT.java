package ticktape.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** That everything that is measured still runs; the numbers here mean nothing. */
class BenchIT {

  @Test
  void everyBenchmarkOfAnOperationRuns() throws Exception {
    var figures = Micro.once();
    assertEquals(2 * (5 + 1 + 1 + 2), figures.size(), figures.toString());
    assertTrue(figures.stream().allMatch(figure -> figure.value() >= 0), figures.toString());
  }

  @Test
  void trafficIsCountedByKindAndAddsUp() {
    var figures = Traffic.measure(2, 5);
    var parts = figures.stream().filter(figure -> figure.of().contains("of it")).toList();
    var sum = parts.stream().mapToDouble(Figure::value).sum();
    assertEquals(figures.getFirst().value(), sum, 0.01, figures.toString());
    assertTrue(parts.stream().anyMatch(figure -> figure.of().endsWith("Closed")), "turns count");
    assertTrue(parts.stream().noneMatch(figure -> figure.of().endsWith("Refused")), "none refused");
  }

  @Test
  void theSameTrafficTwiceIsTheSame() {
    assertEquals(Traffic.measure(3, 5), Traffic.measure(3, 5));
  }

  @Test
  void aMatchThatBotsPlayedIsTheSameEachTime() {
    assertEquals(Played.of(8, 1_000), Played.of(8, 1_000));
  }

  @Test
  void aRealServerIsLoaded() throws Exception {
    var figures = Load.measure(1, 2, 1);
    for (var figure : figures) {
      if (figure.unit().equals("requests")) {
        assertEquals(0, figure.value(), figures.toString());
      }
    }
  }
}
