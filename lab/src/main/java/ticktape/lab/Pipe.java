package ticktape.lab;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * One direction of a line: bytes arrive in order, late, joined and torn as TCP does it, or never.
 */
final class Pipe {

  /** No bytes: the line ends here. */
  private static final byte[] END = {};

  private static final long NEVER = Long.MAX_VALUE;

  private final Agenda agenda;
  private final Chance chance;
  private final Consumer<byte[]> arrives;
  private final Runnable ends;
  private final Deque<Parcel> underway = new ArrayDeque<>();
  private Weather weather;
  private long lastNanos;
  private long stalledUntilNanos;
  private int bytesPerSecond;
  private int size;
  private boolean garbles;
  private boolean closed;

  private record Parcel(long atNanos, byte[] bytes) {}

  Pipe(Agenda agenda, Chance chance, Weather weather, Consumer<byte[]> arrives, Runnable ends) {
    this.agenda = agenda;
    this.chance = chance;
    this.weather = weather;
    this.arrives = arrives;
    this.ends = ends;
  }

  /** How many bytes are underway. */
  int size() {
    return size;
  }

  void send(byte[] bytes) {
    if (bytes.length > 0) {
      put(garbles && chance.once(2) ? Noise.in(bytes, chance) : bytes);
    }
  }

  /** The other side sees an end once everything has arrived. */
  void end() {
    put(END);
  }

  private void put(byte[] bytes) {
    if (closed) {
      return;
    }
    var at = agenda.now() + weather.delayNanos() + chance.millis(0, weather.jitterMillis());
    if (bytesPerSecond > 0) {
      at = Math.max(at, lastNanos) + bytes.length * Agenda.SECOND / bytesPerSecond;
    }
    lastNanos = Math.max(at, lastNanos);
    size += bytes.length;
    underway.add(new Parcel(lastNanos, bytes));
    agenda.at(lastNanos, this::arrive);
  }

  private void arrive() {
    if (closed || underway.isEmpty() || stalledUntilNanos == NEVER) {
      return;
    }
    if (agenda.now() < stalledUntilNanos) {
      agenda.at(stalledUntilNanos, this::arrive);
      return;
    }
    var joined = new ByteArrayOutputStream();
    while (!closed && !underway.isEmpty() && underway.element().atNanos() <= agenda.now()) {
      var bytes = underway.remove().bytes();
      if (bytes.length == 0) {
        deliver(joined.toByteArray());
        close();
        ends.run();
        return;
      }
      size -= bytes.length;
      joined.writeBytes(bytes);
    }
    deliver(joined.toByteArray());
  }

  private void deliver(byte[] bytes) {
    for (var from = 0; from < bytes.length && !closed; ) {
      var to = weather.shreds() ? piece(from, bytes.length) : bytes.length;
      arrives.accept(Arrays.copyOfRange(bytes, from, to));
      from = to;
    }
  }

  private int piece(int from, int end) {
    return Math.min(end, from + (chance.once(2) ? chance.between(1, 3) : chance.between(1, 500)));
  }

  /** Nothing arrives for so long. */
  void stall(long nanos) {
    stalledUntilNanos = Math.max(stalledUntilNanos, agenda.now() + nanos);
  }

  /** Nothing arrives any more, and who sends is not told. */
  void clog() {
    stalledUntilNanos = NEVER;
  }

  /** The reader takes only so many bytes a second from now on; 0 for all it gets. */
  void slow(int most) {
    bytesPerSecond = most;
  }

  /** From now on much arrives as something else. */
  void garble() {
    garbles = true;
  }

  /** Whether what arrives may not be what was sent. */
  boolean garbled() {
    return garbles;
  }

  /** From now on nothing is wrong with it; what is underway arrives soon. */
  void heal() {
    weather = Weather.FAIR;
    stalledUntilNanos = 0;
    bytesPerSecond = 0;
    garbles = false;
    var soon = agenda.now() + weather.delayNanos();
    lastNanos = Math.min(lastNanos, soon);
    var parcels = underway.stream().map(Parcel::bytes).toList();
    underway.clear();
    for (var bytes : parcels) {
      underway.add(new Parcel(soon, bytes));
    }
    agenda.at(soon, this::arrive);
  }

  boolean closed() {
    return closed;
  }

  /** Nothing arrives any more. */
  void close() {
    closed = true;
    underway.clear();
    size = 0;
  }
}
