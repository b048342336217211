package ticktape.netcode;

import java.util.Arrays;

/**
 * How late things were that are due at even times, in ticks: the best of the last ones, and how
 * much later than it nineteen of twenty were at most.
 *
 * <p>Old ones are forgotten, so that a clock which drifts is followed; and all of them at once
 * where everything has been much later for a while: then a clock has jumped, or the server began to
 * count anew.
 */
final class Lateness {

  private static final int KEPT_MAX = 64;
  private static final int KEPT_MILLIS = 15_000;

  /** Stalls and jitter make some so late, but not all of them for so long. */
  private static final double STEP_TICKS = 5;

  private static final int STEP_MILLIS = 2_000;
  private static final int STEP_MILLIS_MIN = 1_400;
  private static final int STEP_TIMES_MIN = 4;

  private final double[] late = new double[KEPT_MAX];
  private final int[] atMillis = new int[KEPT_MAX];
  private int first;
  private int size;
  private double best;
  private double spread;

  /** Forgets all. */
  void clear() {
    size = 0;
    best = 0;
    spread = 0;
  }

  /** One more was so late. */
  void add(double by, int nowMillis) {
    while (size > 0 && (size == KEPT_MAX || nowMillis - atMillis[first] > KEPT_MILLIS)) {
      forget();
    }
    var next = (first + size) % KEPT_MAX;
    late[next] = by;
    atMillis[next] = nowMillis;
    size++;
    forgetBeforeStep(nowMillis);
    var known = new double[size];
    for (var i = 0; i < size; i++) {
      known[i] = late[(first + i) % KEPT_MAX];
    }
    Arrays.sort(known);
    best = known[0];
    spread = known[(size - 1) * 19 / 20] - best;
  }

  private void forgetBeforeStep(int nowMillis) {
    var times = 0;
    var spanMillis = 0;
    var least = Double.MAX_VALUE;
    for (var i = size - 1; i >= 0; i--) {
      var at = (first + i) % KEPT_MAX;
      if (nowMillis - atMillis[at] > STEP_MILLIS) {
        break;
      }
      times++;
      spanMillis = nowMillis - atMillis[at];
      least = Math.min(least, late[at]);
    }
    if (times >= STEP_TIMES_MIN && spanMillis >= STEP_MILLIS_MIN && least > best + STEP_TICKS) {
      while (size > times) {
        forget();
      }
    }
  }

  private void forget() {
    first = (first + 1) % KEPT_MAX;
    size--;
  }

  boolean known() {
    return size > 0;
  }

  double best() {
    return best;
  }

  double spread() {
    return spread;
  }
}
