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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The net graph of a page, on a line that is bad on purpose. It leaves pictures in {@code
 * target/net}.
 */
class NetGraphIT {

  private static final int DELAY_MILLIS = 80;
  private static final Path PICTURES = Path.of("target", "net");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1280, 800, false", "390, 844, true", "844, 390, true", "320, 568, true"})
  void itStandsBesideTheBoardAndTellsTheTruth(int width, int height, boolean phone)
      throws Exception {
    var screen =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setHasTouch(phone)
            .setIsMobile(phone);
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia =
            new WebPlayer(
                chromium, screen, server.port(), "?name=pia&bad-line=delay=" + DELAY_MILLIS)) {
      pia.page().click("#with-bots");
      pia.plays();
      assertTrue(pia.page().locator("#net").isHidden());

      pia.page().click("#latency");

      pia.page().waitForSelector("#net:not([hidden])");
      Patience.LONG.until(
          "the way is as long as the line makes it",
          () -> pia.page().textContent("#net"),
          () -> millis(pia.page(), "round trip") >= 2 * DELAY_MILLIS);
      Patience.LONG.until("bytes come", () -> !value(pia.page(), "down").matches("0 B/s"));
      assertEquals(30, pia.page().locator("#net-bars li").count());
      picture(pia.page(), width + "x" + height);
      var net = box(pia.page(), "#net");
      var board = box(pia.page(), "#board");
      assertTrue(apart(net, board), describe(net) + " lies on " + describe(board));
      assertTrue(net.x + net.width <= width && net.y + net.height <= height, describe(net));

      pia.page().click("#net");
      Patience.LONG.until("it is gone", () -> pia.page().locator("#net").isHidden());
    }
  }

  @Test
  void aKeyOpensItToo() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia =
            new WebPlayer(chromium, new Browser.NewContextOptions(), server.port(), "?name=pia")) {
      pia.page().click("#with-bots");
      pia.plays();
      pia.page().keyboard().press("n");
      pia.page().waitForSelector("#net:not([hidden])");
      var labels = pia.page().locator("#net-rows .label").allTextContents();
      assertTrue(
          labels.containsAll(List.of("slack", "rollbacks", "corrections", "down", "up")),
          labels.toString());
      pia.page().keyboard().press("n");
      Patience.LONG.until("it is gone", () -> pia.page().locator("#net").isHidden());
    }
  }

  private static int millis(Page page, String label) {
    var value = value(page, label);
    return value.endsWith(" ms") ? Integer.parseInt(value.replace(" ms", "")) : -1;
  }

  private static String value(Page page, String label) {
    return page.locator("#net-rows li")
        .filter(new Locator.FilterOptions().setHasText(label))
        .first()
        .locator(".value")
        .textContent();
  }

  private static BoundingBox box(Page page, String element) {
    return page.locator(element).boundingBox();
  }

  private static boolean apart(BoundingBox one, BoundingBox other) {
    return one.x + one.width <= other.x
        || other.x + other.width <= one.x
        || one.y + one.height <= other.y
        || other.y + other.height <= one.y;
  }

  private static String describe(BoundingBox box) {
    return box.width + " x " + box.height + " at " + box.x + ", " + box.y;
  }

  private static void picture(Page page, String name) throws Exception {
    Files.createDirectories(PICTURES);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
