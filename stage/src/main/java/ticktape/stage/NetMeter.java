package ticktape.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the line and the guesses did in each of the last seconds, for the net graph. */
final class NetMeter {

  /** Bytes go in bursts: a rate is that of so many seconds. */
  private static final int RATE_SECONDS = 3;

  /** So long a second without a measurement is taken to be as the one before. */
  private static final int GAP_SECONDS_MAX = 2;

  private static final int TOP_MILLIS_MIN = 50;

  private final Seconds trips = new Seconds();
  private final Seconds down = new Seconds();
  private final Seconds up = new Seconds();
  private final Seconds rollbacks = new Seconds();
  private final Seconds corrections = new Seconds();
  private Figures seen = Figures.NONE;

  /** The way to the server and back took so long, or takes that long already. */
  void trip(int millis, int nowMillis) {
    trips.atLeast(Math.max(1, millis), nowMillis);
  }

  /** So many bytes came and went. */
  void carried(int bytesDown, int bytesUp, int nowMillis) {
    down.add(bytesDown, nowMillis);
    up.add(bytesUp, nowMillis);
  }

  /** How the guesses stand; another match counts from 0 again. */
  void guessed(Figures now, int nowMillis) {
    var from = now.wrong() < seen.wrong() ? Figures.NONE : seen;
    rollbacks.add(now.wrong() - from.wrong(), nowMillis);
    corrections.add(Math.max(0, now.corrections() - from.corrections()), nowMillis);
    seen = now;
  }

  /**
   * The graph.
   *
   * @param way the way to the server and back as it is now
   */
  NetGraph graph(Latency way, int nowMillis) {
    var known = filled(trips.all(nowMillis));
    var top = TOP_MILLIS_MIN;
    for (var half = false; top < Collections.max(known); half = !half) {
      top = half ? top / 3 * 4 : top / 2 * 3; // 50, 75, 100, 150, 200, 300, 400 ...
    }
    return new NetGraph(
        "Last " + Seconds.KEPT + " s", millis(top), bars(known, top), rows(way, nowMillis));
  }

  private static List<Integer> filled(List<Integer> measured) {
    var filled = new ArrayList<Integer>();
    var last = 0;
    var gap = 0;
    for (var millis : measured) {
      gap = millis > 0 ? 0 : gap + 1;
      last = millis > 0 || gap > GAP_SECONDS_MAX ? millis : last;
      filled.add(last);
    }
    return filled;
  }

  private static List<NetGraph.Bar> bars(List<Integer> trips, int top) {
    var bars = new ArrayList<NetGraph.Bar>();
    for (var millis : trips) {
      bars.add(new NetGraph.Bar((int) ((double) millis * NetGraph.WHOLE / top), Grade.of(millis)));
    }
    return List.copyOf(bars);
  }

  private List<NetGraph.Row> rows(Latency way, int nowMillis) {
    var rows = new ArrayList<NetGraph.Row>();
    var trip = way.text().isEmpty() ? NetGraph.UNKNOWN : way.text();
    rows.add(new NetGraph.Row("round trip", trip, way.grade()));
    if (seen.guesses()) {
      guesses(rows, way.silent(), nowMillis);
    }
    rows.add(row("down", rate(down.mean(RATE_SECONDS, nowMillis))));
    rows.add(row("up", rate(up.mean(RATE_SECONDS, nowMillis))));
    if (seen.crowded()) {
      rows.add(row("others", "as told"));
    }
    if (seen.resumes() > 0) {
      rows.add(row("resumed", Integer.toString(seen.resumes())));
    }
    if (seen.desyncs() > 0) {
      rows.add(new NetGraph.Row("desyncs", Integer.toString(seen.desyncs()), Grade.BAD));
    }
    return List.copyOf(rows);
  }

  /**
   * How early inputs are and should be, how far ahead that is, and how often it was wrong. Nobody
   * is ahead of a server that nothing is heard of.
   */
  private void guesses(List<NetGraph.Row> rows, boolean silent, int nowMillis) {
    var told = seen.slackMillis().filter(millis -> !silent);
    var slack = told.map(NetMeter::millis).orElse(NetGraph.UNKNOWN);
    var late = told.orElse(0) < 0;
    var ahead = silent || seen.aheadMillis() < 0 ? NetGraph.UNKNOWN : millis(seen.aheadMillis());
    rows.add(new NetGraph.Row("slack", slack, late ? Grade.SLOW : Grade.GOOD));
    rows.add(row("slack wanted", millis(seen.slackPermille() * seen.periodMillis() / 1000)));
    rows.add(row("ahead", ahead));
    rows.add(row("rollbacks", Integer.toString(rollbacks.sum(nowMillis))));
    rows.add(row("corrections", Integer.toString(corrections.sum(nowMillis))));
  }

  private static NetGraph.Row row(String label, String value) {
    return new NetGraph.Row(label, value, Grade.GOOD);
  }

  private static String millis(int millis) {
    return millis + " ms";
  }

  private static String rate(int bytesPerSecond) {
    var tenths = bytesPerSecond / 100;
    return bytesPerSecond < 1000
        ? bytesPerSecond + " B/s"
        : tenths / 10 + "." + tenths % 10 + " kB/s";
  }
}
