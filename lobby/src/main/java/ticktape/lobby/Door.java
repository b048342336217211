package ticktape.lobby;

import java.util.List;
import ticktape.room.Limits;
import ticktape.room.Speech;

/**
 * The door of one connection: turns bytes from anyone into messages, errors and reasons to close.
 *
 * <p>It never throws for what arrives. Not for many threads; one connection's own may use it.
 */
public final class Door {

  @SuppressWarnings(
      "UnusedVariable") // a form without content, so that others can compile against it
  private Door(Limits limits, List<Speech> known, long nowNanos) {}

  /** A door that finds out by the first bytes how the connection speaks. */
  public static Door sniffing(Limits limits, long nowNanos) {
    return new Door(limits, List.of(), nowNanos);
  }

  /** A door for text messages: what is received at once is whole lines, the last end left out. */
  public static Door json(Limits limits, long nowNanos) {
    return new Door(limits, List.of(Speech.JSON), nowNanos);
  }

  /** A door for binary frames in any pieces; a mark before the first is tolerated. */
  public static Door binary(Limits limits, long nowNanos) {
    return new Door(limits, List.of(Speech.BINARY), nowNanos);
  }

  /** What these bytes mean, in order; nothing once the door is shut or HTTP has taken over. */
  public List<Arrival> receive(byte[] bytes, long nowNanos) {
    return List.of();
  }

  /** A {@link Arrival.Shut} if the connection has been silent for too long; call it on a timer. */
  public List<Arrival> idle(long nowNanos) {
    return List.of();
  }
}
