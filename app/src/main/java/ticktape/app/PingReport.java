package ticktape.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import ticktape.client.HostPort;
import ticktape.client.RoundTrip;
import ticktape.client.RoundTrips;
import ticktape.wire.Binary;

/**
 * What {@code ticktape ping} prints: lines for people, or one JSON object at the end.
 *
 * @param server where the pings go
 * @param console who reads it
 * @param json whether it is JSON
 */
record PingReport(HostPort server, Console console, boolean json) {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MICROS_PER_MILLI = 1e3;

  void begin() {
    tell("PING " + server + ", protocol " + Binary.VERSION);
  }

  void answer(int n, RoundTrip trip) {
    tell("answer " + n + ": " + millis(trip.nanos()) + " ms");
  }

  /** A ping that was lost; programs that read figures find why on the standard error. */
  void noAnswer(int n, String why) {
    var line = "no answer " + n + ": " + why;
    if (json) {
      System.err.println(line);
    } else {
      console.say(line);
    }
  }

  /** The figures. */
  void end(RoundTrips.Summary summary) {
    if (json) {
      console.say(object(summary).toString());
      return;
    }
    console.say("--- " + server + " ---");
    console.say(
        summary.sent()
            + " sent, "
            + summary.answered()
            + " answered, "
            + text("%.1f", summary.lostPercent())
            + " % lost");
    summary
        .best()
        .ifPresent(best -> {
          console.say(
              "round trip min/avg/max/jitter "
                  + millis(summary.minNanos())
                  + "/"
                  + millis(summary.avgNanos())
                  + "/"
                  + millis(summary.maxNanos())
                  + "/"
                  + millis(summary.jitterNanos())
                  + " ms");
          console.say(
              "clock offset "
                  + text("%+.1f", best.offsetMicros() / MICROS_PER_MILLI)
                  + " ms, give or take "
                  + text("%.1f", best.uncertainMicros() / MICROS_PER_MILLI)
                  + " ms");
        });
  }

  private JsonObject object(RoundTrips.Summary summary) {
    var object =
        Json.createObjectBuilder()
            .add("host", server.host())
            .add("port", server.port())
            .add("protocol", Binary.VERSION)
            .add("sent", summary.sent())
            .add("answered", summary.answered())
            .add("lostPercent", summary.lostPercent());
    summary
        .best()
        .ifPresent(best ->
            object
                .add("minMillis", summary.minNanos() / NANOS_PER_MILLI)
                .add("avgMillis", summary.avgNanos() / NANOS_PER_MILLI)
                .add("maxMillis", summary.maxNanos() / NANOS_PER_MILLI)
                .add("jitterMillis", summary.jitterNanos() / NANOS_PER_MILLI)
                .add("clockOffsetMillis", best.offsetMicros() / MICROS_PER_MILLI)
                .add("clockUncertainMillis", best.uncertainMicros() / MICROS_PER_MILLI));
    return object.build();
  }

  private void tell(String line) {
    if (!json) {
      console.say(line);
    }
  }

  private static String millis(long nanos) {
    return text("%.3f", nanos / NANOS_PER_MILLI);
  }

  private static String text(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
