package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.server.Config;
import ticktape.server.Server;

/**
 * A browser whose network is off for a while. {@code -Dticktape.off=20} says for how many seconds;
 * it is longer in any case until the page has noticed.
 */
class ComingBackIT {

  private static final Duration OFF = Duration.ofSeconds(Integer.getInteger("ticktape.off", 5));

  private Server server;
  private Tunnel tunnel;
  private Chromium chromium;

  @BeforeEach
  void open() throws Exception {
    chromium = new Chromium();
    var games = Games.rules();
    server = Server.start(Config.of(games).withHost("127.0.0.1").withPort(0));
    tunnel = new Tunnel(server.port());
  }

  @AfterEach
  void close() throws Exception {
    if (tunnel != null) {
      tunnel.close();
      server.close();
    }
    chromium.close();
  }

  @Test
  void aPageWithoutNetworkKeepsItsSeatAndItsScoreAndMissesNoTick() throws Exception {
    var hello = "{'type':'hello','name':'eve','game':'snake','new':true,'watch':false}";
    try (var eve = new JsonPlayer(server.port(), hello.replace("}", ",'want':'tape'}"))) {
      var options = new Browser.NewContextOptions().setViewportSize(1000, 700);
      try (var cy =
          new WebPlayer(chromium, options, tunnel.port(), "?name=cy#" + eve.room()).plays()) {
        var seat = cy.seat();
        Patience.LONG.until("the page follows", () -> cy.tick() > 20);
        assertEquals(1, cy.number("wholes"));

        tunnel.cut(true);
        var since = System.nanoTime();
        var last = cy.tick();
        Patience.LONG.until("the page notices", () -> cy.phase().equals("LOST"));
        Thread.sleep(Math.max(0, OFF.toMillis() - (System.nanoTime() - since) / 1_000_000));
        tunnel.cut(false);
        cy.plays();

        assertEquals(seat, cy.seat());
        Patience.LONG.until("the page is where the room is", () -> agrees(eve, cy, last + 100));
        assertEquals(1, cy.number("wholes"), "no whole state was needed");
        assertEquals(1, cy.number("resumes"));
        assertTrue(cy.tick() > last + 100);
      }
    }
  }

  /** Their name was found to be taken, by themselves in the lobby. */
  @Test
  void whoSetsOffFromTheLobbyIsWhoTheyWereThere() throws Exception {
    var options = new Browser.NewContextOptions().setViewportSize(1000, 700);
    try (var visitor = new WebPlayer(chromium, options, server.port(), "")) {
      var page = visitor.page();
      Patience.LONG.until("they have a name", () -> !page.evaluate("ticktape.name").equals(""));
      var name = page.evaluate("ticktape.name");

      page.click("#new-room");
      visitor.plays();
      assertEquals(name, page.evaluate("ticktape.name"));
    }
  }

  /** They were "dora 2", "dora 3" and so on, while their seats were held. */
  @Test
  void whoReadsThePageAnewIsTheSameInTheNextRoom() throws Exception {
    var options = new Browser.NewContextOptions().setViewportSize(1000, 700);
    try (var dora = new WebPlayer(chromium, options, server.port(), "")) {
      var page = dora.page();
      page.fill("#name", "dora");
      page.click("#new-room");
      var first = dora.plays().room();

      page.navigate("http://127.0.0.1:" + server.port() + "/");
      page.click("#new-room");
      Patience.LONG.until("another room", () -> dora.seat() > 0 && !dora.room().equals(first));
      var scores = page.locator("#score-rows");
      Patience.LONG.until("the score board", () -> scores.textContent().contains("dora"));
      assertFalse(scores.textContent().contains("dora 2"), scores.textContent());
    }
  }

  /** Whether both have confirmed the same hash of a tick after this one. */
  private static boolean agrees(JsonPlayer eve, WebPlayer cy, int after) throws Exception {
    for (var seen : cy.hashes().entrySet()) {
      var hash = eve.hashes().get(seen.getKey());
      if (seen.getKey() > after && hash != null) {
        assertEquals(hash, seen.getValue());
        return true;
      }
    }
    return false;
  }
}
