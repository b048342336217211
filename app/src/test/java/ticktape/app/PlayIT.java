package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ticktape.games.Games;
import ticktape.games.Turn;

/** {@code ticktape play} in a real terminal. */
class PlayIT {

  private static final int COLUMNS = 100;
  private static final int ROWS = 30;

  /** Columns that belong to the board and to nothing else. */
  private static final int BOARD_COLUMNS = 70;

  @TempDir Path folder;

  private Tmux terminal;
  private Path ticktape;

  @BeforeEach
  void open() throws Exception {
    terminal = new Tmux(folder, COLUMNS, ROWS);
    ticktape = Invocation.script(folder);
  }

  @AfterEach
  void close() throws Exception {
    if (terminal != null) {
      terminal.close();
    }
  }

  @Test
  void playIsAGameAmongBotsWithinTenSeconds() throws Exception {
    terminal.runs(ticktape + " play --name ada");

    var boards = new HashSet<List<List<Capture.Cell>>>();
    new Patience(Duration.ofSeconds(10))
        .until(
            "a snake of mine moves among others",
            terminal::seen,
            () -> {
              var capture = terminal.capture();
              var head = capture.row(0);
              if (!head.contains("left") || !head.contains("ada")) {
                return false;
              }
              var mine = capture.rows().getFirst().get(head.indexOf("ada")).pen().ink();
              var board = capture.cut(1, ROWS - 2, BOARD_COLUMNS);
              if (!board.placesOf(mine).isEmpty()) {
                boards.add(board.rows());
              }
              return boards.size() >= 3;
            });
    assertEquals(6, Scores.on(terminal.text()).size(), terminal.text());
    assertTrue(Scores.on(terminal.text()).containsKey("ada"), terminal.text());
  }

  @Test
  void aTerminalOfAnotherSizeIsPaintedAnew() throws Exception {
    terminal.runs(ticktape + " play --name ada; echo left $?");
    terminal.shows("Enter chat");

    terminal.resize(76, 22);
    terminal.until(
        "all of it fits",
        () -> {
          var rows = terminal.text().split("\n", -1);
          return rows[0].contains("ada") && rows[21].contains("↑/w");
        });
    terminal.resize(120, 40);
    terminal.until(
        "all of it is used",
        () -> {
          var rows = terminal.text().split("\n", -1);
          return rows[0].indexOf("ada") > 100 && rows[39].contains("q quit");
        });
    assertEquals(1, terminal.text().split("q quit", -1).length - 1, terminal.text());

    // Rows of the game had stayed above the command.
    terminal.types("q");
    terminal.shows("left 0");
    assertTrue(terminal.text().startsWith("$ "), terminal.text());
  }

  @Test
  void theChatIsATypedLine() throws Exception {
    terminal.runs(ticktape + " play --name ada");
    terminal.shows("Enter chat");

    terminal.types("t");
    terminal.shows("Say:");
    terminal.types("quit? wasd? no.");
    terminal.shows("Say: quit? wasd? no.");
    terminal.keys("C-a", "Right", "Right", "Right", "Right", "Delete");
    terminal.types("e,");
    terminal.shows("Say: quite, wasd? no.");
    terminal.keys("Enter");

    terminal.shows("ada: quite, wasd? no.");
    assertFalse(terminal.text().contains("Say:"), terminal.text());
  }

  @Test
  void arrowsAndLettersSteer() throws Exception {
    try (var server = ServeProcess.start(folder);
        var eve =
            new JsonPlayer(
                server.port(), "{'type':'hello','name':'eve','new':true,'watch':true}")) {
      terminal.runs(
          ticktape + " play --at " + server.address() + " --room " + eve.room() + " --name ada");
      var seat = eve.seat("ada");

      var upright = eve.heading(seat) == Turn.UP || eve.heading(seat) == Turn.DOWN;
      // Each across the way of the one before, and nowhere round in a circle.
      var keys =
          upright
              ? List.of("Left", "w", "a", "Up", "Right", "s", "d", "Down")
              : List.of("Up", "a", "w", "Left", "Down", "d", "s", "Right");
      for (var key : keys) {
        terminal.keys(key);
        eve.turns(seat, way(key));
      }
    }
  }

