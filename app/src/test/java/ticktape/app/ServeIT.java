package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ticktape serve}: what stops it from starting, and how it stops. */
class ServeIT {

  private static final Pattern HERE = Pattern.compile("http://localhost:(\\d+)/");

  @TempDir Path folder;

  @Test
  void aTakenPortIsNamed() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(other.getLocalPort());
      refuses(
          "Port " + port + " is taken",
          "serve",
          "--host",
          "127.0.0.1",
          "--port",
          port,
          "--data",
          folder.toString());
    }
  }

  @Test
  void aTakenPortForSshIsNamed() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(other.getLocalPort());
      var ended =
          Ended.running(
              "serve",
              "--host",
              "127.0.0.1",
              "--port",
              "0",
              "--ssh-port",
              port,
              "--data",
              folder.toString());
      assertEquals(2, ended.code(), ended.said());
      assertTrue(ended.said().startsWith("Port " + port + " is taken"), ended.said());
      assertTrue(ended.said().contains("--ssh-port"), ended.said());
      assertEquals(1, ended.said().strip().lines().count(), ended.said());
    }
  }

  @Test
  void aPortOutOfRangeIsNamed() throws Exception {
    refuses("70000", "serve", "--port", "70000", "--data", folder.toString());
    refuses("-1", "serve", "--port=-1", "--data", folder.toString());
  }

  @Test
  void aFolderThatIsOfNoUseIsNamed() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "not a folder");
    refuses(
        file.toString(), "serve", "--host", "127.0.0.1", "--port", "0", "--data", file.toString());
    var below = file.resolve("data").toString();
    refuses(below, "serve", "--host", "127.0.0.1", "--port", "0", "--data", below);
  }

  @Test
  void aFolderWithoutANameIsNotTheOneThatOneIsIn() throws Exception {
    refuses("--data names no folder", "serve", "--host", "127.0.0.1", "--port", "0", "--data", "");
    refuses("--data names no folder", "replay", "--list", "--data", "");
  }

  @Test
  void anUnknownHostIsNamed() throws Exception {
    refuses(
        "nowhere.invalid",
        "serve",
        "--host",
        "nowhere.invalid",
        "--port",
        "0",
        "--data",
        folder.toString());
  }

  /** One clear sentence, and no stack trace. */
  private static void refuses(String named, String... args) throws Exception {
    var ended = Ended.running(args);
    assertEquals(2, ended.code(), ended.said());
    assertTrue(ended.said().contains(named), ended.said());
    assertEquals(1, ended.said().strip().lines().count(), ended.said());
    assertFalse(ended.said().contains("Exception"), ended.said());
  }

  @Test
  void controlAndCSaysGoodbyeAndFreesThePortAtOnce() throws Exception {
    var serve = Invocation.script(folder) + " serve --host 127.0.0.1 --data data --port ";
    try (var terminal = new Tmux(folder, 120, 40)) {
      terminal.runs(serve + "0; echo ended $?");
      var port = port(terminal);
      try (var bo = new JsonPlayer(port, "{'type':'hello','name':'bo'}")) {
        bo.hears("view");

        terminal.keys("C-c");

        assertEquals("shutdown", bo.hears("goodbye").getString("code"));
        Patience.LONG.until("the line is closed", bo::closed);
        terminal.shows("ended 130");
        // The old connection still lingers: bo has not closed his end.
        terminal.runs("clear");
        terminal.until("a clear screen", () -> !terminal.text().contains("ended"));
        terminal.runs(serve + port + "; echo ended again $?");
        assertEquals(port, port(terminal));
        var token = bo.hears("welcome").getString("token");
        try (var again = new JsonPlayer(port, "{'type':'hello','token':'" + token + "'}")) {
          assertEquals(bo.room(), again.room());
          assertEquals("bo", again.hears("welcome").getString("name"));
        }
      }
    }
  }

  private static int port(Tmux terminal) throws Exception {
    return Patience.LONG.find(
        "the server's address",
        terminal::seen,
        () -> {
          var here = HERE.matcher(terminal.text());
          return here.find() ? Optional.of(Integer.valueOf(here.group(1))) : Optional.empty();
        });
  }
}
