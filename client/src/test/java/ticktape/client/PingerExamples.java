package ticktape.client;

import java.io.IOException;

/** The example of {@link Pinger}, as its documentation shows it; run by a test. */
final class PingerExamples {

  private PingerExamples() {}

  static void ping(int port) throws IOException {
    // @start region="ping"
    try (var pinger = Pinger.open(HostPort.parse("localhost:" + port))) {
      pinger.ping().ifPresent(trip -> System.out.println(trip.nanos() / 1000 + " µs"));
    }
    // @end
  }
}
