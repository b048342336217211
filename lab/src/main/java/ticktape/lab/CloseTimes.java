package ticktape.lab;

import ticktape.wire.ToClient;

/** When the ticks of a match close; each is as long as the one before. */
final class CloseTimes {

  private static final long TICK_NANOS = Agenda.SECOND / 20;

  private final Agenda agenda;
  private int tick;
  private long tickNanos;

  CloseTimes(Agenda agenda) {
    this.agenda = agenda;
  }

  /** The server said so just now. */
  void heard(ToClient message) {
    switch (message) {
      case ToClient.Idle idle -> closed(tick + idle.ticks());
      case ToClient.Closed closed -> closed(tick + closed.idle() + 1);
      case ToClient.Keyframe keyframe -> closed(keyframe.tick());
      default -> {}
    }
  }

  private void closed(int last) {
    tick = last;
    tickNanos = agenda.now();
  }

  /** How long ago a tick closed. */
  long since(int closed) {
    return agenda.now() - tickNanos + (tick - closed) * TICK_NANOS;
  }

  /**
   * How far a place between ticks that is shown, in thousandths of a tick, is ahead of the server.
   */
  long aheadNanos(int shownPermille) {
    return shownPermille * TICK_NANOS / 1000 - tick * TICK_NANOS - (agenda.now() - tickNanos);
  }
}
