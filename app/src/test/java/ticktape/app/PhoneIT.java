package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ticktape.games.Phase;
import ticktape.games.Turn;
import ticktape.wire.ToServer;

/**
 * A phone: a round by touch alone, and what its keyboard leaves behind. It leaves a picture in
 * {@code target/together}.
 */
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
      pia.scores(1);
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

  /**
   * The page gets lower while the on-screen keyboard is there. What the board had got then once
   * told how large it might be, and it stayed as small, or became a line.
   */
  @ParameterizedTest
  @CsvSource({"390, 844, 450", "375, 667, 400"})
  void theBoardGrowsBackWhenTheKeyboardIsGone(int width, int height, int above) throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "?name=pia").sees(width, height)) {
      pia.page().click("#with-bots");
      pia.plays();
      // By then the snake is born that the board moves with.
      Patience.LONG.until(
          "a round has begun",
          () -> pia.page().textContent("#status"),
          () -> pia.page().textContent("#status").endsWith("left"));
      var before = settled(pia);

      pia.sees(width, above);
      Patience.LONG.until("it has got lower", () -> board(pia).height < before.height);
      settled(pia);
      pia.sees(width, height);

      Patience.LONG.until(
          "the board is as large as before",
          () -> size(before) + " before, now " + size(board(pia)),
          () -> size(board(pia)).equals(size(before)));
    }
  }

  /** On a small phone the scores of eight lay half below the board. */
  @ParameterizedTest
  @CsvSource({"320, 568", "375, 667"})
  void theScoresOfEightAreSeenBelowTheBoard(int width, int height) throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "?name=pia").sees(width, height)) {
      pia.page().click("#with-bots");
      pia.plays().scores(8);

      Patience.LONG.until(
          "nothing lies upon the scores",
          () -> box(pia, "#board").y + box(pia, "#board").height + " of " + box(pia, "#scores").y,
          () -> box(pia, "#board").y + box(pia, "#board").height <= box(pia, "#scores").y);
      var scores = box(pia, "#scores");
      assertTrue(scores.y + scores.height <= box(pia, "#chat-open").y, "nor below the chat");
    }
  }

  @Test
  void theWayBackOfTheBrowserLeadsToTheLobbyAndTheWayForwardIntoTheRoom() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "?name=pia")) {
      pia.page().click("#with-bots");
      var room = pia.plays().room();

      pia.page().goBack();
      Patience.LONG.until("the first screen is there", () -> pia.phase().equals("LOBBY"));
      pia.page().goForward();
      assertEquals(room, pia.plays().room());

      pia.page().click("#leave");
      Patience.LONG.until("the first screen is there", () -> pia.phase().equals("LOBBY"));
      Patience.LONG.until(
          "the address names no room",
          () -> pia.page().evaluate("location.href").toString(),
          () -> pia.page().evaluate("location.hash").equals(""));
    }
  }

  /**
   * A look that knows of an upright screen has put one below the other what is beside elsewhere.
   */
  @Test
  void aPictureStandsUprightWhereThereIsRoomForIt() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "?name=pia")) {
      pia.page().click("#game-battleships");
      pia.page().click("#with-bots");
      pia.plays();
      for (var upright : List.of(true, false, true)) {
        pia.sees(upright ? 390 : 844, upright ? 844 : 390);
        Patience.LONG.until(
            upright ? "it stands upright" : "it is wide",
            () -> size(board(pia)),
            () -> board(pia).height > board(pia).width == upright);
      }
    }
  }

  @Test
  void theNameInTheAddressIsThatOfWhoPlaysFromTheLobby() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "?name=pia")) {
      assertEquals("pia", pia.page().inputValue("#name"));
      pia.page().click("#with-bots");
      pia.plays().scores(8);
      // With a number where the line of the lobby is still up.
      var names = pia.scores().keySet();
      assertTrue(names.stream().anyMatch(name -> name.startsWith("pia")), names.toString());
    }
  }

  @Test
  void aCodeOfALinkThatIsWrongCanBeMended() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "?name=pia#Q0Q0")) {
      Patience.LONG.until(
          "it is told that there is no such room",
          () -> pia.page().textContent("#start-problem").contains("Q0Q0"));
      assertEquals("Q0Q0", pia.page().inputValue("#code"));
    }
  }

  /** The sentence lay below all else on the first screen, where a small phone doesn't show it. */
  @Test
  void aRefusalIsSeenBelowTheButtonThatWasPressed() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "#Q0Q0").sees(320, 568)) {
      Patience.LONG.until("the lobby is there", () -> pia.phase().equals("LOBBY"));
      pia.page().tap("#quick-play");
      Patience.LONG.until(
          "it is told that there is no such room",
          () -> pia.page().textContent("#start-problem").contains("Q0Q0"));
      var button = box(pia, "#quick-play");
      var problem = box(pia, "#start-problem");
      assertTrue(problem.y >= button.y + button.height && problem.y + problem.height <= 568 + 1);
    }
  }

  @Test
  void theNameInTheFieldIsThatOfWhoTalksInTheLobby() throws Exception {
    try (var chromium = new Chromium();
        var server = ServeProcess.start(folder);
        var pia = new WebPlayer(chromium, PHONE, server.port(), "")) {
      Patience.LONG.until("the lobby is there", () -> pia.phase().equals("LOBBY"));
      pia.page().fill("#name", "pia");
      pia.page().fill("#talk-input", "anyone here?");
      pia.page().press("#talk-input", "Enter");
      Patience.LONG.until(
          "it is said in her name",
          () -> pia.page().textContent("#talk-lines"),
          () -> pia.page().textContent("#talk-lines").endsWith("piaanyone here?"));

      pia.page().tap("#with-bots");
      pia.plays();
      Patience.LONG.until(
          "she plays in that name",
          () -> pia.scores().toString(),
          () -> pia.scores().containsKey("pia"));
    }
  }

  private static BoundingBox box(WebPlayer player, String element) {
    return player.page().locator(element).boundingBox();
  }

  /** The board once its size is the same as a moment ago. */
  private static BoundingBox settled(WebPlayer player) throws Exception {
    var seen = new ArrayList<>(List.of(board(player)));
    Patience.LONG.until(
        "the board has found its size",
        () -> {
          player.page().waitForTimeout(200);
          seen.add(board(player));
          return size(seen.getLast()).equals(size(seen.get(seen.size() - 2)));
        });
    return seen.getLast();
  }

  private static BoundingBox board(WebPlayer player) {
    return box(player, "#board");
  }

  private static String size(BoundingBox box) {
    return Math.round(box.width) + " x " + Math.round(box.height);
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
