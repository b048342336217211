package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Games;
import ticktape.server.Config;
import ticktape.server.Server;

/** New rooms with options, as people choose them at their screens. */
class OptionsIT {

  private static final Path PICTURES = Path.of("target", "together");

  @TempDir Path folder;

  private static Server server() throws Exception {
    var games = Games.rules();
    return Server.start(Config.of(games).withHost("127.0.0.1").withPort(0));
  }

  @Test
  void onThePage() throws Exception {
    var phone = new Browser.NewContextOptions().setViewportSize(390, 844);
    try (var server = server();
        var chromium = new Chromium();
        var ada = new WebPlayer(chromium, phone, server.port(), "")) {
      var page = ada.page();
      page.fill("#name", "ada");
      page.click("#options summary");
      assertEquals("number", page.getAttribute("#option-speed", "type"));
      assertEquals("checkbox", page.getAttribute("#option-walls", "type"));
      page.click("#game-squares");
      assertEquals("2", page.inputValue("#option-seats"));
      page.fill("#option-seats", "5");
      page.fill("#option-rounds", "7");
      Files.createDirectories(PICTURES);
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("options-phone.png")));
      page.click("#new-room");
      ada.plays();

      try (var eve =
          new JsonPlayer(
              server.port(), "{'type':'hello','name':'eve','game':'squares','watch':true}")) {
        var terms = eve.hears("view").getJsonObject("state").getJsonObject("terms");
        assertEquals(5, terms.getInt("seats"));
        assertEquals(7, terms.getInt("rounds"));
        assertEquals(60, terms.getInt("seconds"));
      }
    }
  }

  @Test
  void inATerminal() throws Exception {
    try (var terminal = new Tmux(folder, 80, 24)) {
      terminal.runs(Invocation.script(folder) + " play squares --name ada");
      terminal.shows("m lobby");
      terminal.types("m");
      terminal.shows("New room of tictactoe");
      terminal.keys("Down", "Down", "Down");
      terminal.shows("▸ New room of tictactoe");
      terminal.keys("Enter");
      terminal.shows("▸ clock       ‹ 30 ›");
      terminal.keys("Right", "Down", "1", "Down", "Down", "Right");
      terminal.shows("‹ yes ›");
      assertTrue(terminal.text().contains("clock         35"), terminal.text());
      terminal.keys("Enter");
      terminal.shows("Round 1 of 2");
      terminal.until(
          "the clock", () -> terminal.text().contains("35 s") || terminal.text().contains("34 s"));
    }
  }
}
