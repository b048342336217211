package ticktape.lab;

/** A client's clock: it begins anywhere, may be too fast or too slow, and may jump. */
final class Watch {

  private static final int RIGHT_PERMILLE = 1000;

  private final Agenda agenda;
  private long sinceNanos;
  private long showedNanos;
  private int permille = RIGHT_PERMILLE;

  /** A clock that shows this now. */
  Watch(Agenda agenda, int millis) {
    this.agenda = agenda;
    this.sinceNanos = agenda.now();
    this.showedNanos = millis * Agenda.MILLI;
  }

  /** The time that it shows, in milliseconds; of numbers that are too large the low 32 bits. */
  int millis() {
    return (int) (nanos() / Agenda.MILLI);
  }

  private long nanos() {
    return showedNanos + (agenda.now() - sinceNanos) / RIGHT_PERMILLE * permille;
  }

  /** From now on it counts so many milliseconds a second. */
  void speed(int most) {
    jump(0);
    permille = most;
  }

  /** It shows a time that is so much later; or earlier, if it is less than 0. */
  void jump(int millis) {
    showedNanos = nanos() + millis * Agenda.MILLI;
    sinceNanos = agenda.now();
  }
}
