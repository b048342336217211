package ticktape.lab;

import java.util.Arrays;

/** Many durations in milliseconds, to tell the middle one and the longest. */
final class Spell {

  private int[] millis = new int[1024];
  private int size;

  void add(long nanos) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, 2 * size);
    }
    millis[size++] = (int) (nanos / Agenda.MILLI);
  }

  int size() {
    return size;
  }

  /** The one that so many of a hundred are not longer than; 0 if there is none. */
  int percentile(int hundredths) {
    var sorted = Arrays.copyOf(millis, size);
    Arrays.sort(sorted);
    return size == 0 ? 0 : sorted[(size - 1) * hundredths / 100];
  }
}
