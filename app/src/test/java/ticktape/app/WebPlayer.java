package ticktape.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Someone in a browser. Not for many threads. */
final class WebPlayer implements AutoCloseable {

  /** Keeps the hash of each tick that was confirmed when a frame was painted. */
  private static final String RECORDER =
      """
      window.seen = {};
      (function look() {
        const now = window.ticktape;
        if (now && now.match) seen[now.tick] = now.hash;
        requestAnimationFrame(look);
      })();
      """;

  private final BrowserContext context;
  private final Page page;

  /** Opens a page of the server: {@code ?name=cy#K7QF} is the way into a room. */
  WebPlayer(Chromium chromium, Browser.NewContextOptions options, int port, String way) {
    context = chromium.browser().newContext(options);
    context.addInitScript(RECORDER);
    page = context.newPage();
    page.navigate("http://127.0.0.1:" + port + "/" + way);
  }

  Page page() {
    return page;
  }

  /** Changes the size of the window, in its pixels. */
  WebPlayer sees(int width, int height) {
    page.setViewportSize(width, height);
    return this;
  }

  /** Waits until it plays. */
  WebPlayer plays() throws Exception {
    Patience.LONG.until(
        "the browser plays",
        () -> report().toString(),
        () -> phase().equals("PLAYING") && seat() > 0);
    return this;
  }

  String phase() {
    return report().getOrDefault("phase", "").toString();
  }

  /** The room's code; empty in the lobby. */
  String room() {
    return report().getOrDefault("room", "").toString();
  }

  int seat() {
    return number("seat");
  }

  int tick() {
    return number("tick");
  }

  /** A number that the page tells of itself. */
  int number(String name) {
    return report().getOrDefault(name, 0) instanceof Integer number ? number : 0;
  }

  /** What the page tells of itself. */
  @SuppressWarnings("unchecked") // an object of JavaScript
  private Map<String, Object> report() {
    var report = page.evaluate("window.ticktape || {}");
    return (Map<String, Object>) report;
  }

  /** The hashes that it has confirmed, by tick. */
  Map<Integer, Integer> hashes() {
    var hashes = new TreeMap<Integer, Integer>();
    if (page.evaluate("window.seen") instanceof Map<?, ?> seen) {
      seen.forEach(
          (tick, hash) -> hashes.put(Integer.valueOf(tick.toString()), ((Number) hash).intValue()));
    }
    return hashes;
  }

  void says(String text) {
    page.fill("#chat-input", text);
    page.press("#chat-input", "Enter");
  }

  /** What stands in the chat, as {@code bo: gg}. */
  List<String> chat() {
    return words("#chat-lines li", ".from", ".text");
  }

  /** The score board, by name. */
  Map<String, Integer> scores() {
    var scores = new TreeMap<String, Integer>();
    for (var row : words("#score-rows li.player", ".who", ".points")) {
      var cut = row.lastIndexOf(": ");
      scores.put(row.substring(0, cut), Integer.valueOf(row.substring(cut + 2)));
    }
    return scores;
  }

  /** Waits until there are so many players on the score board. */
  void scores(int players) throws Exception {
    Patience.LONG.until(
        players + " players", () -> scores().toString(), () -> scores().size() == players);
  }

  /** Two parts of each of these rows, read at one moment. */
  @SuppressWarnings("unchecked") // a list of JavaScript
  private List<String> words(String rows, String first, String second) {
    var read =
        page.evaluate(
            """
            ([rows, first, second]) => [...document.querySelectorAll(rows)].map(row =>
              row.querySelector(first).textContent + ': ' + row.querySelector(second).textContent)
            """,
            List.of(rows, first, second));
    return (List<String>) read;
  }

  @Override
  public void close() {
    context.close();
  }
}
