package ticktape.client;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The connections that came in and were not heard yet, in order.
 *
 * <p>Who sends each line on a connection of its own, one after the other, expects them to be read
 * in that order; threads would overtake each other.
 */
final class Arrivals {

  /** How long an earlier connection that says nothing may hold up a later one. */
  private static final long WAIT_NANOS_MAX = 100_000_000;

  private static final long LOOK_NANOS = 500_000;

  private final AtomicLong last = new AtomicLong();
  private final ConcurrentSkipListMap<Long, String> unheard = new ConcurrentSkipListMap<>();

  /** A connection came in from an address; for the one thread that accepts. */
  long arrived(String from) {
    var number = last.incrementAndGet();
    unheard.put(number, from);
    return number;
  }

  /** Its first line was handled, or none will come. */
  void heard(long number) {
    unheard.remove(number);
  }

  /** Waits until earlier ones from the same address were heard, but not for long. */
  void awaitEarlier(long number) {
    var from = unheard.get(number);
    if (from == null) {
      return;
    }
    var end = System.nanoTime() + WAIT_NANOS_MAX;
    while (unheard.headMap(number).containsValue(from) && end - System.nanoTime() > 0) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }
}
