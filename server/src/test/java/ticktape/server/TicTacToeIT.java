package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticktape.games.TicTacToe;

/** Two people at bare sockets play tic-tac-toe, a third one watches. */
class TicTacToeIT {

  private Server server;
  private LinePlayer ann;
  private LinePlayer bo;
  private int id;

  @BeforeEach
  void annSitsDown() throws StartException, IOException {
    server = Server.start(Config.of(List.of(new TicTacToe())).withHost("localhost").withPort(0));
    ann = new LinePlayer(server.port());
    bo = new LinePlayer(server.port());
    ann.says("{\"type\":\"hello\",\"name\":\"ann\",\"new\":true}");
  }

  @AfterEach
  void stop() throws IOException {
    ann.close();
    bo.close();
    server.close();
  }

  private String room() throws IOException {
    return ann.hears("welcome").getString("room");
  }

  private void boJoins(String room) throws IOException {
    bo.says("{\"type\":\"hello\",\"name\":\"bo\",\"room\":\"" + room + "\"}");
    ann.hears(message -> phase(message).equals("play"), "a view of a round");
  }

  private static String phase(JsonObject message) {
    return message.containsKey("state") ? message.getJsonObject("state").getString("phase") : "";
  }

  /** What is said to an input. */
  private String answer(LinePlayer player, String what) throws IOException {
    id++;
    player.says("{\"type\":\"input\",\"id\":" + id + ",\"do\":" + what + "}");
    var answer =
        player.hears(
            message -> !message.getString("type").equals("pong") && message.getInt("id", 0) == id,
            "an answer to " + what);
    return answer.getString("type").equals("ok")
        ? "ok"
        : answer.getString("code") + ": " + answer.getString("text");
  }

  /** The grid as someone sees it once a cell is taken. */
  private static String grid(LinePlayer player, int marks) throws IOException {
    var view = player.hears(message -> marks(message).length() == marks, marks + " marks");
    return view.getJsonObject("state").getJsonArray("grid").toString();
  }

  private static String marks(JsonObject message) {
    return message.containsKey("state")
        ? message
            .getJsonObject("state")
            .getJsonArray("grid")
            .toString()
            .replaceAll("none|[^xo]", "")
        : "no view";
  }

  @Test
  void everyMoveThatIsNotAllowedIsRefusedWithAReasonAndTheTurnIsKept() throws IOException {
    var room = room();
    assertEquals("refused: Wait for a second player: the round has not begun.", answer(ann, "5"));
    boJoins(room);
    assertEquals("refused: It is not your turn.", answer(bo, "5"));
    assertEquals("ok", answer(ann, "5"));
    assertEquals("refused: It is not your turn.", answer(ann, "1"));
    assertEquals("refused: Cell 5 is taken: choose a free one.", answer(bo, "5"));
    assertEquals("refused: There is no cell 0: choose 1 to 9, row by row.", answer(bo, "0"));
    assertEquals("refused: There is no cell 10: choose 1 to 9, row by row.", answer(bo, "10"));
    for (var odd :
        List.of(
            "\"five\"",
            "\"\"",
            "null",
            "1.5",
            "[1]",
            "{\"cell\":1,\"mark\":\"x\"}",
            "123456789012345678901234567890",
            "\"" + "9".repeat(10_000) + "\"")) {
      var answer = answer(bo, odd);
      assertTrue(answer.startsWith("bad-input: "), answer);
      assertTrue(answer.length() < 300, answer);
    }
    assertEquals("ok", answer(bo, "1"));
  }

  @Test
  void everyoneInTheRoomSeesEachMoveAndAGuestCanNotMove() throws IOException {
    var room = room();
    try (var eve = new LinePlayer(server.port())) {
      boJoins(room);
      eve.says("{\"type\":\"hello\",\"name\":\"eve\",\"room\":\"" + room + "\",\"watch\":true}");
      assertEquals(0, eve.hears("welcome").getInt("seat"));
      assertEquals("no-seat: You watch: join to play.", answer(eve, "5"));
      answer(ann, "5");
      var seen = grid(eve, 1);
      assertEquals(
          "[\"none\",\"none\",\"none\",\"none\",\"x\",\"none\",\"none\",\"none\",\"none\"]", seen);
      assertEquals(seen, grid(bo, 1));
    }
  }

  @Test
  void theRematchBeginsInTheSameRoomWithSidesSwapped() throws IOException {
    boJoins(room());
    for (var move : List.of("1", "4", "2", "5", "3")) {
      assertEquals("ok", answer(id % 2 == 0 ? ann : bo, move));
    }
    var pause = ann.hears(message -> phase(message).equals("pause"), "a pause");
    var ending = pause.getJsonObject("state").getJsonObject("ending");
    assertEquals("line", ending.getString("how"));
    assertEquals(1, ending.getInt("winner"));
    assertEquals("refused: The round is over: wait for the next one.", answer(bo, "9"));
    bo.hears(message -> phase(message).equals("play"), "the second round");
    assertEquals("ok", answer(bo, "9"));
  }
}
