package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Turn;
import ticktape.picture.Palette;
import ticktape.stage.Grade;

/**
 * {@code ticktape window} on a real display, with real keys, on a real server. It leaves pictures
 * in {@code target/window}.
 */
class WindowIT {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int END_SECONDS_MAX = 30;
  private static final Path PICTURES = Path.of("target", "window");

  /** How much snake there is to be in the README's picture; more takes longer. */
  private static final int CELLS = Integer.getInteger("ticktape.cells", 0);

  private static final int PLAYERS = 7;

  /** The colour of buttons. */
  private static final int GOOD = 0x1FC598;

  /** A few bars of the least height; more than the light beside the round trip has. */
  private static final int BARS_DOTS = 60;

  /** The middle of the board, and where only the board is. */
  private static final int MIDDLE_X = 488;

  private static final int MIDDLE_Y = 413;
  private static final int BOARD_RIGHT = 950;

  /** Where the curtain's button is. */
  private static final int AGAIN_Y = HEIGHT / 2 + 68;

  @TempDir Path folder;

  private Xvfb display;
  private ServeProcess server;
  private Optional<Process> window = Optional.empty();

  @BeforeEach
  void open() throws Exception {
    display = new Xvfb(folder, WIDTH, HEIGHT);
    server = ServeProcess.start(folder);
  }

  @AfterEach
  void close() throws Exception {
    if (window.isPresent()) {
      window.get().destroyForcibly().waitFor();
    }
    if (server != null) {
      server.close();
    }
    if (display != null) {
      display.close();
    }
  }

  @Test
  void keysSteerAndTheBoardShowsIt() throws Exception {
    try (var eve = watches("snake")) {
      opens("--room", eve.room(), "--name", "ada");
      var seat = eve.seat("ada");
      seesOnTheBoard("ada's snake", seat);
      var before = display.picture();

      var upright = eve.heading(seat) == Turn.UP || eve.heading(seat) == Turn.DOWN;
      var keys = upright ? List.of("Left", "w", "d", "Down") : List.of("Up", "a", "s", "Right");
      for (var key : keys) {
        display.hands().press(key);
        eve.turns(seat, way(key));
      }

      seesOnTheBoard("ada's snake elsewhere", seat);
      assertTrue(different(before, display.picture()) > 100, "the snake did not move");
      grown(eve);
      display.save(PICTURES.resolve("window.png"));
    }
  }

  /** Waits until there is enough to see; or without that, if there will not be. */
  private void grown(JsonPlayer eve) throws Exception {
    while (CELLS > 0 && eve.names().size() < PLAYERS) {
      var players = eve.names().size();
      display.hands().press("b");
      Patience.LONG.until("a bot comes", () -> eve.names().size() > players);
    }
    var end = System.nanoTime() + Duration.ofSeconds(CELLS).toNanos();
    new Patience(Duration.ofSeconds(2L * CELLS + 1))
        .until(
            "long snakes",
            () -> {
              var snakes = eve.hears("view").getJsonObject("state").getJsonObject("snakes");
              var cells =
                  snakes.values().stream()
                      .mapToInt(snake -> snake.asJsonObject().getJsonArray("body").size())
                      .sum();
              return cells >= CELLS || System.nanoTime() - end > 0;
            });
  }

  @Test
  void whatIsTypedIsSaid() throws Exception {
    try (var eve = watches("snake")) {
      opens("--room", eve.room(), "--name", "ada");
      seesOnTheBoard("ada's snake", eve.seat("ada"));

      display.hands().press("t");
      display.hands().type("quit t");
      display.hands().press("Enter");

      Patience.LONG.until(
          "eve hears it", () -> eve.chat().toString(), () -> eve.chat().contains("ada: quit t"));
      display.hands().press("q");
      var process = window.orElseThrow();
      assertTrue(process.waitFor(END_SECONDS_MAX, TimeUnit.SECONDS), "q ends it");
      assertEquals(0, process.exitValue());
    }
  }

  @Test
  void theNetGraphStandsBesideTheBoard() throws Exception {
    try (var eve = watches("snake")) {
      opens("--room", eve.room(), "--name", "ada");
      seesOnTheBoard("ada's snake", eve.seat("ada"));
      var before = barDots();
      display.hands().press("n");
      Patience.LONG.until(
          "bars, of whatever colour the line deserves",
          () -> {
            display.save(PICTURES.resolve("net.png"));
            return "They are not in " + PICTURES + "/net.png.";
          },
          () -> barDots() > before + BARS_DOTS);
      display.save(PICTURES.resolve("net.png"));
    }
  }

