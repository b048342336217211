package ticktape.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ticktape.wire.ToClient;

/**
 * The last lines that were said, for those who come late. What the house tells makes way for what
 * people say: however often somebody comes and goes, no line of theirs is lost by it.
 */
public final class Chat {

  private record Kept(int number, ToClient.Said line, boolean notice) {}

  private final int keptMax;
  private final Deque<Kept> lines = new ArrayDeque<>();
  private int said;

  /** A chat that keeps so many lines. */
  public Chat(int keptMax) {
    this.keptMax = keptMax;
  }

  /** How many lines were ever said. */
  public int said() {
    return said;
  }

  /** Adds what somebody said or did. */
  public void add(ToClient.Said line) {
    said++;
    if (lines.size() == keptMax && !dropNotice()) {
      lines.removeFirst();
    }
    lines.addLast(new Kept(said, line, false));
  }

  /** Adds a line of the house: who came, who went. */
  public void notice(ToClient.Said line) {
    said++;
    if (lines.size() < keptMax || dropNotice()) {
      lines.addLast(new Kept(said, line, true));
    }
  }

  /** Drops the oldest line of the house, if there is one. */
  private boolean dropNotice() {
    for (var all = lines.iterator(); all.hasNext(); ) {
      if (all.next().notice()) {
        all.remove();
        return true;
      }
    }
    return false;
  }

  /** What people said and did, as far as it is kept. */
  public List<ToClient.Said> talk() {
    return lines.stream().filter(kept -> !kept.notice()).map(Kept::line).toList();
  }

  /** The lines that are kept, of those after the first so many. */
  public List<ToClient.Said> since(int seen) {
    var fresh = new ArrayList<ToClient.Said>();
    for (var kept : lines) {
      if (kept.number() > seen) {
        fresh.add(kept.line());
      }
    }
    return fresh;
  }
}
