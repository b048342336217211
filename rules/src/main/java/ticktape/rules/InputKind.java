package ticktape.rules;

/**
 * How an input behaves on a slow line: held inputs repeat and the newest wins, commands count once
 * and in order.
 */
public sealed interface InputKind {

  /** A stick's direction: late is fine, the newest wins, it holds until it is changed. */
  record Held() implements InputKind {}

  /**
   * A mark on a cell: exactly once, in order.
   *
   * @param lifetimeTicks how late it may come, past which it is refused as stale; 0 for never
   */
  record Command(int lifetimeTicks) implements InputKind {}
}