  private static Turn way(String key) {
    return switch (key) {
      case "Up", "w" -> Turn.UP;
      case "Left", "a" -> Turn.LEFT;
      case "Down", "s" -> Turn.DOWN;
      default -> Turn.RIGHT;
    };
  }

  @ParameterizedTest
  @CsvSource({"q, 0", "C-c, 0", "TERM, 143", "HUP, 129"})
  void theTerminalIsLeftAsItWas(String way, int code) throws Exception {
    terminal.runs("echo before; stty -g >before");
    terminal.runs(
        ticktape
            + " play --name ada 2>said; code=$?; stty -g >after; stty -a >sane; echo left $code");
    terminal.shows("Enter chat");
    assertEquals("1", terminal.value("alternate_on"));
    assertEquals("0", terminal.value("cursor_flag"));

    if (way.equals(way.toUpperCase(Locale.ROOT))) {
      var pid = Long.toString(terminal.program().pid());
      new ProcessBuilder("kill", "-" + way, pid).start().waitFor();
    } else {
      terminal.keys(way);
    }

    terminal.shows("left " + code);
    terminal.shows("before");
    assertEquals("0", terminal.value("alternate_on"));
    assertEquals("1", terminal.value("cursor_flag"));
    assertEquals(
        Files.readString(folder.resolve("before")), Files.readString(folder.resolve("after")));
    var sane = Files.readString(folder.resolve("sane"));
    assertTrue(sane.contains(" icanon ") && sane.contains(" echo "), sane);
    assertEquals("", Files.readString(folder.resolve("said")), "nothing went wrong on the way");
  }

  @Test
  void withoutATerminalItSaysWhatToDoInstead() throws Exception {
    var ended = Ended.running("play");
    assertEquals(2, ended.code());
    assertTrue(ended.said().contains("./ticktape serve"), ended.said());
    assertEquals(1, ended.said().strip().lines().count(), ended.said());
  }

  /** One that can't move its cursor would show a heap of escape codes. */
  @Test
  void aDumbTerminalIsNotEnough() throws Exception {
    terminal.runs("TERM=dumb " + ticktape + " play; echo left $?");
    terminal.shows("left 2");
    terminal.shows("play needs a terminal, and TERM=dumb says");
    assertEquals("0", terminal.value("alternate_on"));
  }

  @Test
  void aPortThatIsNoneIsRefused() throws Exception {
    terminal.runs(ticktape + " play --at localhost:99999; echo left $?");
    terminal.shows("left 2");
    terminal.shows("the port is a number from 1 to 65535");
  }

  @Test
  void aRoomOfNoServerIsRefused() throws Exception {
    var ended = Ended.running("play", "--room", "K7QF");
    assertEquals(2, ended.code());
    assertEquals(
        "--room K7QF is a room of some server: say which with --at HOST[:PORT].\n", ended.said());
  }

  @Test
  void aGameThatIsNoneIsRefused() throws Exception {
    var ended = Ended.running("play", "chess");
    assertEquals(2, ended.code());
    var names = Games.ALL.stream().map(look -> look.game().name()).toList();
    assertEquals(
        "There is no game chess: choose from " + String.join(", ", names) + ".\n", ended.said());
  }

  /** It goes on trying: a server may come back. */
  @Test
  void aServerThatIsNotThereIsNamed() throws Exception {
    terminal.runs(ticktape + " play --at 127.0.0.1:1; echo left $?");
    terminal.shows("Nobody answers at 127.0.0.1:1");
    terminal.types("q");
    terminal.shows("left 0");

    terminal.runs(ticktape + " play --at nowhere.invalid; echo left again $?");
    terminal.shows("There is no host nowhere.invalid");
    terminal.types("q");
    terminal.shows("left again 0");
  }
}
