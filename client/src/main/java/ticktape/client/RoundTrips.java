package ticktape.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What many pings tell of the way to a server. May be used by many threads. */
public final class RoundTrips {

  private int sent;
  private int answered;
  private long minNanos = Long.MAX_VALUE;
  private long maxNanos;
  private long sumNanos;
  private long changesNanos;
  private @Nullable RoundTrip last;
  private @Nullable RoundTrip best;

  /** A ping was answered. */
  public synchronized void answered(RoundTrip trip) {
    sent++;
    answered++;
    minNanos = Math.min(minNanos, trip.nanos());
    maxNanos = Math.max(maxNanos, trip.nanos());
    sumNanos += trip.nanos();
    if (last != null) {
      changesNanos += Math.abs(trip.nanos() - last.nanos());
    }
    last = trip;
    if (best == null || trip.nanos() < best.nanos()) {
      best = trip;
    }
  }

  /** A ping was not answered. */
  public synchronized void lost() {
    sent++;
  }

  /** How many there were, and how long they took. */
  public synchronized Summary summary() {
    if (answered == 0) {
      return new Summary(sent, 0, 0, 0, 0, 0, Optional.empty());
    }
    return new Summary(
        sent,
        answered,
        minNanos,
        sumNanos / answered,
        maxNanos,
        changesNanos / Math.max(1, answered - 1),
        Optional.ofNullable(best));
  }

  /**
   * Figures of many round trips; times are nanoseconds, and 0 when none was answered.
   *
   * @param jitterNanos the mean difference between one round trip and the next (as RFC 3550 has it,
   *     without the smoothing)
   * @param best the shortest one: its clock offset is the surest, as NTP takes it
   */
  public record Summary(
      int sent,
      int answered,
      long minNanos,
      long avgNanos,
      long maxNanos,
      long jitterNanos,
      Optional<RoundTrip> best) {

    /** How many of a hundred were lost; 0 when none was sent. */
    public double lostPercent() {
      return sent == 0 ? 0 : 100.0 * (sent - answered) / sent;
    }
  }
}
