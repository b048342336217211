package ticktape.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, without a window. */
final class Chromium implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    var program = Needs.program("chromium", "chromium", "chromium-browser", "google-chrome");
    var node = Needs.program("nodejs", "node");
    var environment =
        Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString());
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    var options = new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS);
    browser = playwright.chromium().launch(options);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
