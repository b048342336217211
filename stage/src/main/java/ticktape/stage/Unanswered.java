package ticktape.stage;

import java.util.TreeMap;
import ticktape.rules.BytesIn;
import ticktape.wire.ToServer;

/**
 * The commands that were sent and that nobody has answered: after the line was lost they are said
 * again. The server knows by its number one that it took before.
 */
final class Unanswered {

  private static final int KEPT_MAX = 64;

  private final TreeMap<Integer, Sent> sent = new TreeMap<>();

  private record Sent(int match, int tick, byte[] what) {}

  void add(ToServer.Input input, byte[] what) {
    if (sent.size() == KEPT_MAX) {
      sent.pollFirstEntry();
    }
    sent.put(input.id(), new Sent(input.match(), input.tick(), what));
  }

  /** This one is on the tape; those before it have been judged, too. */
  void taken(int id) {
    sent.headMap(id, true).clear();
  }

  void refused(int id) {
    sent.remove(id);
  }

  void clear() {
    sent.clear();
  }

  /** Takes a command as it is said again. */
  interface Hearer {

    /** A command, for a tick. */
    void hears(ToServer.Input input, byte[] what);
  }

  /**
   * Says all of them again, in order, as they were sent.
   *
   * @param tickMost no tick after this one: a server that has lost its last ticks would not wait
   *     for one that is far ahead of it now
   */
  void again(int tickMost, Hearer hearer) {
    sent.forEach((id, one) -> {
      var tick = Math.min(one.tick(), tickMost);
      hearer.hears(new ToServer.Input(id, one.match(), tick, new BytesIn(one.what())), one.what());
    });
  }
}
