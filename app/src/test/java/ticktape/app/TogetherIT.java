package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.wire.ToServer;

/**
 * The whole house: a terminal, a browser, a Python program and bare sockets in one room of a real
 * server. It leaves the README's pictures in {@code target/together}.
 */
class TogetherIT {

  private static final int PEOPLE = 3;
  private static final int PLAYERS = 8;
  private static final int COLUMNS = 154;
  private static final int ROWS = 44;

  /** How much snake there is to be in a picture; more takes longer. */
  private static final int CELLS = Integer.getInteger("ticktape.cells", 60);

  private static final Path PICTURES = Path.of("target", "together");

  @TempDir Path folder;

  private ServeProcess server;
  private Chromium chromium;

  @BeforeEach
  void open() throws Exception {
    chromium = new Chromium();
    server = ServeProcess.start(folder);
    Files.createDirectories(PICTURES);
  }

  @AfterEach
  void close() throws Exception {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void everyoneInARoomSeesTheSameWhateverTheyPlayOn() throws Exception {
    try (var eve =
            new JsonPlayer(server.port(), "{'type':'hello','name':'eve','new':true,'watch':true}");
        var ada = new Tmux(folder, COLUMNS, ROWS);
        var cy = browser(eve.room());
        var py = new Example(folder, server.port(), eve.room());
        var tape = Spectator.watching(server.port(), "lou", eve.room(), ToServer.Want.TAPE);
        var views = Spectator.watching(server.port(), "kim", eve.room(), ToServer.Want.VIEW)) {
      ada.runs(
          Invocation.script(folder)
              + " play --at 127.0.0.1:"
              + server.port()
              + " --room "
              + eve.room()
              + " --name ada");
      cy.plays();
      ada.shows(eve.room());
      seesAll(eve, List.of("ada", "cy", "py"));
      var adas = new Autopilot(eve.seat("ada"), turn -> ada.keys(key(turn.name())));
      var cys =
          new Autopilot(cy.seat(), turn -> cy.page().keyboard().press("Arrow" + key(turn.name())));
      Steering steering =
          () -> {
            adas.steer(views.last());
            cys.steer(views.last());
          };

      // Bots come when they are asked for: one more than are seen.
      cy.scores(PEOPLE);
      for (var players = PEOPLE + 1; players <= PLAYERS; players++) {
        cy.page().click("#bots-more");
        cy.scores(players);
      }
      cy.page().focus("#board");

      sameBoard(eve, cy, tape, steering);
      tape.close();
      sameScores(eve, ada, cy, steering);

      // What one says all can read.
      var said =
          List.of(
              "cy: hello from the browser",
              "ada: hello from the terminal",
              "eve: and hello from a bare socket");
      cy.says("hello from the browser");
      ada.keys("Enter");
      ada.shows("Say:");
      ada.types("hello from the terminal");
      ada.keys("Enter");
      ada.shows("ada: hello");
      eve.says("{'type':'say','text':'and hello from a bare socket'}");
      Patience.LONG.until(
          "the JSON client hears all",
          () -> eve.chat().toString(),
          () -> eve.chat().containsAll(said));
      Patience.LONG.until(
          "the browser shows all", () -> cy.chat().toString(), () -> cy.chat().containsAll(said));
      for (var line : said) {
        // It is cut where the column ends.
        ada.shows(line.substring(0, 20));
      }

      pictures(ada, cy, views, steering);
      assertTrue(py.isAlive(), py.log() + server.log());
    }
  }

  /** Hands on the keys, each time when it is called. */
  private interface Steering {
    void steer() throws Exception;
  }

  private WebPlayer browser(String room) {
    var options = new Browser.NewContextOptions().setViewportSize(1280, 800);
    return new WebPlayer(chromium, options, server.port(), "?name=cy#" + room);
  }

  private static String key(String turn) {
    return turn.charAt(0) + turn.substring(1).toLowerCase(Locale.ROOT);
  }

  private static void seesAll(JsonPlayer eve, List<String> names) throws Exception {
    Patience.LONG.until("all are there", () -> eve.names().values().containsAll(names));
  }

  private static void sameScores(JsonPlayer eve, Tmux ada, WebPlayer cy, Steering steering)
      throws Exception {
    Patience.LONG.until(
        "all show the same scores, and not none",
        ada::seen,
        () -> {
          steering.steer();
          var truth = eve.scores();
          return truth.values().stream().anyMatch(points -> points > 0)
              && truth.equals(cy.scores())
              && truth.equals(Scores.on(ada.text()));
        });
  }

  /** The server's hash of a tick is that of our own client's fold, and that of the browser's. */
  private void sameBoard(JsonPlayer eve, WebPlayer cy, Spectator tape, Steering steering)
      throws Exception {
    try (var hashes =
        new JsonPlayer(
            server.port(),
            "{'type':'hello','name':'mo','watch':true,'want':'tape','room':'"
                + eve.room()
                + "'}")) {
      Patience.LONG.until(
          "the browser and the server tell the hash of the same tick",
          () -> cy.tick() + " in the browser; the server told " + hashes.hashes().keySet(),
          () -> {
            steering.steer();
            var seen = cy.hashes();
            seen.keySet().retainAll(hashes.hashes().keySet());
            return seen.size() >= 3 && tape.hashes() >= 3;
          });
      var seen = cy.hashes();
      for (var hash : hashes.hashes().entrySet()) {
        if (seen.containsKey(hash.getKey())) {
          assertEquals(hash.getValue(), seen.get(hash.getKey()), "the browser");
        }
        tape.hashAt(hash.getKey()).ifPresent(own -> assertEquals(hash.getValue(), own, "Java"));
      }
      for (var hash : seen.entrySet()) {
        tape.hashAt(hash.getKey()).ifPresent(own -> assertEquals(own, hash.getValue(), "both"));
      }
      assertEquals("", tape.trouble());
    }
  }

  /** Once the snakes have grown; or without that, if they will not. */
  private void pictures(Tmux ada, WebPlayer cy, Spectator views, Steering steering)
      throws Exception {
    var end = System.nanoTime() + Duration.ofSeconds(CELLS / 3).toNanos();
    new Patience(Duration.ofSeconds(CELLS))
        .until(
            "a board worth a picture",
            () -> {
              steering.steer();
              var snakes = views.last().state().snakes();
              var cells = 0;
              var alive = 0;
              for (var snake : snakes) {
                cells += snake.value().body().size();
                alive += snake.value().alive() && !snake.value().ghost() ? 1 : 0;
              }
              return System.nanoTime() - end > 0 || (cells > CELLS && alive == snakes.size());
            });
    var capture = ada.capture();
    Files.writeString(PICTURES.resolve("terminal.txt"), ada.text());
    cy.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("browser.png")));
    try (var context = chromium.browser().newContext();
        var page = context.newPage()) {
      page.setContent(capture.html());
      page.querySelector("body")
          .screenshot(
              new com.microsoft.playwright.ElementHandle.ScreenshotOptions()
                  .setPath(PICTURES.resolve("terminal.png")));
    }
  }
}
