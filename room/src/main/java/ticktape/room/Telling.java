package ticktape.room;

/** How far those who follow the tape were told of it, and when they are to be told more. */
final class Telling {

  private final int batchTicks;
  private final int silenceTicks;
  private int told;
  private boolean news;

  /**
   * A telling that has not begun.
   *
   * @param batchTicks what happens is told at every so many ticks; less than 1 is 1
   * @param silenceTicks that nothing happens is told after so many
   */
  Telling(int batchTicks, int silenceTicks) {
    this.batchTicks = Math.max(1, batchTicks);
    this.silenceTicks = silenceTicks;
  }

  /**
   * A tick closed: whether it is now to be told, with all before it that were not.
   *
   * @param something whether something happened in it
   * @param must whether it can't wait
   */
  boolean due(int tick, boolean something, boolean must) {
    news |= something;
    return must || (tick % batchTicks == 0 && news) || tick - told >= silenceTicks;
  }

  /** All up to this tick is told; the last tick that was told before. */
  int upTo(int tick) {
    var before = told;
    told = tick;
    news = false;
    return before;
  }
}
