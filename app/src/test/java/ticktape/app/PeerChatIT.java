package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ticktape.client.Lines;
import ticktape.client.PortException;

@Timeout(120)
class PeerChatIT {

  private static final Pattern RECEIVING = Pattern.compile("Receiving on port (\\d+)\\.");
  private static final String NOBODY = "127.0.0.1:9";

  private final Desk desk;
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

  PeerChatIT() throws IOException {
    desk = new Desk();
  }

  @AfterEach
  void leave() throws Exception {
    desk.close();
  }

  @Test
  void whatAPythonPeerSendsIsShownInOrder() throws Exception {
    var port = chat("0", NOBODY);
    Python.run("peer_send.py", "127.0.0.1", port, "Hello there", "Grüße 🐍", "third");
    desk.reads("Message from 127.0.0.1: third\n");
    var first = desk.printed().indexOf("Message from 127.0.0.1: Hello there\n");
    var second = desk.printed().indexOf("Message from 127.0.0.1: Grüße 🐍\n");
    assertTrue(first >= 0 && second > first, desk.printed());
  }

  @Test
  void whatIsTypedReachesAPythonPeerAsOneLineInOnePacket() throws Exception {
    try (var peer = Python.start("peer_receive.py", "1")) {
      chat("0", "127.0.0.1:" + peer.line());
      desk.type("Grüße 🐍");
      // Text, bytes, and how many followed.
      assertEquals("'Grüße 🐍\\n' 13 0", peer.line());
    }
    desk.type("");
    assertTrue(ended.get(10, TimeUnit.SECONDS));
    assertTrue(desk.printed().contains("Message to 127.0.0.1: Grüße 🐍\n"), desk.printed());
    assertTrue(desk.printed().endsWith("Message to 127.0.0.1: \nGoodbye...\n"), desk.printed());
  }

  @Test
  void aLongTextGoesInPacketsAndNoCharacterIsCut() throws Exception {
    try (var peer = Python.start("peer_receive.py", "3")) {
      chat("0", "127.0.0.1:" + peer.line());
      desk.type("🐍".repeat(700));
      // 349 snakes of four bytes and the line feed.
      assertEquals("'" + "🐍".repeat(349) + "\\n' 1397 0", peer.line());
      assertEquals("'" + "🐍".repeat(349) + "\\n' 1397 0", peer.line());
      assertEquals("'🐍🐍\\n' 9 0", peer.line());
    }
  }

  @Test
  void whatIsMissingIsAskedForInItsOrder() throws Exception {
    start("", "");
    desk.reads("Port to receive on: ");
    desk.type("many");
    desk.reads("\"many\" is no port: write a number from 1 to 65535.\n");
    desk.type("0");
    desk.reads("Other computer's address: ");
    desk.type("127.0.0.1");
    desk.reads("Other computer's port: ");
    desk.type("9");
    desk.reads("Message to 127.0.0.1: ");
    desk.type("");
    assertTrue(ended.get(10, TimeUnit.SECONDS));
    assertTrue(
        desk.printed().startsWith("Your IP address is: " + Lines.myAddress() + "\n"),
        desk.printed());
  }

  @Test
  void aPeerWithoutAPortIsAskedForIt() throws Exception {
    start("0", "127.0.0.1");
    desk.reads("Other computer's port: ");
    desk.type("9");
    desk.reads("Message to 127.0.0.1: ");
  }

  @Test
  void aPeerThatIsNotThereIsSaidAndTheChatGoesOn() throws Exception {
    chat("0", NOBODY);
    desk.type("hello?");
    desk.reads("Not sent. Nobody answers at 127.0.0.1:9: is a server running there?\n");
    desk.close();
    assertTrue(ended.get(10, TimeUnit.SECONDS));
    assertTrue(desk.printed().endsWith("Goodbye...\n"), desk.printed());
  }

  @Test
  void whateverPeersSendNothingIsHurtAndOnlyTextIsShown() throws Exception {
    var port = Integer.parseInt(chat("0", NOBODY));
    new Socket(InetAddress.getLoopbackAddress(), port).close();
    try (var vanishes = new Socket(InetAddress.getLoopbackAddress(), port)) {
      vanishes.getOutputStream().write("half a li".getBytes(StandardCharsets.UTF_8));
      vanishes.setSoLinger(true, 0);
    }
    send(port, new byte[] {'\n'});
    send(port, new byte[] {'c', 'u', 't', (byte) 0xF0, (byte) 0x9F, '\n'});
    desk.reads("Message from 127.0.0.1: cut\uFFFD\n");
    send(port, "\u001b]0;title\u0007\u001b[2Jred\u001b[31m\r\n".getBytes(StandardCharsets.UTF_8));
    desk.reads("Message from 127.0.0.1: red\n");
    Lines.send("127.0.0.1", port, "the last");
    desk.reads("Message from 127.0.0.1: the last\n");
    var shown = desk.printed();
    assertFalse(shown.contains("half a li") || shown.contains("\u001b"), shown);
  }

  private static void send(int port, byte[] bytes) throws IOException {
    try (var peer = new Socket(InetAddress.getLoopbackAddress(), port)) {
      peer.getOutputStream().write(bytes);
    }
  }

  @Test
  void aPortThatIsTakenIsSaidInASentence() throws Exception {
    var port = chat("0", NOBODY);
    try (var other = new Desk()) {
      var chat = new PeerChat(other.console());
      var e = assertThrows(PortException.class, () -> chat.run(port, NOBODY));
      assertTrue(e.toString().contains("Port " + port + " is taken"), e.toString());
    }
  }

  @Test
  void twoCommandsTalkWithEachOther() throws Exception {
    var port = chat("0", NOBODY);
    var words = Invocation.of("chat", "--listen", "0", "--peer", "127.0.0.1:" + port);
    var process = new ProcessBuilder(words).redirectErrorStream(true).start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8);
        var out = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("Your IP address is: " + Lines.myAddress(), out.readLine());
      var there = RECEIVING.matcher(out.readLine());
      assertTrue(there.matches());
      in.write("Grüße 🐍\n");
      in.flush();
      desk.reads("Message from 127.0.0.1: Grüße 🐍\n");
      Lines.send("127.0.0.1", Integer.parseInt(there.group(1)), "and back");
      until(out, "Message from 127.0.0.1: and back");
      in.write("\n");
      in.flush();
      until(out, "Goodbye...");
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    } finally {
      process.destroy();
    }
  }

  private static void until(BufferedReader out, String wanted) throws IOException {
    var line = String.valueOf(out.readLine());
    while (!line.endsWith(wanted)) {
      assertFalse(line.equals("null"), "it ended before: " + wanted);
      line = String.valueOf(out.readLine());
    }
  }

  /** A chat that is under way; gives the port it receives on. */
  private String chat(String listen, String peer) throws Exception {
    start(listen, peer);
    desk.reads("Message to ");
    return desk.reads(RECEIVING).group(1);
  }

  private void start(String listen, String peer) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            new PeerChat(desk.console()).run(listen, peer);
            ended.complete(true);
          } catch (IOException | RuntimeException e) {
            ended.completeExceptionally(e);
          }
        });
  }
}
