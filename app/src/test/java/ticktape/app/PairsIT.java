package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ticktape.games.Games;
import ticktape.games.Turn;
import ticktape.server.Config;
import ticktape.server.Server;

/**
 * Each game played to its end by two people at two screens, of every kind. They see the same end,
 * and it is the server's.
 */
class PairsIT {

  private static final Pattern END =
      Pattern.compile("(\\S+( and \\S+)? wins?|Nobody wins) the match");

  /** At what the two sit. */
  enum Pair {
    TERMINALS,
    BROWSERS,
    MIXED
  }

  @TempDir Path folder;

  private static Chromium chromium;
  private Server server;

  @BeforeAll
  static void openBrowser() {
    chromium = new Chromium();
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    var games = Games.rules();
    server = Server.start(Config.of(games).withHost("127.0.0.1").withPort(0));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private JsonPlayer opens(String game, String options) throws Exception {
    return new JsonPlayer(
        server.port(),
        "{'type':'hello','name':'eve','new':true,'watch':true,'game':'"
            + game
            + "','options':{"
            + options
            + "}}");
  }

  private Sitter first(Pair pair, String room) throws Exception {
    return pair == Pair.BROWSERS
        ? Sitter.atBrowser(chromium, server.port(), "ann", room)
        : Sitter.atTerminal(folder, server.port(), "ann", room);
  }

  private Sitter second(Pair pair, String room) throws Exception {
    return pair == Pair.TERMINALS
        ? Sitter.atTerminal(folder, server.port(), "bo", room)
        : Sitter.atBrowser(chromium, server.port(), "bo", room);
  }

  @ParameterizedTest
  @EnumSource
  void ticTacToe(Pair pair) throws Exception {
    try (var eve = opens("tictactoe", "'pairs':1");
        var ann = first(pair, eve.room());
        var bo = second(pair, eve.room())) {
      var next = ann;
      for (var round = 1; round <= 2; round++) {
        ann.reads("Round " + round + " of 2");
        var marks = 0;
        var wins = new ArrayDeque<>(List.of("1", "2", "3"));
        var loses = new ArrayDeque<>(List.of("4", "5", "8"));
        while (!wins.isEmpty()) {
          if (marks == 0) {
            next = Patience.LONG.find("someone begins", ann::text, () -> begins(ann, bo));
          }
          next.reads("your turn");
          var anns = next.equals(ann);
          next.press(anns ? wins.remove() : loses.remove());
          next = anns ? bo : ann;
          marks++;
          marks(eve, marks);
        }
        ann.reads("You win");
        bo.reads("ann wins");
      }
      ann.reads("ann wins the match");
      bo.reads("ann wins the match");
      var won = new TreeMap<>(Map.of("ann", 2, "bo", 0));
      assertEquals(won, ann.scores());
      assertEquals(won, bo.scores());
    }
  }

  /** Whose screen says that the first move is theirs. */
  private static Optional<Sitter> begins(Sitter ann, Sitter bo) throws Exception {
    if (ann.text().contains("your turn")) {
      return Optional.of(ann);
    }
    return bo.text().contains("your turn") ? Optional.of(bo) : Optional.empty();
  }

  private static void marks(JsonPlayer eve, int count) throws Exception {
    Patience.LONG.until(
        count + " marks",
        () -> state(eve).toString(),
        () ->
            state(eve).getJsonArray("grid").stream()
                    .filter(cell -> !cell.toString().contains("none"))
                    .count()
                == count);
  }

  private static JsonObject state(JsonPlayer eve) throws Exception {
    return eve.hears("view").getJsonObject("state");
  }

  @ParameterizedTest
  @EnumSource
  void squares(Pair pair) throws Exception {
    try (var eve = opens("squares", "'rounds':1,'round':8");
        var ann = first(pair, eve.room());
        var bo = second(pair, eve.room())) {
      steers(eve, ann, eve.seat("ann"), "Right", "right");
      steers(eve, bo, eve.seat("bo"), "Up", "up");
      sameEnd(eve, ann, bo);
    }
  }

  /** In a browser a key that is only tapped is let go of at once: what counts is that it moved. */
  private static void steers(JsonPlayer eve, Sitter who, int seat, String key, String way)
      throws Exception {
    var before = runner(eve, seat);
    Patience.LONG.until(
        "seat " + seat + " goes " + way,
        () -> state(eve).toString(),
        () -> {
          who.press(key);
          var now = runner(eve, seat);
          return now.getInt("x") != before.getInt("x") || now.getInt("y") != before.getInt("y");
        });
  }

  private static JsonObject runner(JsonPlayer eve, int seat) throws Exception {
    return Patience.LONG.find(
        "a square on seat " + seat,
        () -> state(eve).toString(),
        () ->
            Optional.ofNullable(
                state(eve).getJsonObject("runners").getJsonObject(Integer.toString(seat))));
  }

  @ParameterizedTest
  @EnumSource
  void snake(Pair pair) throws Exception {
    try (var eve = opens("snake", "'rounds':1,'round':8");
        var ann = first(pair, eve.room());
        var bo = second(pair, eve.room())) {
      turns(eve, ann, eve.seat("ann"));
      turns(eve, bo, eve.seat("bo"));
      sameEnd(eve, ann, bo);
    }
  }

  /** A turn across the way that the snake goes. */
  private static void turns(JsonPlayer eve, Sitter who, int seat) throws Exception {
    var before = eve.heading(seat);
    var upright = before == Turn.UP || before == Turn.DOWN;
    Patience.LONG.until(
        "seat " + seat + " turns",
        () -> state(eve).toString(),
        () -> {
          who.press(upright ? "Left" : "Up");
          return eve.heading(seat) == (upright ? Turn.LEFT : Turn.UP);
        });
  }

  /** Both say how the match has ended, while it has, in the same words and with the same points. */
  private static void sameEnd(JsonPlayer eve, Sitter ann, Sitter bo) throws Exception {
    var ends = new ArrayList<String>();
    Patience.LONG.until(
        "the same end on both screens",
        () -> ends + "\n" + ann.text() + "\n" + bo.text(),
        () -> {
          ends.clear();
          ends.add(end(ann));
          ends.add(end(bo));
          return state(eve).getString("phase").equals("pause")
              && !ends.getFirst().isEmpty()
              && ends.getFirst().equals(ends.getLast())
              && ann.scores().equals(bo.scores());
        });
  }

  private static String end(Sitter who) throws Exception {
    var found = END.matcher(who.text());
    return found.find() ? found.group() : "";
  }
}
