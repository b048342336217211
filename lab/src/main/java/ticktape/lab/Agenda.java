package ticktape.lab;

import java.util.PriorityQueue;

/** Virtual time: what is to happen, and when. What is due at the same time happens in order. */
final class Agenda {

  static final long MILLI = 1_000_000L;
  static final long SECOND = 1_000_000_000L;

  private final PriorityQueue<Due> due = new PriorityQueue<>();
  private long now;
  private long sequence;

  private record Due(long atNanos, long sequence, Runnable deed) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      var times = Long.compare(atNanos, other.atNanos);
      return times != 0 ? times : Long.compare(sequence, other.sequence);
    }
  }

  /** The time, in nanoseconds since the world began. */
  long now() {
    return now;
  }

  /** The time in milliseconds, as clients count it. */
  int nowMillis() {
    return (int) (now / MILLI);
  }

  void at(long nanos, Runnable deed) {
    due.add(new Due(Math.max(nanos, now), sequence++, deed));
  }

  void in(long nanos, Runnable deed) {
    at(now + nanos, deed);
  }

  /** Does all that is due until then; then it is then. */
  void runUntil(long nanos) {
    while (!due.isEmpty() && due.element().atNanos() <= nanos) {
      var next = due.remove();
      now = next.atNanos();
      next.deed().run();
    }
    now = nanos;
  }
}
