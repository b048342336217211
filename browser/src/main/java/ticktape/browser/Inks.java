package ticktape.browser;

import java.util.Map;
import java.util.TreeMap;

/** The style sheet's word for each colour that was painted so far. */
final class Inks {

  /** More colours than any look has; past it, they are named anew. */
  private static final int MOST = 1000;

  private static final String DIGITS = "0123456789abcdef";

  private final Map<Integer, String> words = new TreeMap<>();
  private int last = -1;
  private String word = "";

  /** A colour as {@code #rrggbb}. */
  String word(int rgb) {
    if (rgb == last) {
      return word;
    }
    var known = words.get(rgb);
    if (known == null) {
      if (words.size() >= MOST) {
        words.clear();
      }
      known = hex(rgb);
      words.put(rgb, known);
    }
    last = rgb;
    word = known;
    return known;
  }

  private static String hex(int rgb) {
    var text = new StringBuilder("#");
    for (var shift = 20; shift >= 0; shift -= 4) {
      text.append(DIGITS.charAt((rgb >> shift) & 0xF));
    }
    return text.toString();
  }
}
