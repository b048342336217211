package ticktape.lobby;

import ticktape.room.Limits;

/**
 * How fast one connection may send: so many messages a second, and some more at once. (The generic
 * cell rate algorithm, ITU-T I.371.)
 */
final class Pace {

  private static final long SECOND_NANOS = 1_000_000_000L;

  private final long intervalNanos;
  private final long burstNanos;
  private final int droppedMax;
  private long paidUntilNanos;
  private long toldNanos;
  private int dropped;

  Pace(Limits limits, long nowNanos) {
    this.intervalNanos = SECOND_NANOS / limits.traffic().perSecond();
    this.burstNanos = intervalNanos * (limits.traffic().burst() - 1);
    this.droppedMax = limits.traffic().dropped();
    this.paidUntilNanos = nowNanos;
  }

  /** What becomes of a message. */
  enum Verdict {
    /** It is heard. */
    HEARD,
    /** It is dropped, and the sender is told. */
    TOLD,
    /** It is dropped. */
    DROPPED,
    /** It was one too many. */
    ENOUGH
  }

  Verdict message(long nowNanos) {
    if (paidUntilNanos - nowNanos <= 0) {
      paidUntilNanos = nowNanos;
      dropped = 0;
    }
    if (paidUntilNanos - nowNanos <= burstNanos) {
      paidUntilNanos += intervalNanos;
      return Verdict.HEARD;
    }
    dropped++;
    if (dropped > droppedMax) {
      return Verdict.ENOUGH;
    }
    if (dropped == 1 || nowNanos - toldNanos >= SECOND_NANOS) {
      toldNanos = nowNanos;
      return Verdict.TOLD;
    }
    return Verdict.DROPPED;
  }
}
