package ticktape.ssh;

import java.util.Optional;

/**
 * When a terminal may be sent the next frame: once it has said that it shows the last one. So one
 * that stalls has at most one frame on its way, and sees the present when it goes on.
 *
 * <p>A terminal that has never answered may be one that can't: it is sent a frame a second. Times
 * are milliseconds from any beginning, compared by subtraction.
 */
final class FramePace {

  /** How long a terminal that never answered is waited for. */
  static final int MUTE_MILLIS = 1_000;

  /** How long a terminal that has answered before may be silent. */
  static final int STALL_MILLIS_MAX = 60_000;

  /** How long a terminal to which nothing is to be shown is left alone. */
  static final int QUIET_MILLIS_MAX = 15_000;

  private boolean asked;
  private boolean answers;
  private int askedMillis;

  /** A frame was sent, and the question after it. */
  void sent(int nowMillis) {
    asked = true;
    askedMillis = nowMillis;
  }

  /**
   * The terminal shows all that was sent.
   *
   * @return how many milliseconds that took; nothing if it was not asked
   */
  Optional<Integer> ready(int nowMillis) {
    var took = asked ? Optional.of(nowMillis - askedMillis) : Optional.<Integer>empty();
    answers = true;
    asked = false;
    return took;
  }

  /** Whether the next frame may be sent. */
  boolean open(int nowMillis) {
    return !asked || (!answers && nowMillis - askedMillis >= MUTE_MILLIS);
  }

  /** Whether it is time to ask whether the terminal is still there. */
  boolean due(int nowMillis) {
    return nowMillis - askedMillis >= QUIET_MILLIS_MAX;
  }

  /** Whether the terminal has been silent for so long that nobody can be there. */
  boolean stalled(int nowMillis) {
    return asked && answers && nowMillis - askedMillis >= STALL_MILLIS_MAX;
  }
}
