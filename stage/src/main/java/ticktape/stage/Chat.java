package ticktape.stage;

import java.util.ArrayDeque;
import java.util.List;
import ticktape.picture.Ink;
import ticktape.wire.ToClient;

/** The last lines that were said. */
final class Chat {

  private static final int LINES_MAX = 100;

  private final ArrayDeque<Show.Line> lines = new ArrayDeque<>();

  void add(ToClient.Said said, Ink ink) {
    lines.add(new Show.Line(Clean.name(said.from()), Clean.line(said.text()), ink));
    if (lines.size() > LINES_MAX) {
      lines.remove();
    }
  }

  void clear() {
    lines.clear();
  }

  List<Show.Line> lines() {
    return List.copyOf(lines);
  }
}
