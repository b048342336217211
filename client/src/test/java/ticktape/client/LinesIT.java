package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LinesIT {

  private static final ListenTerms HERE = ListenTerms.on(0).withHost("127.0.0.1");

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Listening door;

  LinesIT() throws IOException {
    door =
        Lines.listen(
            HERE.withLine(300),
            (from, line) -> {
              heard.add(from + " " + line);
              return line.startsWith("re:") ? line : null;
            });
  }

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void whatIsSentIsHeardWithItsSendersAddress() throws Exception {
    Lines.send("127.0.0.1", door.port(), "Grüße 🐍");
    assertEquals("127.0.0.1 Grüße 🐍", next());
  }

  @Test
  void questionIsAnswered() throws Exception {
    assertEquals("re: you", Lines.ask("127.0.0.1", door.port(), "re: you"));
  }

  @Test
  void oneLineIsSentHoweverManyAreInTheText() throws Exception {
    Lines.send("127.0.0.1", door.port(), "a\nb\r\nc\rd\u2028e");
    assertEquals("127.0.0.1 a b c d e", next());
  }

  @Test
  void exactlyOneLineFeedIsSentAndTheConnectionIsClosed() throws Exception {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var sender =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  Lines.send("127.0.0.1", server.getLocalPort(), "ä");
                } catch (IOException e) {
                  heard.add(e.toString());
                }
              });
      try (var guest = server.accept()) {
        var all = guest.getInputStream().readAllBytes();
        assertEquals("ä\n", new String(all, StandardCharsets.UTF_8));
      }
      sender.join();
      assertEquals(0, heard.size());
    }
  }

  @Test
  void linesThatAreSentOneAfterTheOtherAreHeardInThatOrder() throws Exception {
    for (var i = 0; i < 200; i++) {
      // Not Lines.send: this sender does not wait for anyone.
      try (var guest = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
        guest.getOutputStream().write((i + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    for (var i = 0; i < 200; i++) {
      assertEquals("127.0.0.1 " + i, next());
    }
  }

  @Test
  void aConnectionMaySendManyLinesInAnyPieces() throws Exception {
    try (var guest = Bytes.connect("127.0.0.1", door.port())) {
      for (var one : "re: ä\r\nre: b\nc".getBytes(StandardCharsets.UTF_8)) {
        guest.write(new byte[] {one});
      }
      guest.finish();
    }
    assertEquals(List.of("re: ä", "re: b", "c"), List.of(text(), text(), text()));
  }

  @Test
  void peersThatVanishCutCharactersOrSayNothingHurtNobody() throws Exception {
    new Socket(InetAddress.getLoopbackAddress(), door.port()).close();
    try (var guest = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      guest.getOutputStream().write("half a li".getBytes(StandardCharsets.UTF_8));
      guest.setSoLinger(true, 0); // closing is a reset
    }
    try (var guest = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      guest.getOutputStream().write(new byte[] {'a', (byte) 0xF0, (byte) 0x9F, '\n'});
    }
    assertEquals("a\uFFFD", text());
    Lines.send("127.0.0.1", door.port(), "still here");
    assertEquals("still here", text());
  }

  @Test
  void aLineThatDoesNotEndIsCutOff() throws Exception {
    try (var guest = Bytes.connect("127.0.0.1", door.port())) {
      guest.write("x");
      assertEquals(0, guest.read().length);
    }
    assertEquals(0, heard.size());
  }

  @Test
  void aLineThatIsTooLongIsCutOff() throws Exception {
    var quiet = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> heard.add("thrown " + e.getMessage()));
    try (var guest = Bytes.connect("127.0.0.1", door.port())) {
      assertThrows(
          IOException.class,
          () -> {
            while (true) {
              guest.write("x".repeat(10_000));
            }
          });
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(quiet);
    }
    Lines.send("127.0.0.1", door.port(), "x".repeat(65_536));
    assertEquals(65_536, text().length());
  }

  @Test
  void anAnswerThatThrowsEndsOnlyItsConnection() throws Exception {
    var quiet = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> heard.add("thrown " + e.getMessage()));
    try (var other =
        Lines.listen(
            HERE,
            (from, line) -> {
              if (line.isEmpty()) {
                throw new IllegalStateException("oops");
              }
              return line;
            })) {
      assertThrows(IOException.class, () -> Lines.ask("127.0.0.1", other.port(), ""));
      assertEquals("thrown oops", next());
      assertEquals("b", Lines.ask("127.0.0.1", other.port(), "b"));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(quiet);
    }
  }

  @Test
  void aPortThatIsTakenIsSaidInASentence() {
    var e =
        assertThrows(
            PortException.class,
            () -> Lines.listen(HERE.withPort(door.port()), (from, line) -> null));
    assertEquals(
        "Port " + door.port() + " is taken: stop what listens there, or choose another.",
        e.getMessage());
  }

  @Test
  void aPortIsFreeAtOnceAfterClosingWithConnectionsOpen() throws Exception {
    try (var guest = Bytes.connect("127.0.0.1", door.port())) {
      guest.write("re: a\n");
      assertEquals("re: a\n", new String(guest.read(), StandardCharsets.UTF_8));
      door.close();
      assertEquals(0, guest.read().length);
      try (var again = Lines.listen(HERE.withPort(door.port()), (from, line) -> line)) {
        assertEquals("b", Lines.ask("127.0.0.1", again.port(), "b"));
      }
    }
  }

  @Test
  void whereNobodyListensASentenceSaysSo() {
    door.close();
    var e = assertThrows(IOException.class, () -> Lines.send("127.0.0.1", door.port(), "a"));
    assertEquals(
        "Nobody answers at 127.0.0.1:" + door.port() + ": is a server running there?",
        e.getMessage());
  }

  @Test
  void noReplyIsSaidInASentence() throws Exception {
    try (var silent = Bytes.listen(HERE, connection -> {})) {
      var e = assertThrows(IOException.class, () -> Lines.ask("127.0.0.1", silent.port(), "a"));
      assertTrue(e.toString().contains("127.0.0.1:" + silent.port()), e.toString());
    }
  }

  @Test
  void aReplyThatEndsWithTheConnectionIsAReply() throws Exception {
    try (var server =
        Bytes.listen(
            HERE,
            connection -> {
              connection.read();
              connection.write("no line feed");
            })) {
      assertEquals("no line feed", Lines.ask("127.0.0.1", server.port(), "a"));
    }
  }

  private String next() throws InterruptedException {
    var what = heard.poll(10, TimeUnit.SECONDS);
    return what == null ? "nothing" : what;
  }

  private String text() throws InterruptedException {
    return next().replaceFirst("127.0.0.1 ", "");
  }
}
