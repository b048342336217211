package ticktape.room;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how often a room's game failed of late. */
final class Faults {

  private static final int MOST = 3;
  private static final int TICKS = 100;

  private final Deque<Long> ticks = new ArrayDeque<>();

  /**
   * Notes a fault, and tells whether the room should give up.
   *
   * @param tick counts all ticks of the room, match after match
   */
  boolean tooMany(long tick) {
    ticks.addLast(tick);
    while (tick - ticks.getFirst() > TICKS) {
      ticks.removeFirst();
    }
    return ticks.size() >= MOST;
  }
}
