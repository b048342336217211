package ticktape.app;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The score board beside the board of a terminal. */
final class Scores {

  /** A row: the seat's letter, a name, perhaps a note, the points. */
  private static final Pattern ROW = Pattern.compile(" [A-Z] (\\S+)(?:  .*?)? +(\\d+) *$");

  private Scores() {}

  /** The points by name, as a screen has them. */
  static Map<String, Integer> on(String screen) {
    var scores = new TreeMap<String, Integer>();
    for (var line : screen.split("\n", -1)) {
      var row = ROW.matcher(line);
      if (row.find()) {
        scores.put(row.group(1), Integer.valueOf(row.group(2)));
      }
    }
    return scores;
  }
}
