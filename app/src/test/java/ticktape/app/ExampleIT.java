package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in Python, against a server of which only the lines are real. */
class ExampleIT {

  private static final int PATIENCE_MILLIS = 30_000;

  private static final String WELCOME =
      "{'type':'welcome','name':'py','seat':1,'room':'K7QF','game':'snake','tick':1,'token':'x'}\n";
  private static final String SAID = "{'type':'said','from':'bo','text':'hi'}\n";

  @TempDir Path folder;

  @Test
  void itTurnsToTheFood() throws Exception {
    assertEquals("left", afterHearing(WELCOME + view(3, 1), 1));
    assertEquals("down", afterHearing(WELCOME + view(9, 7), 1));
  }

  /**
   * On a busy machine many lines come at once. It once had one file for both ways, and what Python
   * had read ahead of it was gone when it wrote.
   */
  @Test
  void linesThatComeAtOnceAreAllHeard() throws Exception {
    assertEquals("left", afterHearing(WELCOME + view(9, 7) + SAID + view(3, 1), 2));
  }

  /** What it does last, when these lines come in one piece. */
  private String afterHearing(String lines, int answers) throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var example = new Example(folder, server.getLocalPort(), "K7QF");
        var line = accept(server);
        var in =
            new BufferedReader(
                new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
      assertTrue(in.readLine().contains("\"hello\""));
      line.getOutputStream().write(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
      var last = "";
      for (var i = 0; i < answers; i++) {
        var answer = in.readLine();
        assertTrue(answer != null, example.log());
        last = answer.replaceAll(".*\"do\": \"(\\w+)\".*", "$1");
      }
      return last;
    }
  }

  private static Socket accept(ServerSocket server) throws IOException {
    server.setSoTimeout(PATIENCE_MILLIS);
    var line = server.accept();
    line.setSoTimeout(PATIENCE_MILLIS);
    return line;
  }

  /** A snake that goes up from (9, 1), and food. */
  private static String view(int foodX, int foodY) {
    return ("{'type':'view','match':1,'tick':2,'state':{'board':{'width':20,'height':12},"
            + "'snakes':{'1':{'body':[{'x':9,'y':1},{'x':10,'y':1}]}},'food':[{'x':%d,'y':%d}]}}\n")
        .formatted(foodX, foodY);
  }
}
