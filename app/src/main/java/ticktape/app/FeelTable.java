package ticktape.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.function.Function;
import ticktape.lab.FeelReport;
import ticktape.lab.Lab;

/** How it feels to play on a bad line, with a look ahead and without, side by side. */
final class FeelTable {

  private FeelTable() {}

  /** The table, for people. */
  static String text(int seconds, int seed) {
    var ahead = Lab.feel(seed, seconds, true);
    var plain = Lab.feel(seed, seconds, false);
    var table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "Snake with 8 players, 150 ms there and back, 30 ms of jitter, a stall of 300 ms every 10 s; %,d s%n",
            seconds));
    row(table, "", "look ahead", "snapshots");
    row(table, ahead, plain, "own turns", r -> number(r.turns()));
    row(table, ahead, plain, "from the key to its turn, middle", r -> millis(r.shownMillis()));
    row(table, ahead, plain, "  of 100 turns 99 within", r -> millis(r.shownMillis99()));
    row(table, ahead, plain, "  worst", r -> millis(r.shownMillisWorst()));
    row(
        table,
        ahead,
        plain,
        "turns shown in the first frame of their tick",
        r -> share(r.inFirstFrame(), r.turns()));
    row(
        table,
        ahead,
        "turns taken in the tick they were shown in",
        r -> share(r.inItsTickPermille(), 1000));
    row(table, ahead, "ticks in which a correction is seen", r -> share(r.corrected(), r.ticks()));
    row(
        table,
        ahead,
        "ticks with the own head in another cell",
        r -> share(r.ownElsewhere(), r.ticks()));
    row(
        table,
        ahead,
        "ticks with another's head in another cell",
        r -> share(r.othersElsewhere(), r.ticks()));
    row(table, ahead, plain, "a tick is known after, middle", r -> millis(r.confirmedMillis()));
    row(table, ahead, plain, "  worst", r -> millis(r.confirmedMillisWorst()));
    row(table, ahead, plain, "what is shown is ahead by, middle", r -> millis(r.aheadMillis()));
    row(table, ahead, plain, "bytes a second from the server", r -> number(r.bytesPerSecond()));
    return table.toString().stripTrailing();
  }

  private static void row(
      StringBuilder table,
      FeelReport ahead,
      FeelReport plain,
      String what,
      Function<FeelReport, String> figure) {
    row(table, what, figure.apply(ahead), figure.apply(plain));
  }

  private static void row(
      StringBuilder table, FeelReport ahead, String what, Function<FeelReport, String> figure) {
    row(table, what, figure.apply(ahead), "-");
  }

  private static void row(StringBuilder table, String what, String one, String other) {
    table.append(String.format(Locale.ROOT, "%-46s %12s %12s%n", what, one, other));
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String millis(int millis) {
    return millis + " ms";
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  /** The figures, for programs. */
  static JsonObject json(int seconds, int seed) {
    return Json.createObjectBuilder()
        .add("lookAhead", json(Lab.feel(seed, seconds, true)))
        .add("snapshots", json(Lab.feel(seed, seconds, false)))
        .build();
  }

  private static JsonObject json(FeelReport report) {
    return Json.createObjectBuilder()
        .add("seconds", report.seconds())
        .add("turns", report.turns())
        .add("shownMillis", report.shownMillis())
        .add("shownMillis99", report.shownMillis99())
        .add("shownMillisWorst", report.shownMillisWorst())
        .add("inFirstFrame", report.inFirstFrame())
        .add("inItsTickPermille", report.inItsTickPermille())
        .add("ticks", report.ticks())
        .add("corrected", report.corrected())
        .add("ownElsewhere", report.ownElsewhere())
        .add("othersElsewhere", report.othersElsewhere())
        .add("confirmedMillis", report.confirmedMillis())
        .add("confirmedMillisWorst", report.confirmedMillisWorst())
        .add("aheadMillis", report.aheadMillis())
        .add("bytesPerSecond", report.bytesPerSecond())
        .build();
  }
}
