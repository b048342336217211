package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ticktape.client.Bytes;
import ticktape.client.ListenTerms;

@Timeout(60)
class GreetIT {

  private static final ListenTerms HERE = ListenTerms.on(0).withHost("127.0.0.1");

  @Test
  void aPythonClientIsWelcomedAndWhatItSaysIsPrinted() throws Exception {
    try (var desk = new Desk();
        var server = Bytes.listen(HERE, new Greeter("Come in 🐍!", desk.console()))) {
      assertEquals(
          List.of("Come in 🐍!"),
          Python.run("greet_client.py", "127.0.0.1", "" + server.port(), "Thank you 🎉"));
      desk.reads("[SERVER] Client says: Thank you 🎉\n");
    }
  }

  @Test
  void whateverClientsSayIsPrintedCleanAndHurtsNobody() throws Exception {
    try (var desk = new Desk();
        var server = Bytes.listen(HERE, new Greeter("Hi", desk.console()))) {
      new Socket(InetAddress.getLoopbackAddress(), server.port()).close();
      try (var guest = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        var out = guest.getOutputStream();
        guest.getInputStream().readNBytes(2);
        out.write("one\r\n\r\n\u001b[2Jtwo\n".getBytes(StandardCharsets.UTF_8));
        desk.reads("[SERVER] Client says: two\n");
        out.write(new byte[] {(byte) 0xF0, (byte) 0x9F});
        guest.shutdownOutput();
        desk.reads("[SERVER] Client says: \uFFFD\n");
      }
      assertEquals(
          """
          [SERVER] Client says: one
          [SERVER] Client says: two
          [SERVER] Client says: \uFFFD
          """,
          desk.printed());
    }
  }

  @Test
  void helloPrintsTheWelcomeOfAPythonServerAndAnswers() throws Exception {
    try (var server = Python.start("greet_server.py", "Willkommen 🐍")) {
      var port = server.line();
      var hello = Ran.of("hello", "127.0.0.1", port, "Danke 🎉");
      assertEquals("[SERVER] Client says: Danke 🎉", server.line());
      assertEquals(new Ran(0, "Willkommen 🐍\n", ""), hello);
    }
  }

  @Test
  void whereNobodyGreetsHelloSaysSo() throws Exception {
    var nobody = Ran.of("hello", "127.0.0.1", "9");
    assertEquals(
        new Ran(1, "", "Nobody answers at 127.0.0.1:9: is a server running there?\n"), nobody);
    var typo = Ran.of("hello", "127.0.0.1", "x");
    assertEquals(new Ran(2, "", "\"x\" is no port: write a number from 1 to 65535.\n"), typo);
  }
}
