package ticktape.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ticktape.client.HostPort;
import ticktape.client.Pinger;
import ticktape.client.RoundTrips;

/** {@code ticktape ping}: how long the way to a server is. */
@Command(
    name = "ping",
    description = "Measures the way to a Ticktape server and back.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Jitter is the mean difference between one round trip and the next. The clock's",
      "offset is how far the server's is ahead, from the shortest round trip.",
      "The exit code is 1 if there is no answer.",
      "",
      "Examples:",
      "  ./ticktape ping localhost",
      "  ./ticktape ping example.org:7000 --count 100 --interval 0.05"
    })
final class PingCommand implements Callable<Integer> {

  private static final int NO_ANSWER = 1;
  private static final double INTERVAL_SECONDS_MIN = 0.02;
  private static final double INTERVAL_SECONDS_MAX = 3600;
  private static final double NANOS_PER_SECOND = 1e9;

  @Parameters(paramLabel = "HOST[:PORT]", description = "The server.")
  private String at = "";

  @Option(
      names = {"-c", "--count"},
      paramLabel = "N",
      description = "How many pings (standard: ${DEFAULT-VALUE}); 0 goes on until Ctrl-C.")
  private int count = 10;

  @Option(
      names = {"-i", "--interval"},
      paramLabel = "SECONDS",
      description = "How long from one to the next (standard: ${DEFAULT-VALUE}).")
  private double interval = 0.2;

  @Option(names = "--json", description = "Prints only the figures, as JSON.")
  private boolean json;

  private final RoundTrips trips = new RoundTrips();
  private final AtomicBoolean ended = new AtomicBoolean();

  @Override
  public Integer call() throws InterruptedException {
    check();
    var report = new PingReport(HostPort.parse(at), Console.standard(), json);
    report.begin();
    // As ping(8): Ctrl-C ends with the figures so far.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(report), "figures"));
    ping(report);
    end(report);
    return trips.summary().answered() == 0 ? NO_ANSWER : 0;
  }

  private void end(PingReport report) {
    if (ended.compareAndSet(false, true)) {
      report.end(trips.summary());
    }
  }

  private void check() {
    if (count < 0) {
      throw new IllegalArgumentException(
          "--count " + count + " can't be sent: choose 1 or more, or 0 to go on until Ctrl-C.");
    }
    if (!(interval >= INTERVAL_SECONDS_MIN && interval <= INTERVAL_SECONDS_MAX)) {
      throw new IllegalArgumentException(
          "--interval " + interval + " is out of range: choose from 0.02 to 3600 seconds.");
    }
  }

  /** A line that breaks is opened again; where there never was one, more pings tell nothing. */
  private void ping(PingReport report) throws InterruptedException {
    @Nullable Pinger pinger = null;
    for (var n = 1; count == 0 || n <= count; n++) {
      if (n > 1) {
        Thread.sleep(Duration.ofNanos((long) (interval * NANOS_PER_SECOND)));
      }
      try {
        pinger = pinger == null ? Pinger.open(report.server()) : pinger;
        once(n, pinger, report);
      } catch (IOException e) {
        trips.lost();
        report.noAnswer(n, String.valueOf(e.getMessage()));
        if (pinger == null && trips.summary().answered() == 0) {
          return;
        }
        pinger = closed(pinger);
      }
    }
    closed(pinger);
  }

  private void once(int n, Pinger pinger, PingReport report) throws IOException {
    var trip = pinger.ping();
    if (trip.isPresent()) {
      trips.answered(trip.get());
      report.answer(n, trip.get());
    } else {
      trips.lost();
      report.noAnswer(n, "none came in time.");
    }
  }

  private static @Nullable Pinger closed(@Nullable Pinger pinger) {
    if (pinger != null) {
      pinger.close();
    }
    return null;
  }
}
