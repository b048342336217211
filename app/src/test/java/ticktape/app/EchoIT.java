package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ticktape.client.Bytes;
import ticktape.client.ListenTerms;
import ticktape.client.Listening;

@Timeout(120)
class EchoIT {

  private static final ListenTerms HERE = ListenTerms.on(0).withHost("127.0.0.1");

  private static final Pattern PORT = Pattern.compile("Echo on port (\\d+)\\.");

  private final Desk desk;
  private final Listening echo;

  EchoIT() throws IOException {
    desk = new Desk();
    echo = Bytes.listen(HERE, new Echo(desk.console()));
  }

  @AfterEach
  void close() throws IOException {
    echo.close();
    desk.close();
  }

  @Test
  void aPythonClientHearsItsOwnWordsAndAllIsTold() throws Exception {
    assertEquals(
        List.of("Hello", "Grüße 🐍"),
        Python.run("echo_client.py", "127.0.0.1", "" + echo.port(), "Hello", "Grüße 🐍"));
    desk.reads("disconnected 127.0.0.1:");
    var told = desk.printed().replaceAll("127.0.0.1:\\d+", "GUEST");
    assertEquals(
        """
        connected GUEST
        received from GUEST: Hello
        sending to GUEST: Hello
        received from GUEST: Grüße 🐍
        sending to GUEST: Grüße 🐍
        disconnected GUEST
        """,
        told);
  }

  @Test
  void aThousandClientsAtOnceHearTheirOwnWords() throws Exception {
    assertEquals(
        List.of("1000"), Python.run("echo_crowd.py", "127.0.0.1", "" + echo.port(), "1000"));
  }

  @Test
  void theLimitIsReal() throws Exception {
    try (var small = Bytes.listen(HERE.withConnections(2), new Echo(desk.console()));
        var first = new Socket(InetAddress.getLoopbackAddress(), small.port())) {
      try (var second = new Socket(InetAddress.getLoopbackAddress(), small.port())) {
        assertEquals("a", answer(first, "a"));
        assertEquals("b", answer(second, "b"));
        try (var third = new Socket(InetAddress.getLoopbackAddress(), small.port())) {
          assertEquals(
              "There is no free place, the limit is 2: try again when somebody has left.\n",
              new String(third.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
          desk.reads("turned away 127.0.0.1:" + third.getLocalPort() + ": the limit is 2\n");
        }
        assertEquals("still", answer(first, "still"));
      }
      Patience.LONG.until(
          "a freed place is free again",
          () -> {
            try (var next = new Socket(InetAddress.getLoopbackAddress(), small.port())) {
              return answer(next, "c").equals("c");
            }
          });
    }
  }

  @Test
  void aClientThatHasSaidEverythingStillHearsIt() throws Exception {
    try (var guest = new Socket(InetAddress.getLoopbackAddress(), echo.port())) {
      guest.getOutputStream().write("all I have to say".getBytes(StandardCharsets.UTF_8));
      guest.shutdownOutput();
      assertEquals(
          "all I have to say",
          new String(guest.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void charactersThatAreCutInTwoComeBackAtOnceAndAreShownWhole() throws Exception {
    var snake = "🐍".getBytes(StandardCharsets.UTF_8);
    try (var guest = new Socket(InetAddress.getLoopbackAddress(), echo.port())) {
      guest.setTcpNoDelay(true);
      for (var one : snake) {
        guest.getOutputStream().write(one);
        assertEquals(one, (byte) guest.getInputStream().read());
      }
    }
    desk.reads(Pattern.compile("received from \\S+: 🐍\n"));
  }

  @Test
  void aResetIsOneClientsOwnProblem() throws Exception {
    try (var other = new Socket(InetAddress.getLoopbackAddress(), echo.port())) {
      try (var guest = new Socket(InetAddress.getLoopbackAddress(), echo.port())) {
        assertEquals("x", answer(guest, "x"));
        guest.setSoLinger(true, 0);
      }
      desk.reads("disconnected ");
      assertEquals("y", answer(other, "y"));
    }
  }

  @Test
  void whatIsShownCannotMoveTheCursor() throws Exception {
    try (var guest = new Socket(InetAddress.getLoopbackAddress(), echo.port())) {
      assertEquals("\u001b[2Jhi", answer(guest, "\u001b[2Jhi"));
    }
    desk.reads("disconnected ");
    assertTrue(desk.printed().indexOf('\u001b') < 0, desk.printed());
  }

  @Test
  void theCommandStartsAgainAtOnceOnItsPortThoughClientsWereConnected() throws Exception {
    try (var first = Running.start("echo", "--host", "127.0.0.1", "--port", "0")) {
      var port = first.reads(PORT).group(1);
      var at = Integer.parseInt(port);
      try (var guest = new Socket(InetAddress.getLoopbackAddress(), at)) {
        assertEquals("a", answer(guest, "a"));
        first.close();
        try (var second = Running.start("echo", "--host", "127.0.0.1", "--port", port)) {
          second.reads(PORT);
          try (var again = new Socket(InetAddress.getLoopbackAddress(), at)) {
            assertEquals("b", answer(again, "b"));
          }
          second.reads(Pattern.compile("disconnected 127.0.0.1:\\d+\n"));
        }
      }
    }
  }

  @Test
  void aPortThatIsTakenIsSaidInASentence() throws Exception {
    var port = "" + echo.port();
    assertEquals(
        new Ran(2, "", "Port " + port + " is taken: stop what listens there, or choose another.\n"),
        Ran.of("echo", "--host", "127.0.0.1", "--port", port));
  }

  private static String answer(Socket guest, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    guest.getOutputStream().write(bytes);
    return new String(guest.getInputStream().readNBytes(bytes.length), StandardCharsets.UTF_8);
  }
}
