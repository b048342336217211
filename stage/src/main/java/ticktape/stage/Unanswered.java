package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
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

  /** All of them, in order, as they were sent. */
  List<ToServer.Input> again() {
    var inputs = new ArrayList<ToServer.Input>();
    sent.forEach((id, one) ->
        inputs.add(new ToServer.Input(id, one.match(), one.tick(), new BytesIn(one.what()))));
    return inputs;
  }
}
