package ticktape.lab;

import ticktape.lobby.Door;

/** What the {@link Host} knows of a line. */
final class Caller {

  private static final int FULL_BYTES = 16 * 1024;
  private static final int UNDERWAY_BYTES_MAX = 256 * 1024;

  final Line line;
  final Door door;
  boolean opened;
  boolean shut;
  private boolean full;

  Caller(Line line, Door door) {
    this.line = line;
    this.door = door;
  }

  /** Sends; whether from now on it is to be sent no more. */
  boolean fills(byte[] bytes) {
    var down = line.down();
    down.send(bytes);
    if (down.size() > UNDERWAY_BYTES_MAX) {
      throw new Breach(
          Invariant.BOUND,
          "Client %d has %,d bytes underway, though the server knew at %,d that it takes no more."
              .formatted(line.client(), down.size(), FULL_BYTES));
    }
    var was = full;
    full |= down.size() > FULL_BYTES;
    return full && !was;
  }

  /** Whether it may be sent to again from now on. */
  boolean drained() {
    var again = full && line.down().size() == 0;
    full &= !again;
    return again;
  }
}
