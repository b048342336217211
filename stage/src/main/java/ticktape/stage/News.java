package ticktape.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;

/** Lines that are shown for a few seconds. */
final class News {

  private static final int SHOWN_MILLIS = 4000;

  private final int most;
  private final ArrayDeque<Item> items = new ArrayDeque<>();

  private record Item(String text, int untilMillis) {}

  /** News of at most so many lines at a time, the newest ones. */
  News(int most) {
    this.most = most;
  }

  void add(String text, int nowMillis) {
    var clean = Clean.line(text).strip();
    if (clean.isEmpty()) {
      return;
    }
    items.add(new Item(clean, nowMillis + SHOWN_MILLIS));
    if (items.size() > most) {
      items.remove();
    }
  }

  void clear() {
    items.clear();
  }

  String show(int nowMillis) {
    items.removeIf(item -> nowMillis - item.untilMillis() >= 0);
    var texts = new ArrayList<String>();
    items.forEach(item -> texts.add(item.text()));
    return String.join(" · ", texts);
  }
}
