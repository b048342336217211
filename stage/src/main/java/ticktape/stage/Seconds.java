package ticktape.stage;

import java.util.ArrayList;
import java.util.List;

/** A number for each of the last seconds, 0 to begin with. */
final class Seconds {

  /** How many of them are kept, the one that is not over yet among them. */
  static final int KEPT = 30;

  private static final int SECOND_MILLIS = 1000;

  private final int[] values = new int[KEPT];
  private int newest;
  private int beganMillis;
  private boolean begun;

  /** The number of the second that is now grows by so much. */
  void add(int more, int nowMillis) {
    turn(nowMillis);
    values[newest] += more;
  }

  /** The number of the second that is now is at least that. */
  void atLeast(int value, int nowMillis) {
    turn(nowMillis);
    values[newest] = Math.max(values[newest], value);
  }

  /** All of them together. */
  int sum(int nowMillis) {
    turn(nowMillis);
    var sum = 0;
    for (var value : values) {
      sum += value;
    }
    return sum;
  }

  /** What the last few seconds that are over had on average. */
  int mean(int seconds, int nowMillis) {
    turn(nowMillis);
    var sum = 0;
    for (var back = 1; back <= seconds; back++) {
      sum += values[(newest + KEPT - back) % KEPT];
    }
    return (sum + seconds / 2) / seconds;
  }

  /** Each of them, the oldest first. */
  List<Integer> all(int nowMillis) {
    turn(nowMillis);
    var all = new ArrayList<Integer>(KEPT);
    for (var i = 1; i <= KEPT; i++) {
      all.add(values[(newest + i) % KEPT]);
    }
    return all;
  }

  private void turn(int nowMillis) {
    if (!begun) {
      begun = true;
      beganMillis = nowMillis;
    }
    var over = Math.max(0, (nowMillis - beganMillis) / SECOND_MILLIS);
    beganMillis += over * SECOND_MILLIS;
    for (var i = 0; i < Math.min(over, KEPT); i++) {
      newest = (newest + 1) % KEPT;
      values[newest] = 0;
    }
  }
}
