package ticktape.stage;

/** When to try the line again: after half a second, then twice as long each time, up to five. */
final class Retry {

  private static final int FIRST_MILLIS = 500;
  private static final int LAST_MILLIS = 5000;

  private int waitMillis = FIRST_MILLIS;
  private int atMillis;
  private boolean waiting;

  /** The line was lost now. */
  void lost(int nowMillis) {
    atMillis = nowMillis + waitMillis;
    waiting = true;
    waitMillis = Math.min(waitMillis * 2, LAST_MILLIS);
  }

  /** The server answered: all is well. */
  void well() {
    waitMillis = FIRST_MILLIS;
  }

  /** There is nothing to wait for. */
  void now() {
    waiting = false;
  }

  /** How long to wait yet. */
  int leftMillis(int nowMillis) {
    return waiting ? Math.max(0, atMillis - nowMillis) : 0;
  }
}
