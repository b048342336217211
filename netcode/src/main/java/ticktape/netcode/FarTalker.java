package ticktape.netcode;

import java.util.List;
import ticktape.rules.Dice;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * A talker as if it were far away: all that it hears and says comes late, as a {@link BadLine}
 * tells. It stands between any talker and whoever owns the line, and neither knows of it.
 */
public final class FarTalker implements Talker {

  private final Talker near;
  private final BadLine bad;
  private final Dice dice;
  private Transit<ToClient> down;
  private Transit<ToServer> up;

  /**
   * A talker behind a bad line.
   *
   * @param near the talker itself
   * @param seed of the line's dice: the same seed makes the same line
   */
  public FarTalker(Talker near, BadLine bad, int seed) {
    this.near = near;
    this.bad = bad;
    dice = Dice.of(seed);
    down = new Transit<>(bad, dice);
    up = new Transit<>(bad, dice);
  }

  /** The talker itself, if the line is to stay as it is; else that talker far away. */
  public static Talker over(Talker near, BadLine bad, int seed) {
    return bad.isNone() ? near : new FarTalker(near, bad, seed);
  }

  @Override
  public void connected(int nowMillis) {
    down = new Transit<>(bad, dice);
    up = new Transit<>(bad, dice);
    near.connected(nowMillis);
  }

  /** What had come over the line before it went down is heard before that. */
  @Override
  public void disconnected(String reason, int nowMillis) {
    for (var message : down.rest()) {
      near.receive(message, nowMillis);
    }
    up.rest();
    near.disconnected(reason, nowMillis);
  }

  @Override
  public void receive(ToClient message, int nowMillis) {
    down.put(message, nowMillis);
    hear(nowMillis);
  }

  private void hear(int nowMillis) {
    for (var message : down.arrived(nowMillis)) {
      near.receive(message, nowMillis);
    }
  }

  @Override
  public void carried(int bytesDown, int bytesUp, int nowMillis) {
    near.carried(bytesDown, bytesUp, nowMillis);
  }

  @Override
  public List<ToServer> take(int nowMillis) {
    hear(nowMillis);
    for (var message : near.take(nowMillis)) {
      up.put(message, nowMillis);
    }
    // Who hangs up has said all before.
    return near.wantsLine(nowMillis) ? up.arrived(nowMillis) : up.rest();
  }

  @Override
  public boolean wantsLine(int nowMillis) {
    return near.wantsLine(nowMillis);
  }

  @Override
  public int restMillis(int nowMillis) {
    var most = near.restMillis(nowMillis);
    return up.waitMillis(nowMillis, down.waitMillis(nowMillis, most));
  }
}