  private int barDots() throws Exception {
    var picture = display.picture();
    var dots = 0;
    for (var grade : Grade.values()) {
      dots += count(picture, grade.ink().rgb(), BOARD_RIGHT, WIDTH);
    }
    return dots;
  }

  @Test
  void aClickOnTheBoardIsATap() throws Exception {
    try (var eve = watches("tictactoe")) {
      opens("--room", eve.room(), "--name", "ada");
      var seat = eve.seat("ada");
      // Who came first begins, and the other one never does anything.
      try (var bo =
          new JsonPlayer(
              server.port(), "{'type':'hello','name':'bo','room':'" + eve.room() + "'}")) {
        eve.seat("bo");
        assertEquals(eve.room(), bo.room());
        Patience.LONG.until(
            "the middle is marked",
            () -> eve.hears("view").toString(),
            () -> {
              display.hands().click(MIDDLE_X, MIDDLE_Y);
              var grid = eve.hears("view").getJsonObject("state").getJsonArray("grid");
              return !grid.get(4).toString().contains("none");
            });
      }
      seesOnTheBoard("ada's mark", seat);
      display.save(PICTURES.resolve("tictactoe.png"));
    }
  }

  @Test
  void aServerThatComesBackIsPlayedOn() throws Exception {
    try (var eve = watches("snake")) {
      opens("--room", eve.room(), "--name", "ada");
      seesOnTheBoard("ada's snake", eve.seat("ada"));
    }
    var port = server.port();
    server.close();
    seesCurtain(true);
    display.save(PICTURES.resolve("lost.png"));

    server = ServeProcess.start(folder, port);
    display.hands().click(WIDTH / 2, AGAIN_Y);
    seesCurtain(false);
  }

  @Test
  void withoutADisplayItSaysWhatToDoInstead() throws Exception {
    var builder = new ProcessBuilder(Invocation.of("window"));
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    var ended = Ended.running(builder);

    assertEquals(2, ended.code());
    assertTrue(ended.said().contains("./ticktape play"), ended.said());
    assertEquals(1, ended.said().strip().lines().count(), ended.said());
  }

  @Test
  void aDisplayThatIsNotThereIsTheSame() throws Exception {
    var builder = new ProcessBuilder(Invocation.of("window"));
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().put("DISPLAY", ":65000");
    var ended = Ended.running(builder);

    assertEquals(2, ended.code());
    assertEquals(1, ended.said().strip().lines().count(), ended.said());
  }

  private void opens(String... options) throws Exception {
    var words = new ArrayList<>(Invocation.of("window", "--at", server.address()));
    words.addAll(List.of(options));
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("DISPLAY", display.name());
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.redirectOutput(folder.resolve("window.log").toFile());
    window = Optional.of(builder.start());
    // Keys go to the window under the mouse, as there is nobody who manages windows.
    display.hands().move(WIDTH - 2, HEIGHT - 2);
  }

  /** Someone who watches a new room, and says what the state is. */
  private JsonPlayer watches(String game) throws Exception {
    return new JsonPlayer(
        server.port(),
        "{'type':'hello','name':'eve','new':true,'watch':true,'game':'" + game + "'}");
  }

  private void seesOnTheBoard(String what, int seat) throws Exception {
    var ink = Palette.seat(seat).rgb();
    Patience.LONG.until(
        what,
        () -> {
          display.save(PICTURES.resolve("missing.png"));
          return "It is not in " + PICTURES + "/missing.png.";
        },
        () -> count(display.picture(), ink, 0, BOARD_RIGHT) > 100);
  }

  private void seesCurtain(boolean down) throws Exception {
    Patience.LONG.until(
        "the curtain is " + (down ? "down" : "up"),
        () -> "",
        () -> {
          var picture = display.picture();
          // The button for trying again, which nothing else is as green as.
          return (picture.getRGB(WIDTH / 2 - 50, AGAIN_Y) & 0xFFFFFF) == GOOD == down;
        });
  }

  /** How many dots are of this colour between two columns. */
  private static int count(BufferedImage picture, int ink, int from, int to) {
    var found = 0;
    for (var y = 0; y < HEIGHT; y++) {
      for (var x = from; x < to; x++) {
        found += (picture.getRGB(x, y) & 0xFFFFFF) == ink ? 1 : 0;
      }
    }
    return found;
  }

  private static int different(BufferedImage one, BufferedImage other) {
    var found = 0;
    for (var y = 0; y < HEIGHT; y++) {
      for (var x = 0; x < BOARD_RIGHT; x++) {
        found += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return found;
  }

  private static Turn way(String key) {
    return switch (key) {
      case "Up", "w" -> Turn.UP;
      case "Left", "a" -> Turn.LEFT;
      case "Down", "s" -> Turn.DOWN;
      default -> Turn.RIGHT;
    };
  }
}
