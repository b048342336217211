package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.SnakeState;
import ticktape.wire.ToServer;

/** A match survives {@code kill -9} of its server. */
class CrashIT {

  private static final Pattern BACK =
      Pattern.compile("Room (\\S+) is back: match (\\d+), tick (\\d+), hash ([0-9a-f]+)\\.");

  private static final int PLAYERS = 6;

  /** What a crash may cost: a second. */
  private static final int TICKS_LOST_MAX = 20;

  @TempDir Path folder;

  @Test
  void aRestartBringsSeatsScoresAndHashBack() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var bo = player(server.port(), "bo", "");
        var cy = browser(chromium, server.port(), bo.welcome().room())) {
      cy.plays();
      var seat = cy.seat();
      bo.says(new ToServer.Bots(PLAYERS));
      Patience.LONG.until(
          "a match with bites in it",
          () -> bo.last().toString(),
          () ->
              bo.hashes() >= 3 && points(bo.last().state()).values().stream().anyMatch(p -> p > 0));

      server.crash();
      bo.readsToTheEnd();

      try (var again = ServeProcess.start(folder, server.port())) {
        // The server is where it was, by what bo has folded for himself.
        var back = again.says(BACK);
        var tick = Integer.parseInt(back.group(3));
        assertEquals(bo.welcome().room(), back.group(1));
        assertEquals(bo.last().match(), Integer.parseInt(back.group(2)));
        assertEquals(
            bo.hashAt(tick), Optional.of(Integer.parseUnsignedInt(back.group(4), 16)), again.log());
        assertTrue(bo.last().tick() - tick <= TICKS_LOST_MAX, again.log() + bo.last().tick());

        // Who has the token has the seat; everyone's points are there, and what was won since.
        try (var bo2 = player(server.port(), "", bo.welcome().token())) {
          assertEquals(bo.welcome().seat(), bo2.welcome().seat());
          assertEquals("bo", bo2.welcome().name());
          assertEquals(bo.last().match(), bo2.last().match());
          var before = points(bo.at(tick).orElseThrow());
          var after = points(bo2.last().state());
          assertEquals(before.keySet(), after.keySet());
          before.forEach((at, points) ->
              assertTrue(after.getOrDefault(at, -1) >= points, before + " " + after));

          // The browser comes back by itself.
          cy.plays();
          assertEquals(seat, cy.seat());
          var seen = cy.tick();
          Patience.LONG.until("the browser's match goes on", () -> cy.tick() > seen + 20);
          assertTrue(cy.scores().keySet().containsAll(java.util.Set.of("bo", "cy")));
          Patience.LONG.until("the fold is compared", () -> bo2.hashes() >= 2);
          assertEquals("", bo2.trouble());
        }
      }
    }
  }

  private static Spectator player(int port, String name, String token) throws Exception {
    return new Spectator(
        port, Spectator.hello(name, token, "", ToServer.Role.PLAY, ToServer.Want.TAPE));
  }

  private static WebPlayer browser(Chromium chromium, int port, String room) {
    return new WebPlayer(chromium, new Browser.NewContextOptions(), port, "?name=cy#" + room);
  }

  private static TreeMap<Integer, Integer> points(SnakeState state) {
    var points = new TreeMap<Integer, Integer>();
    state.snakes().forEach(snake -> points.put(snake.seat(), snake.value().tally().points()));
    return points;
  }
}
