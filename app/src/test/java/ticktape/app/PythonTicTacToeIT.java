package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Games;
import ticktape.server.Config;
import ticktape.server.Server;

/** The Python example plays against itself, each over a socket of its own. */
class PythonTicTacToeIT {

  @TempDir Path folder;

  @Test
  void playsARoundAndTheRematch() throws Exception {
    var games = Games.rules();
    try (var server = Server.start(Config.of(games).withHost("127.0.0.1").withPort(0))) {
      var first = start(server, "", "first.log");
      try {
        var room = room(folder.resolve("first.log"));
        var second = start(server, room, "second.log");
        try {
          said("first.log", "round 2 ends");
          said("second.log", "round 2 ends");
        } finally {
          second.destroy();
        }
      } finally {
        first.destroy();
      }
    }
    var text = Files.readString(folder.resolve("first.log"));
    assertTrue(text.contains("round 1 ends by"), text);
    assertFalse(text.contains("refused"), text);
  }

  private Process start(Server server, String room, String log) throws Exception {
    var python = Needs.program("python3", "python3").toString();
    var example = Path.of(System.getProperty("ticktape.root"), "examples", "tictactoe.py");
    var port = Integer.toString(server.port());
    return new ProcessBuilder(List.of(python, example.toString(), "127.0.0.1", port, room))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(log).toFile())
        .start();
  }

  private String room(Path log) throws Exception {
    Patience.LONG.until("a room", () -> Files.readString(log).contains("on seat"));
    return Files.readString(log).replaceAll("(?s).*in room (\\w+) on.*", "$1");
  }

  private void said(String log, String what) throws Exception {
    Patience.LONG.until(what, () -> Files.readString(folder.resolve(log)).contains(what));
  }
}
