package ticktape.client;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The connections that came in and were not heard yet, in order.
 *
 * <p>Who sends each line on a connection of its own, one after the other, expects them to be read
 * in that order; threads would overtake each other.
 */
final class Arrivals {

  /** How long an earlier connection may hold up a later one, whatever it does. */
  private static final long WAIT_NANOS_MAX = 5_000_000_000L;

  /** How long those that say nothing may. */
  private static final long SILENCE_NANOS_MAX = 20_000_000;

  private static final long LOOK_NANOS = 500_000;

  /** How many earlier ones are looked at: they themselves look at those before them. */
  private static final int NEAREST = 16;

  private final ConcurrentSkipListMap<Long, Connection> unheard = new ConcurrentSkipListMap<>();

  /** A connection came in; for the one thread that accepts. */
  void arrived(Connection connection) {
    unheard.put(connection.number(), connection);
  }

  /** Its first line was handled, or none will come. */
  void heard(Connection connection) {
    unheard.remove(connection.number());
  }

  /** Waits until earlier ones from the same address were heard, unless they say nothing. */
  void awaitEarlier(Connection connection) {
    if (!unheard.containsKey(connection.number())) {
      return; // it was heard before
    }
    var start = System.nanoTime();
    var silentSince = start;
    var look = look(connection);
    while (look != Look.NONE) {
      var now = System.nanoTime();
      silentSince = look == Look.BUSY ? now : silentSince;
      if (now - silentSince > SILENCE_NANOS_MAX || now - start > WAIT_NANOS_MAX) {
        return;
      }
      LockSupport.parkNanos(LOOK_NANOS);
      look = look(connection);
    }
  }

  /** What earlier connections of an address do. */
  private enum Look {
    NONE,
    SILENT,
    BUSY
  }

  private Look look(Connection connection) {
    var nearest =
        unheard.headMap(connection.number()).descendingMap().values().stream()
            .filter(earlier -> earlier.from().equals(connection.from()))
            .limit(NEAREST)
            .toList();
    if (nearest.isEmpty()) {
      return Look.NONE;
    }
    return nearest.stream().allMatch(Connection::silent) ? Look.SILENT : Look.BUSY;
  }
}
