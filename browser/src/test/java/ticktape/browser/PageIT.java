package ticktape.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ticktape.check.RandomTapes;
import ticktape.games.Games;
import ticktape.picture.Look;
import ticktape.rules.Tape;

class PageIT {

  private static final int TAPES = 20;
  private static final int TICKS = 10_000;

  private static Chromium chromium;
  private static Shelf shelf;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.start();
    shelf = new Shelf();
  }

  @AfterAll
  static void close() {
    if (shelf != null) {
      shelf.close();
      chromium.close();
    }
  }

  /** The shelf answers no WebSocket; everything else must be in order. */
  @Test
  void thePageOpensUnderAStrictPolicyAndSaysThatNobodyAnswers() {
    var page = chromium.browser().newPage();
    var errors = new ArrayList<String>();
    page.onPageError(errors::add);
    page.onConsoleMessage(message -> {
      if (!message.text().contains("WebSocket")) {
        errors.add(message.text());
      }
    });

    page.navigate(shelf.address());
    page.waitForSelector("#curtain:not([hidden])");

    assertEquals("Connection lost", page.textContent("#curtain-title"));
    assertEquals(List.of(), errors);
    page.close();
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "844, 390", "1280, 800", "320, 568"})
  void nothingIsWiderThanTheScreen(int width, int height) {
    var page =
        chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    page.navigate(shelf.address());
    page.evaluate("document.querySelector('#options').open = true");

    for (var screen : List.of("start", "game")) {
      page.evaluate("name => document.body.dataset.screen = name", screen);
      assertEquals(
          List.of(),
          page.evaluate(
              "[...document.querySelectorAll('body *')]"
                  + ".filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)"
                  + ".map(e => e.id || e.className)"),
          screen);
    }
    page.close();
  }

  @Test
  void everyMachineFoldsATapeAlike() {
    var page = chromium.browser().newPage();
    page.navigate(shelf.address());
    page.waitForFunction("window.ticktapeFold !== undefined");
    for (var look : Games.ALL) {
      for (var seed = 1; seed <= TAPES; seed++) {
        foldsAlike(page, look, seed);
      }
    }
    page.close();
  }

  private static <S, I> void foldsAlike(Page page, Look<S, I> look, int seed) {
    var tape = new RandomTapes<>(look.game(), look.controls().inputs()).tape(seed, TICKS);
    var bytes = Tape.format(look.game().inputFormat()).toBytes(tape);
    var base64 = Base64.getEncoder().encodeToString(bytes);

    assertEquals(
        Proof.fold(base64),
        page.evaluate("tape => ticktapeFold(tape)", base64),
        look.game().name() + ", seed " + seed);
  }
}
