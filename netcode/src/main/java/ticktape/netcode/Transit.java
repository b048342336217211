package ticktape.netcode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ticktape.rules.Dice;

/**
 * What is underway on a bad line in one direction, in order. Not for many threads.
 *
 * @param <M> a message
 */
final class Transit<M> {

  /** What is more than that is not delayed. */
  private static final int UNDERWAY_MAX = 10_000;

  private final BadLine bad;
  private final Dice dice;
  private final Deque<Parcel<M>> underway = new ArrayDeque<>();
  private int lastMillis;

  private record Parcel<M>(int atMillis, M message) {}

  Transit(BadLine bad, Dice dice) {
    this.bad = bad;
    this.dice = dice;
  }

  void put(M message, int nowMillis) {
    var at = nowMillis + bad.delayMillis() + dice.roll(bad.jitterMillis() + 1);
    if (dice.roll(1000) < bad.lossPermille()) {
      at += bad.retransmissionMillis();
    }
    at += stalledMillis(at);
    // Nothing overtakes what was sent before it.
    if (!underway.isEmpty() && lastMillis - at > 0) {
      at = lastMillis;
    }
    lastMillis = at;
    underway.add(new Parcel<>(at, message));
  }

  /** How long a stall still lasts at that time. */
  private int stalledMillis(int atMillis) {
    if (bad.stallEveryMillis() == 0) {
      return 0;
    }
    var since = Math.floorMod(atMillis, bad.stallEveryMillis());
    return Math.max(0, bad.stallMillis() - since);
  }

  /** What has arrived by now. */
  List<M> arrived(int nowMillis) {
    var messages = new ArrayList<M>();
    while (!underway.isEmpty()
        && (nowMillis - underway.element().atMillis() >= 0 || underway.size() > UNDERWAY_MAX)) {
      messages.add(underway.remove().message());
    }
    return messages;
  }

  /** All that is underway, at once. */
  List<M> rest() {
    var messages = new ArrayList<M>();
    while (!underway.isEmpty()) {
      messages.add(underway.remove().message());
    }
    return messages;
  }

  /** Milliseconds until the next message arrives, but no more than so many. */
  int waitMillis(int nowMillis, int most) {
    return underway.isEmpty()
        ? most
        : Math.max(0, Math.min(most, underway.element().atMillis() - nowMillis));
  }
}
