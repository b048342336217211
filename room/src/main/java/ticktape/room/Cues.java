package ticktape.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ticktape.rules.Cue;

/** The last cues of a room, for views that come less often than ticks. */
final class Cues {

  private static final int KEPT_MAX = 256;

  private final Deque<Cue> kept = new ArrayDeque<>();
  private long count;

  /** How many cues there ever were. */
  long count() {
    return count;
  }

  void add(List<Cue> cues) {
    for (var cue : cues) {
      if (kept.size() == KEPT_MAX) {
        kept.removeFirst();
      }
      kept.addLast(cue);
      count++;
    }
  }

  /** Those that are kept, of those after the first so many. */
  List<Cue> since(long seen) {
    var fresh = (int) Math.min(count - seen, kept.size());
    var all = new ArrayList<>(kept);
    return List.copyOf(all.subList(all.size() - fresh, all.size()));
  }
}
