package ticktape.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Games;
import ticktape.server.Config;
import ticktape.server.Server;
import ticktape.server.StartException;

/** Callers of every kind, by the library's own client. */
class SshPortTest {

  @TempDir Path folder;

  private Server server;
  private SshPort port;

  @BeforeEach
  void open() throws StartException {
    var games = Games.rules();
    server = Server.start(Config.of(games).withHost("127.0.0.1").withPort(0));
    port = open(0);
  }

  private SshPort open(int number) throws StartException {
    return SshPort.open(server, Games.ALL, number, folder.resolve("ssh-host-key"));
  }

  @AfterEach
  void close() {
    port.close();
    server.close();
  }

  @Test
  void whoeverCallsIsInTheLobbyUnderTheirName() throws Exception {
    try (var ada = new Caller(port.port(), "ada")) {
      ada.calls(Map.of("COLORTERM", "truecolor"));
      ada.shows("Hello, ada.");
      ada.types("q");
      ada.shows("Goodbye.");
      assertEquals(0, ada.code());
    }
  }

  @Test
  void aNameThatWouldSteerTheTerminalIsCleaned() throws Exception {
    try (var eve = new Caller(port.port(), "\u001b]0;owned\u0007\u001b[2Jeve")) {
      eve.calls(Map.of());
      eve.shows("Hello, ");
      assertFalse(eve.seen().contains("\u001b]0;owned"), eve.seen());
    }
  }

  @Test
  void anEnvironmentWithoutEndIsNotKept() throws Exception {
    try (var eve = new Caller(port.port(), "eve")) {
      var many = new TreeMap<String, String>();
      for (var i = 0; i < 200; i++) {
        many.put("V" + i, "x".repeat(20_000));
      }
      eve.calls(many);
      eve.shows("Hello, eve.");
    }
  }

  @Test
  void thereIsOneChannelAndNoWayThrough() throws Exception {
    try (var eve = new Caller(port.port(), "eve")) {
      eve.calls(Map.of());
      eve.shows("Hello, eve.");
      assertThrows(
          IOException.class, () -> eve.opens(eve.session().createShellChannel()), "one more");
      var home = new SshdSocketAddress("127.0.0.1", 0);
      assertThrows(
          IOException.class,
          () -> eve.session().startRemotePortForwarding(home, home),
          "a port here for a port there");
    }
  }

  @Test
  void aCommandIsAnsweredWithASentence() throws Exception {
    try (var eve = new Caller(port.port(), "eve")) {
      eve.opens(eve.session().createExecChannel("cat /etc/passwd"));
      eve.shows("only games");
      assertEquals(1, eve.code());
    }
  }

  @Test
  void whoeverSpeaksNoSshIsCutOffAndTheOthersPlayOn() throws Exception {
    try (var noise = new Socket(InetAddress.getLoopbackAddress(), port.port());
        var ada = new Caller(port.port(), "ada")) {
      noise.getOutputStream().write("x".repeat(100_000).getBytes(StandardCharsets.UTF_8));
      ada.calls(Map.of());
      ada.shows("Hello, ada.");
    }
  }

  @Test
  void aCallTooManyIsToldSoAndFindsAPlaceOnceThereIsOne() throws Exception {
    try (var small =
        SshPort.open(server, Games.ALL, 0, folder.resolve("ssh-host-key"), /* callsMax= */ 1)) {
      try (var ada = new Caller(small.port(), "ada")) {
        ada.calls(Map.of());
        ada.shows("Hello, ada.");
        assertEquals(
            "Too many are calling: try again in a moment.", Caller.refused(small.port(), "bo"));
        ada.types("q");
        ada.shows("Goodbye.");
      }
      try (var bo = Caller.patient(small.port(), "bo")) {
        bo.calls(Map.of());
        bo.shows("Hello, bo.");
      }
    }
  }

  @Test
  void whenTheServerStopsCallersAreTold() throws Exception {
    try (var ada = new Caller(port.port(), "ada")) {
      ada.calls(Map.of());
      ada.shows("Hello, ada.");
      port.close();
      ada.shows("The server stops.");
    }
  }

  @Test
  void aTakenPortAndOneOutOfRangeAreNamed() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var taken = other.getLocalPort();
      var refused = sentence(() -> open(taken));
      assertTrue(refused.startsWith("Port " + taken + " is taken"));
      assertEquals(refused, sentence(() -> SshPort.require("127.0.0.1", taken)));
      SshPort.require("127.0.0.1", 0);
    }
    assertThrows(StartException.class, () -> open(70_000));
  }

  private static String sentence(Executable deed) {
    return String.valueOf(assertThrows(StartException.class, deed).getMessage());
  }
}
