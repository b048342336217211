package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Games;
import ticktape.server.Config;
import ticktape.server.Server;

/** The smaller games, played by real screens. It leaves pictures in {@code target/together}. */
class FamilyIT {

  private static final Path PICTURES = Path.of("target", "together");

  @TempDir Path folder;

  private Server server;
  private Chromium chromium;

  @BeforeEach
  void open() throws Exception {
    chromium = new Chromium();
    var games = Games.rules();
    server = Server.start(Config.of(games).withHost("127.0.0.1").withPort(0));
    Files.createDirectories(PICTURES);
  }

  @AfterEach
  void close() {
    server.close();
    chromium.close();
  }

  private WebPlayer phone(String name, String room) throws Exception {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setDeviceScaleFactor(2)
            .setHasTouch(true)
            .setIsMobile(true);
    return new WebPlayer(chromium, options, server.port(), "?name=" + name + "#" + room).plays();
  }

  private WebPlayer browser(String name, String room) throws Exception {
    var options = new Browser.NewContextOptions().setViewportSize(1000, 700);
    return new WebPlayer(chromium, options, server.port(), "?name=" + name + "#" + room).plays();
  }

  /** Someone who only watches, and says what the state is. */
  private JsonPlayer opens(String game) throws Exception {
    var eve =
        new JsonPlayer(
            server.port(), "{'type':'hello','name':'eve','game':'" + game + "','new':true}");
    var room = eve.room();
    eve.says("{'type':'join','room':'" + room + "','watch':true}");
    Patience.LONG.until("eve watches", () -> eve.hears("welcome").getInt("seat") == 0);
    return eve;
  }

  private static JsonObject sees(JsonPlayer eve, String what, Predicate<JsonObject> wanted)
      throws Exception {
    Patience.LONG.until(
        what,
        () -> eve.chat().toString(),
        () -> wanted.test(eve.hears("view").getJsonObject("state")));
    return eve.hears("view").getJsonObject("state");
  }

  private static void marks(JsonPlayer eve, int count) throws Exception {
    sees(
        eve,
        count + " marks",
        state ->
            state.getJsonArray("grid").stream()
                    .filter(cell -> !cell.toString().contains("none"))
                    .count()
                == count);
  }

  @Test
  void aTerminalAndAPhonePlayTicTacToeToItsEnd() throws Exception {
    try (var eve = opens("tictactoe");
        var terminal = new Tmux(folder, 80, 24)) {
      var room = eve.room();
      var script = Invocation.script(folder);
      terminal.runs(
          script + " play --name ann --at 127.0.0.1:" + server.port() + " --room " + room);
      terminal.shows("Waiting for a second player");
      try (var bo = phone("bo", room)) {
        terminal.shows("your turn");
        terminal.keys("5");
        marks(eve, 1);
        terminal.keys("1");
        terminal.shows("It is not your turn.");
        tapsTheMiddle(bo.page());
        Patience.LONG.until(
            "the phone says why", () -> bo.page().textContent("#toast").contains("taken"));
        bo.page().keyboard().press("2");
        marks(eve, 2);
        terminal.keys("1");
        marks(eve, 3);
        bo.page().keyboard().press("3");
        marks(eve, 4);
        bo.page()
            .screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve("tictactoe-phone.png")));
        terminal.keys("9");
        terminal.shows("You win");
        var ending = sees(eve, "the end", state -> state.getString("phase").equals("pause"));
        assertEquals("line", ending.getJsonObject("ending").getString("how"));
        Files.writeString(PICTURES.resolve("tictactoe-terminal.txt"), terminal.text());
        terminal.shows("Round 2");
        Patience.LONG.until(
            "the phone begins", () -> bo.page().textContent("#status").contains("your turn"));
      }
    }
  }

  /** A touch on the middle of the board is one on the middle cell. */
  private static void tapsTheMiddle(Page page) {
    var box = page.locator("canvas").first().boundingBox();
    page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  @Test
  void twoBrowsersPlaySquaresByHoldingKeysDown() throws Exception {
    try (var eve = opens("squares")) {
      var room = eve.room();
      try (var ann = browser("ann", room);
          var bo = phone("bo", room)) {
        sees(eve, "two", state -> state.getJsonObject("runners").size() == 2);
        var keys = ann.page().keyboard();
        keys.down("ArrowUp");
        sees(eve, "up", state -> stick(state, 1).equals("up"));
        keys.down("ArrowRight");
        sees(eve, "up and right", state -> stick(state, 1).equals("up_right"));
        keys.up("ArrowUp");
        sees(eve, "right", state -> stick(state, 1).equals("right"));
        keys.up("ArrowRight");
        sees(eve, "stopped", state -> stick(state, 1).equals("stop"));
        sees(eve, "a round", state -> state.getString("phase").equals("play"));
        ann.page()
            .screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("squares.png")));
        bo.page()
            .screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve("squares-phone.png")));
      }
    }
  }

  private static String stick(JsonObject state, int seat) {
    var runners = state.getJsonObject("runners");
    var runner = runners.getJsonObject(Integer.toString(seat));
    return runner == null ? "" : runner.getString("stick");
  }
}
