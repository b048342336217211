package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Phase;
import ticktape.games.Turn;
import ticktape.wire.ToServer;

/** A round on a phone, by touch alone. It leaves a picture in {@code target/together}. */
class PhoneIT {

  private static final int PLAYERS = 6;

  /** A snake that is longer is worth a picture. */
  private static final int SNAKE = 4;

  private static final Path PICTURE = Path.of("target", "together", "phone.png");

  private static final Browser.NewContextOptions PHONE =
      new Browser.NewContextOptions()
          .setViewportSize(390, 844)
          .setDeviceScaleFactor(2)
          .setHasTouch(true)
          .setIsMobile(true);

  @TempDir Path folder;

  @Test
  void aRoundIsPlayedBySwipes() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var eve =
            new JsonPlayer(
                server.port(),
                "{'type':'hello','name':'eve','new':true,'watch':true,'options':{'round':20,'rounds':1}}");
        var views = Spectator.watching(server.port(), "kim", eve.room(), ToServer.Want.VIEW);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "#" + eve.room())) {
      // Whoever opens the link of a room is asked for a name, and is in.
      pia.page().fill("#name", "pia");
      pia.page().tap("#quick-play");
      pia.plays();
      var seat = pia.seat();
      assertEquals("pia", eve.names().get(seat));
      for (var players = 2; players <= PLAYERS; players++) {
        pia.page().tap("#bots-more");
        pia.scores(players);
      }

      var finger = new Finger(pia.page());
      for (var turn : across(eve.heading(seat))) {
        finger.swipe(turn);
        eve.turns(seat, turn);
      }

      var pilot = new Autopilot(seat, finger::swipe);
      var longest = new int[] {SNAKE};
      new Patience(Duration.ofSeconds(60))
          .until(
              "the round ends",
              () -> views.last().state().phase().toString(),
              () -> {
                var state = views.last().state();
                pilot.steer(views.last());
                var cells = state.snakes().at(seat).body().size();
                if (cells > longest[0]) {
                  longest[0] = cells;
                  picture(pia.page());
                }
                return state.phase() == Phase.PAUSE;
              });
      if (longest[0] == SNAKE) {
        picture(pia.page());
      }

      Patience.LONG.until(
          "the phone tells who won",
          () -> pia.page().textContent("#status"),
          () -> pia.page().textContent("#status").contains(" the match"));
      assertEquals(eve.scores().get("pia"), pia.scores().get("pia"));
      assertTrue(Files.size(PICTURE) > 0);
    }
  }

  /** Two turns across the way that it goes, and then across that. */
  private static List<Turn> across(Turn heading) {
    return heading == Turn.UP || heading == Turn.DOWN
        ? List.of(Turn.LEFT, Turn.UP)
        : List.of(Turn.UP, Turn.LEFT);
  }

  private static void picture(Page page) throws Exception {
    Files.createDirectories(PICTURE.getParent());
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
  }
}
