package ticktape.netcode;

import java.util.Arrays;

/**
 * How late things were that are due at even times: the best of the last ones, and how much later
 * than it nineteen of twenty were at most.
 *
 * <p>Old ones are forgotten, so that a clock which drifts is followed.
 */
final class Lateness {

  private static final int KEPT_MAX = 64;
  private static final int KEPT_MILLIS = 15_000;

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

  /** One more was so late; in any unit. */
  void add(double by, int nowMillis) {
    while (size > 0 && (size == KEPT_MAX || nowMillis - atMillis[first] > KEPT_MILLIS)) {
      first = (first + 1) % KEPT_MAX;
      size--;
    }
    var next = (first + size) % KEPT_MAX;
    late[next] = by;
    atMillis[next] = nowMillis;
    size++;
    var known = new double[size];
    for (var i = 0; i < size; i++) {
      known[i] = late[(first + i) % KEPT_MAX];
    }
    Arrays.sort(known);
    best = known[0];
    spread = known[(size - 1) * 19 / 20] - best;
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
