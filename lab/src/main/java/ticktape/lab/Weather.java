package ticktape.lab;

/**
 * How a line carries bytes.
 *
 * @param delayNanos how long each byte takes at least
 * @param jitterMillis how much longer it may take
 * @param shreds whether bytes arrive in random pieces, down to single ones
 */
record Weather(long delayNanos, int jitterMillis, boolean shreds) {

  /** How lines are when nothing is wrong. */
  static final Weather FAIR = new Weather(20 * Agenda.MILLI, 2, false);

  static Weather any(Chance chance) {
    var jitter =
        switch (chance.between(0, 3)) {
          case 0 -> 0;
          case 1 -> 5;
          case 2 -> 40;
          default -> 200;
        };
    return new Weather(chance.millis(0, 150), jitter, chance.once(2));
  }

  /** Whether this is wrong with it. */
  boolean has(Fault fault) {
    return switch (fault) {
      case DELAY -> delayNanos > FAIR.delayNanos;
      case JITTER -> jitterMillis > FAIR.jitterMillis;
      case SHREDS -> shreds;
      default -> false;
    };
  }

  /** The same without this. */
  Weather without(Fault fault) {
    return new Weather(
        fault == Fault.DELAY ? FAIR.delayNanos : delayNanos,
        fault == Fault.JITTER ? FAIR.jitterMillis : jitterMillis,
        shreds && fault != Fault.SHREDS);
  }
}
