package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Snake;

/** Each reason why a server can't start is a sentence that says what to do. */
class StartIT {

  private static final Config CONFIG =
      Config.of(List.of(new Snake())).withHost("localhost").withPort(0);

  @TempDir Path path;

  @Test
  void aPortThatIsTaken() throws StartException {
    try (var first = Server.start(CONFIG)) {
      assertEquals(
          "Port "
              + first.port()
              + " is taken: stop the other server, or choose another with --port.",
          refusal(CONFIG.withPort(first.port())));
      assertEquals(
          "Port "
              + first.port()
              + " is taken: stop the other server, or choose another with --port.",
          refusal(CONFIG.withHost("").withPort(first.port())));
    }
  }

  @Test
  void theSameServerTwiceIsToldOfItsPort() throws StartException {
    var data = CONFIG.withData(path.resolve("data"));
    try (var first = Server.start(data)) {
      var refusal = refusal(data.withPort(first.port()));
      assertTrue(refusal.startsWith("Port " + first.port() + " is taken"), refusal);
    }
  }

  @Test
  void aPortThatIsNone() {
    assertEquals(
        "Port 70000 is out of range: choose one from 1 to 65535 with --port, or 0 for any.",
        refusal(CONFIG.withPort(70_000)));
  }

  @Test
  void aHostThatIsNotThisMachines() {
    var elsewhere = refusal(CONFIG.withHost("192.0.2.1"));
    assertTrue(elsewhere.startsWith("The host 192.0.2.1 can't be listened on ("), elsewhere);
    assertTrue(elsewhere.endsWith("with --host, or leave it out for all."), elsewhere);
    var unknown = refusal(CONFIG.withHost("no such host"));
    assertTrue(unknown.startsWith("The host no such host can't be listened on"), unknown);
  }

  @Test
  void aDataFolderThatIsOfNoUse() throws Exception {
    var file = Files.writeString(path.resolve("file"), "");
    var refusal = refusal(CONFIG.withData(file.resolve("folder")));
    assertTrue(refusal.startsWith("The data folder " + file), refusal);
    assertTrue(refusal.endsWith("make it writable, or choose another with --data."), refusal);
  }

  @Test
  void aFileOfTablesThatIsDamagedOrNone() throws Exception {
    var file = path.resolve("ticktape.db");
    var data = CONFIG.withData(path);
    Server.start(data).close();
    var whole = Files.readAllBytes(file);
    for (var damaged : List.of(new byte[4_096], Arrays.copyOf(whole, 3_000))) {
      Arrays.fill(damaged, 100, damaged.length, (byte) 0xA5);
      Files.write(file, damaged);
      var refusal = refusal(data);
      assertEquals(
          "The file "
              + file
              + " is damaged or no database: put a copy of it back, move it away to begin anew,"
              + " or choose another folder with --data.",
          refusal);
    }
    Files.write(file, whole);
    Server.start(data).close();
  }

  @Test
  void aDataFolderThatAnotherServerHas() throws StartException {
    var data = CONFIG.withData(path.resolve("data"));
    try (var first = Server.start(data)) {
      assertTrue(first.port() > 0);
      assertTrue(refusal(data).contains(" is in use by another server: "));
    }
    Server.start(data).close();
  }

  @Test
  void aServerOnAllAddressesIsReachedOverBothKinds() throws Exception {
    try (var server = Server.start(CONFIG.withHost(""))) {
      for (var host : List.of("127.0.0.1", "::1")) {
        try (var socket = new Socket(host, server.port())) {
          assertTrue(socket.isConnected());
        }
      }
      assertEquals("http://localhost:" + server.port() + "/", server.whereToPlay().here());
    }
  }

  private static String refusal(Config config) {
    return String.valueOf(
        assertThrows(StartException.class, () -> Server.start(config).close()).getMessage());
  }
}
