package ticktape.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium; a test that asks for it is skipped where there is none. */
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

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    var program = find("chromium", "chromium-browser", "google-chrome");
    var node = find("node");
    Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed.");
    Assumptions.assumeTrue(node.isPresent(), "Node is not installed.");
    var env =
        Map.of(
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1",
            "PLAYWRIGHT_NODEJS_PATH",
            node.get().toString());
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
    var options = new BrowserType.LaunchOptions().setExecutablePath(program.get()).setArgs(FLAGS);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> find(String... names) {
    for (var name : names) {
      for (var folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
        var file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }
}
