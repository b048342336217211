package ticktape.lobby;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import ticktape.room.Effect;
import ticktape.room.Limits;
import ticktape.room.Speech;
import ticktape.rules.Game;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * The list of rooms, and everyone who is connected.
 *
 * <p>Messages and the time go in, {@link Effect}s come out of {@link #take}. For one thread; times
 * are nanoseconds of any clock that never goes back, the same one in every call.
 */
public final class Lobby {

  private List<Effect> effects = new ArrayList<>();

  /**
   * A lobby without rooms.
   *
   * @param games the games that can be played here, the standard one first
   * @param limits how much of everything there may be
   * @param random 32 fresh bits a call; in production nobody can guess them
   */
  @SuppressWarnings(
      "UnusedVariable") // a form without content, so that others can compile against it
  public Lobby(List<Game<?, ?>> games, Limits limits, IntSupplier random) {}

  /**
   * A connection is there.
   *
   * @param connection its number, never used twice
   * @param address where it comes from, with the port, for the log
   * @param speech how it speaks
   */
  public void connected(int connection, String address, Speech speech, long nowNanos) {}

  /** A connection said something; one that is not known is ignored. */
  public void heard(int connection, ToServer message, long nowNanos) {}

  /**
   * A connection's line was lost; a seat is held for it.
   *
   * @param reason a sentence for the log
   */
  public void gone(int connection, String reason, long nowNanos) {}

  /** Whether a connection can take more bytes now; while not, it is sent no ticks and views. */
  public void writable(int connection, boolean writable, long nowNanos) {}

  /** The match's records up to this one will survive a crash. */
  public void durable(String room, int match, long sequence, long nowNanos) {}

  /**
   * Brings a room back.
   *
   * @param room its code
   * @param records the last match's records, in order
   */
  public void restore(String room, List<byte[]> records, long nowNanos) {}

  /** Closes the ticks that are due and ends what has run out. */
  public void advance(long nowNanos) {}

  /**
   * When {@link #advance} is next needed; {@link Long#MAX_VALUE} for not before something comes.
   */
  public long wakeNanos() {
    return Long.MAX_VALUE;
  }

  /** What to do, in order, since it was taken last. */
  public List<Effect> take() {
    var taken = effects;
    effects = new ArrayList<>();
    return taken;
  }

  /** The rooms that anyone may enter. */
  public List<ToClient.RoomLine> rooms() {
    return List.of();
  }

  /** Goodbye to everyone: the server stops. Seats stay in the journal. */
  public void farewell(String text, long nowNanos) {}
}
