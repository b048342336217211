package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A guest on a phone looks back at a match that goes on. It leaves a picture in {@code
 * target/together}.
 */
class LookBackIT {

  private static final Path PICTURE = Path.of("target", "together", "look-back.png");

  private static final Browser.NewContextOptions PHONE =
      new Browser.NewContextOptions()
          .setViewportSize(390, 844)
          .setDeviceScaleFactor(2)
          .setHasTouch(true)
          .setIsMobile(true);

  @TempDir Path folder;

  @Test
  void aFingerOnTheBarGoesBackAndAButtonToNowAgain() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var ann =
            new JsonPlayer(
                server.port(),
                "{'type':'hello','name':'ann','game':'snake','new':true,'bots':6,'options':{'round':600}}");
        var eve = new WebPlayer(chromium, PHONE, server.port(), "?name=eve")) {
      var room = ann.room();
      Patience.LONG.until(
          "the match has begun before she comes",
          () -> ann.hears("view").toString(),
          () -> ann.hears("view").getInt("tick") > 20);
      eve.page().fill("#code", room);
      eve.page().tap("#watch-code");
      Patience.LONG.until("she has seen some seconds", () -> told(eve) > 100);
      for (var size : List.of(List.of(844, 390), List.of(320, 568), List.of(390, 844))) {
        eve.sees(size.getFirst(), size.getLast());
        hidesNothing(eve, size.getFirst(), size.getLast());
      }

      eve.page().locator("#bar").tap(new Locator.TapOptions().setPosition(20, 22));
      Patience.LONG.until("she looks back", () -> status(eve), () -> status(eve).contains(" ago"));
      assertTrue(eve.number("shown") < eve.tick() - 40, eve.number("shown") + " " + eve.tick());
      hidesNothing(eve, 390, 844);
      Files.createDirectories(PICTURE.getParent());
      eve.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURE));

      eve.page().tap("#toggle");
      var tick = eve.tick();
      var stands = eve.number("shown");
      Patience.LONG.until("the match goes on", () -> eve.tick() > tick + 20);
      assertEquals(stands, eve.number("shown"));

      eve.page().tap("#now");
      Patience.LONG.until(
          "she sees now", () -> status(eve), () -> eve.number("shown") > tick && !looksBack(eve));
    }
  }

  /** Whoever went to the whole match, and back, once had a seat that they never asked for. */
  @Test
  void theWholeMatchIsALinkAwayAndWhoComesBackStillWatches() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var ann =
            new JsonPlayer(
                server.port(),
                "{'type':'hello','name':'ann','game':'snake','new':true,'bots':3,'options':{'round':600}}");
        var eve = new WebPlayer(chromium, PHONE, server.port(), "?name=eve")) {
      var room = ann.room();
      Patience.LONG.until(
          "the match has begun before she comes", () -> ann.hears("view").getInt("tick") > 20);
      eve.page().fill("#code", room);
      eve.page().tap("#watch-code");
      Patience.LONG.until("she watches", () -> told(eve) > 20);
      eve.page().locator("#bar").tap(new Locator.TapOptions().setPosition(20, 22));
      eve.page().tap("#whole");
      eve.page().waitForURL("**/replay/" + room + "-1");
      Patience.LONG.until("it plays", () -> eve.phase().equals("REPLAY") && eve.tick() > 10);

      eve.page().tap("#live");
      eve.page().waitForURL("**/#" + room);
      Patience.LONG.until(
          "she watches again", eve::phase, () -> eve.phase().equals("PLAYING") && told(eve) > 5);
      assertEquals(room, eve.room());
      assertEquals(0, eve.seat());
    }
  }

  /** How many ticks can be looked at. */
  private static int told(WebPlayer player) {
    var bar = player.page().locator("#bar");
    return Integer.parseInt(bar.getAttribute("max")) - Integer.parseInt(bar.getAttribute("min"));
  }

  private static String status(WebPlayer player) {
    return player.page().textContent("#status");
  }

  private static boolean looksBack(WebPlayer player) {
    return status(player).contains(" ago");
  }

  private static void hidesNothing(WebPlayer player, int width, int height) throws Exception {
    Patience.LONG.until(
        "the board is above the bar",
        () -> describe(box(player, "#board")) + ", " + describe(box(player, "#reel")),
        () -> box(player, "#board").y + box(player, "#board").height <= box(player, "#reel").y + 1);
    var reel = box(player, "#reel");
    assertTrue(reel.x + reel.width <= width && reel.y + reel.height <= height, describe(reel));
    var now = box(player, "#now");
    assertTrue(now.x >= reel.x && now.x + now.width <= reel.x + reel.width, describe(now));
  }

  private static BoundingBox box(WebPlayer player, String element) {
    return player.page().locator(element).boundingBox();
  }

  private static String describe(BoundingBox box) {
    return box.width + " x " + box.height + " at " + box.x + ", " + box.y;
  }
}
