package ticktape.stage;

import java.util.Optional;
import ticktape.netcode.PingMeter;
import ticktape.wire.ToClient;

/** How the line is: up or down, alive or silent, and when to try it again. */
final class Link {

  /** The seat was taken over from another screen: two that take it in turns help nobody. */
  private static final String ELSEWHERE = "elsewhere";

  private static final int PING_MILLIS = 2000;
  private static final int PING_OFTEN_MILLIS = 1000;

  /** What is underway so much longer than usual tells that the line has got worse. */
  private static final int LATE_MILLIS = 100;

  /** A server in order is heard of twice a second in a match, and by each answer to a ping. */
  private static final int QUIET_MILLIS = PING_MILLIS + 500;

  private static final int SILENCE_MILLIS = 10_000;

  private final Retry retry = new Retry();
  private PingMeter meter = new PingMeter();
  private boolean up;
  private boolean answered;
  private boolean lost;
  private boolean barred;
  private int heardMillis;
  private int pingMillis;
  private int pingEveryMillis = PING_MILLIS;
  private int beyondMillis;
  private String reason = "";
  private String goodbye = "";

  void connected(int nowMillis) {
    up = true;
    answered = false;
    heardMillis = nowMillis;
    pingMillis = nowMillis;
    meter = new PingMeter();
    goodbye = "";
  }

  /** The line went down; a goodbye that came before tells why better than the line does. */
  void disconnected(String why, int nowMillis) {
    if (lost && !up) {
      reason = why.isEmpty() ? reason : Clean.line(why);
    } else {
      reason = goodbye.isEmpty() ? Clean.line(why) : goodbye;
    }
    up = false;
    answered = false;
    lost = true;
    retry.lost(nowMillis);
  }

  void heard(int nowMillis) {
    heardMillis = nowMillis;
  }

  /** The server let us in. */
  void welcome() {
    answered = true;
    lost = false;
    reason = "";
    retry.well();
  }

  /** The server said farewell. */
  void goodbye(ToClient.Goodbye said) {
    goodbye = Clean.line(said.text());
    barred = said.code().equals(ELSEWHERE);
  }

  /** A ping was answered: how long it took, if it was one that is open. */
  Optional<Integer> pong(int n, int nowMillis) {
    return meter.answer(n, nowMillis);
  }

  /** Whether the server has been silent for so long that the line must be dead. */
  boolean silent(int nowMillis) {
    return up && nowMillis - heardMillis >= SILENCE_MILLIS;
  }

  /** Whether somebody looks at the net graph, which wants a number each second. */
  void measured(boolean often) {
    pingEveryMillis = often ? PING_OFTEN_MILLIS : PING_MILLIS;
  }

  /** The number of a ping that is due now, or 0. */
  int duePing(int nowMillis) {
    if (!answered || nowMillis - pingMillis < 0) {
      return 0;
    }
    pingMillis = nowMillis + pingEveryMillis;
    return meter.send(nowMillis);
  }

  /** Tries again at once, whatever the server said. */
  void tryNow() {
    barred = false;
    retry.now();
  }

  boolean wanted(int nowMillis) {
    return up || (!barred && (!lost || retry.leftMillis(nowMillis) == 0));
  }

  boolean up() {
    return up;
  }

  boolean answered() {
    return answered;
  }

  boolean lost() {
    return lost;
  }

  String reason() {
    return reason;
  }

  /** How long until the line is tried again; -1 if only {@link #tryNow} does it. */
  int retryMillis(int nowMillis) {
    if (up || !lost) {
      return 0;
    }
    return barred ? -1 : retry.leftMillis(nowMillis);
  }

  /** Where the screen is far from here itself: what the way to it and back took now. */
  void beyond(int millis) {
    beyondMillis = beyondMillis == 0 ? millis : (7 * beyondMillis + millis) / 8;
  }

  /** A way from here to the server and back, as it is from the screen. */
  int whole(int roundTripMillis) {
    return roundTripMillis + beyondMillis;
  }

  /** The way from the screen to the server and back, as it is now. */
  Latency latency(int nowMillis) {
    if (lost || (up && nowMillis - heardMillis >= QUIET_MILLIS)) {
      return Latency.SILENT;
    }
    var late = lateMillis(nowMillis);
    return new Latency(late > 0 ? late : usualMillis(), false);
  }

  private int usualMillis() {
    return meter.millis() == PingMeter.UNKNOWN ? PingMeter.UNKNOWN : whole(meter.millis());
  }

  /** How long a ping is underway, if that is longer than usual; else 0. */
  int lateMillis(int nowMillis) {
    var waited = up ? meter.waitedMillis(nowMillis) : 0;
    return waited > usualMillis() + LATE_MILLIS ? waited : 0;
  }
}
