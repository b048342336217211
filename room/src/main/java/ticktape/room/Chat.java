package ticktape.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ticktape.wire.ToClient;

/** The last lines that were said, for those who come late. */
public final class Chat {

  private final int keptMax;
  private final Deque<ToClient.Said> lines = new ArrayDeque<>();
  private int said;

  /** A chat that keeps so many lines. */
  public Chat(int keptMax) {
    this.keptMax = keptMax;
  }

  /** How many lines were ever said. */
  public int said() {
    return said;
  }

  /** Adds a line. */
  public void add(ToClient.Said line) {
    if (lines.size() == keptMax) {
      lines.removeFirst();
    }
    lines.addLast(line);
    said++;
  }

  /** The lines that are kept, of those after the first so many. */
  public List<ToClient.Said> since(int seen) {
    var fresh = Math.min(said - seen, lines.size());
    var all = new ArrayList<>(lines);
    return all.subList(all.size() - fresh, all.size());
  }
}
