package ticktape.app;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Someone who plays at a real screen by its keys, whatever kind it is. */
interface Sitter extends AutoCloseable {

  /** Presses a key, by tmux's name: {@code Right}, {@code Space}, {@code 5}. */
  void press(String key) throws Exception;

  /** The texts around the board. */
  String text() throws Exception;

  /** The points by name, as the screen has them. */
  Map<String, Integer> scores() throws Exception;

  @Override
  void close() throws Exception;

  /** Waits until there is such a text. */
  default void reads(String text) throws Exception {
    Patience.LONG.until("a screen shows " + text, this::text, () -> text().contains(text));
  }

  /** Sits down at a terminal. */
  static Sitter atTerminal(Path folder, int port, String name, String room) throws Exception {
    var own = Files.createDirectories(folder.resolve(name));
    var tmux = new Tmux(own, 90, 30);
    tmux.runs(
        Invocation.script(own)
            + " play --name "
            + name
            + " --at 127.0.0.1:"
            + port
            + " --room "
            + room);
    return new Sitter() {
      @Override
      public void press(String key) throws Exception {
        tmux.keys(key);
      }

      @Override
      public String text() throws Exception {
        return tmux.text();
      }

      @Override
      public Map<String, Integer> scores() throws Exception {
        return Scores.on(tmux.text());
      }

      @Override
      public void close() throws Exception {
        tmux.close();
      }
    };
  }

  /** Sits down at a browser. */
  static Sitter atBrowser(Chromium chromium, int port, String name, String room) {
    var size = new Browser.NewContextOptions().setViewportSize(900, 600);
    var player = new WebPlayer(chromium, size, port, "?name=" + name + "#" + room);
    return new Sitter() {
      @Override
      public void press(String key) {
        player.page().keyboard().press(key.matches("Up|Down|Left|Right") ? "Arrow" + key : key);
      }

      @Override
      public String text() {
        return player.page().innerText("#play");
      }

      @Override
      public Map<String, Integer> scores() {
        return player.scores();
      }

      @Override
      public void close() {
        player.close();
      }
    };
  }
}
