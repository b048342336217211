package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ticktape.client.Bytes;
import ticktape.client.ListenTerms;

/**
 * Five thousand connections that say nothing: others play meanwhile, and in the end they are
 * closed.
 */
@Timeout(180)
class CrowdIT {

  private static final int SIZE = Crowd.sizeHere(5_000);
  private static final int PATIENCE_MILLIS = 3_000;
  private static final ListenTerms HERE =
      ListenTerms.on(0).withHost("127.0.0.1").withSilence(PATIENCE_MILLIS);

  @TempDir Path folder;

  @Test
  void aServerIsPlayedOnWhileTheyAreSilentAndClosesThem() throws Exception {
    try (var serve = ServeProcess.start(folder);
        var ann = new JsonPlayer(serve.port(), "{'type':'hello','name':'ann'}")) {
      ann.hears("view");
      try (var crowd = Crowd.of(SIZE, serve.port());
          var bo = new JsonPlayer(serve.port(), "{'type':'hello','name':'bo'}")) {
        assertEquals(0, crowd.closed(), "none was turned away");
        bo.hears("view");
        for (var n = 1; n <= 20; n++) {
          var count = n;
          ann.says("{'type':'ping','n':" + n + "}");
          Patience.LONG.until("pong " + n, () -> ann.hears("pong").getInt("n") == count);
        }
        Patience.LONG.until("all are closed", () -> crowd.closed() + " of " + SIZE, crowd::isGone);
        var tick = ann.hears("view").getInt("tick");
        Patience.LONG.until("ann plays", () -> ann.hears("view").getInt("tick") > tick + 20);
      }
    }
    System.out.println(SIZE + " connections that say nothing: serve closed them.");
  }

  @Test
  void echoAnswersOthersWhileTheyAreSilentAndClosesThem() throws Exception {
    try (var desk = new Desk();
        var echo = Bytes.listen(HERE, new Echo(desk.console()));
        var crowd = Crowd.of(SIZE, echo.port());
        var guest = new Socket(InetAddress.getLoopbackAddress(), echo.port())) {
      for (var n = 0; n < 20; n++) {
        guest.getOutputStream().write('a' + n);
        assertEquals('a' + n, guest.getInputStream().read());
      }
      Patience.LONG.until("all are closed", () -> crowd.closed() + " of " + SIZE, crowd::isGone);
    }
    System.out.println(SIZE + " connections that say nothing: echo closed them.");
  }

  @Test
  void greetWelcomesOthersWhileTheyAreSilentAndClosesThem() throws Exception {
    try (var desk = new Desk();
        var greet = Bytes.listen(HERE, new Greeter("Hi", desk.console()));
        var crowd = Crowd.of(SIZE, greet.port());
        var guest = new Socket(InetAddress.getLoopbackAddress(), greet.port())) {
      assertEquals("Hi", new String(guest.getInputStream().readNBytes(2), StandardCharsets.UTF_8));
      guest.getOutputStream().write("thank you".getBytes(StandardCharsets.UTF_8));
      desk.reads("[SERVER] Client says: thank you\n");
      Patience.LONG.until("all are closed", () -> crowd.closed() + " of " + SIZE, crowd::isGone);
    }
    System.out.println(SIZE + " connections that say nothing: greet closed them.");
  }
}
