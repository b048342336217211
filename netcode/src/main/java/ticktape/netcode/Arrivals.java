package ticktape.netcode;

/** When a match's ticks come in: where the match is by now, and how unevenly it is told. */
final class Arrivals {

  private final double periodMillis;
  private final Lateness late = new Lateness();
  private int startTick;
  private int startMillis;

  Arrivals(int ticksPerSecond) {
    periodMillis = 1000.0 / Math.max(1, ticksPerSecond);
  }

  /** How long a tick is. */
  double periodMillis() {
    return periodMillis;
  }

  /** A match begins to be followed at this tick, which arrived now; what was known is forgotten. */
  void restart(int tick, int nowMillis) {
    late.clear();
    startTick = tick;
    startMillis = nowMillis;
    add(tick, nowMillis);
  }

  /** A tick arrived. */
  void add(int tick, int nowMillis) {
    late.add((nowMillis - startMillis) / periodMillis - (tick - startTick), nowMillis);
  }

  /** The tick that could have arrived by now at best; between ticks, too. */
  double best(int nowMillis) {
    return startTick + (nowMillis - startMillis) / periodMillis - late.best();
  }

  /** How many ticks later nineteen of twenty are at most. */
  double spread() {
    return late.spread();
  }
}
