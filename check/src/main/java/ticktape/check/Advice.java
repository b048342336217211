package ticktape.check;

import java.util.List;
import java.util.TreeMap;

/**
 * What to use instead of what is not in the dialect, read from {@code advice.txt}: the longest
 * beginning of a name wins.
 */
final class Advice {

  private final TreeMap<String, String> lines = new TreeMap<>();

  Advice(List<String> text) {
    for (var line : text) {
      var colon = line.indexOf(':');
      lines.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
  }

  /** The sentence about a class or member that is not allowed, given its full name with dots. */
  String about(String name) {
    for (var start = name; !start.isEmpty(); start = start.substring(0, start.length() - 1)) {
      var advice = lines.get(start);
      if (advice != null) {
        return name + " is not in the dialect: " + advice;
      }
    }
    return name
        + " is not in the dialect: the list of what is stands in ticktape/check/allowed.txt.";
  }
}
