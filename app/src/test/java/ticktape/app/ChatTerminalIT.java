package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Snake;
import ticktape.server.Config;
import ticktape.server.Server;

/** {@code ticktape chat --at HOST --room CODE} in a real terminal. */
class ChatTerminalIT {

  @TempDir Path folder;

  @Test
  void someoneInATerminalTalksInARoomAndLeavesItAsItWas() throws Exception {
    try (var server =
            Server.start(Config.of(List.of(new Snake())).withHost("127.0.0.1").withPort(0));
        var eve = new JsonPlayer(server.port(), "{'type':'hello','name':'eve','new':true}");
        var terminal = new Tmux(folder, 100, 30)) {
      var room = eve.room();
      eve.says("{'type':'say','text':'I was here first'}");
      Patience.LONG.until("it is said", () -> eve.chat().contains("eve: I was here first"));
      terminal.runs("stty -g >before");
      terminal.runs(
          Invocation.script(folder)
              + " chat --at 127.0.0.1:"
              + server.port()
              + " --room "
              + room
              + " --name bo; code=$?; stty -g >after; echo left $code");

      terminal.shows("You are bo, in room " + room + ".");
      terminal.shows("eve: I was here first");

      terminal.types("hello, eve");
      terminal.keys("Enter");
      Patience.LONG.until("eve hears it", () -> eve.chat().contains("bo: hello, eve"));

      terminal.types("/who");
      terminal.keys("Enter");
      terminal.until(
          "who is there",
          () -> terminal.text().lines().anyMatch(line -> line.matches(".*eve.*bo.*")));

      terminal.types("/w eve psst");
      terminal.keys("Enter");
      Patience.LONG.until(
          "eve is whispered to",
          () -> eve.chat().toString(),
          () -> eve.chat().contains("bo: (to you alone) psst"));
      eve.says("{'type':'say','text':'/w bo hush'}");
      terminal.shows("eve: (to you alone) hush");

      terminal.types("/quit");
      terminal.keys("Enter");
      terminal.shows("left 0");
      assertTrue(terminal.text().contains("Goodbye"), terminal.text());
      assertEquals(
          Files.readString(folder.resolve("before")), Files.readString(folder.resolve("after")));
      assertEquals("1", terminal.value("cursor_flag"));
      Patience.LONG.until(
          "bo is gone", () -> !eve.hears("players").toString().contains("\"name\":\"bo\""));
    }
  }
}
