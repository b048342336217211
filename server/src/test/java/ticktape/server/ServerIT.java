package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticktape.games.Snake;
import ticktape.room.Limits;
import ticktape.wire.Binary;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** One port, and three ways to play on it. */
class ServerIT {

  private Server server;

  @BeforeEach
  void start() throws StartException {
    var limits = Limits.STANDARD.withHashTicks(1);
    server =
        Server.start(
            Config.of(List.of(new Snake())).withHost("localhost").withPort(0).withLimits(limits));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPersonWithABareSocketPlaysInJsonLines() throws IOException {
    try (var bo = new LinePlayer(server.port())) {
      bo.says("{\"type\":\"hello\",\"name\":\"bo\"}");

      var welcome = bo.hears("welcome");
      assertEquals("bo", welcome.getString("name"));
      assertEquals(1, welcome.getInt("seat"));
      assertTrue(bo.hears("view").getJsonObject("state").containsKey("snakes"));
      bo.says("{\"type\":\"input\",\"do\":\"up\",\"id\":7}");
      assertEquals(7, bo.hears("ok").getInt("id"));
      bo.says("{\"type\":\"bye\"}");
      assertEquals("bye", bo.hears("goodbye").getString("code"));
      assertNull(bo.line(), "the line is closed");
    }
  }

  @Test
  void ourOwnClientsFollowTheTapeAndEveryHashIsTheServers() throws IOException {
    try (var bo = FramePlayer.quick(server.port(), "bo")) {
      bo.says(new ToServer.Bots(4));

      bo.readsUntil(() -> bo.follower.hashesChecked >= 40);

      var welcome = bo.follower.last(ToClient.Welcome.class).orElseThrow();
      assertEquals(1, welcome.seat());
      assertEquals(4, bo.follower.fold().state().snakes().size());
    }
  }

  @Test
  void everyoneInARoomHearsWhatIsSaid() throws IOException {
    try (var bo = FramePlayer.quick(server.port(), "bo");
        var ann = new LinePlayer(server.port())) {
      var room = bo.follower.last(ToClient.Welcome.class).orElseThrow().room();
      ann.says("{\"type\":\"hello\",\"name\":\"ann\",\"room\":\"" + room + "\"}");
      assertEquals(2, ann.hears("welcome").getInt("seat"));

      bo.says(new ToServer.Say("gg"));

      assertEquals(
          "gg",
          ann.hears(m -> m.getString("from", "").equals("bo"), "bo's line").getString("text"));
    }
  }

  @Test
  void aBrowserFollowsTheTapeOverABinaryWebSocket() throws Exception {
    var page = new Page();
    var socket = page.open(server.port());
    socket.sendBinary(ByteBuffer.wrap(Binary.mark()), true).join();
    var hello = new ToServer.Hello("bo", "", java.util.Optional.of(ToServer.Join.QUICK));
    socket.sendBinary(ByteBuffer.wrap(Binary.frame(hello)), true).join();

    var follower = new Follower();
    while (follower.hashesChecked < 10) {
      follower.takes((byte[]) page.next());
    }

    assertEquals("bo", follower.last(ToClient.Welcome.class).orElseThrow().name());
  }

  @Test
  void aScriptInABrowserPlaysInTextMessages() throws Exception {
    var page = new Page();
    var socket = page.open(server.port());
    socket.sendText("{\"type\":\"hello\",\"name\":\"bo\"}", true).join();

    var welcome = (String) page.next();
    assertTrue(welcome.startsWith("{\"type\":\"welcome\""), welcome);
    assertTrue(welcome.endsWith("}"), "no line's end in a message");
    socket.sendText("{\"type\":\"bye\"}", true).join();
    var last = "";
    for (var next = page.next(); !(next instanceof Integer); next = page.next()) {
      last = (String) next;
    }
    assertTrue(last.contains("goodbye"), last);
  }

  @Test
  void whoHangsUpAfterAQuestionStillGetsTheAnswer() throws IOException {
    try (var nc = new LinePlayer(server.port())) {
      nc.says("{\"type\":\"hello\",\"lobby\":true}");
      nc.says("{\"type\":\"rooms\"}");
      nc.socket.shutdownOutput();

      assertTrue(nc.rest().contains("\"rooms\""));
    }
  }

  @Test
  void aServerThatStopsSaysGoodbyeAndFreesItsPortAtOnce() throws Exception {
    try (var bo = new LinePlayer(server.port())) {
      bo.says("{\"type\":\"hello\",\"name\":\"bo\"}");
      bo.hears("view");
      var port = server.port();

      server.close();

      assertEquals("shutdown", bo.hears("goodbye").getString("code"));
      assertNull(bo.line());
      for (var again = 0; again < 3; again++) {
        server = Server.start(Config.of(List.of(new Snake())).withHost("localhost").withPort(port));
        try (var ann = new LinePlayer(port)) {
          ann.says("{\"type\":\"hello\"}");
          ann.hears("welcome");
          server.close();
        }
      }
    }
  }

  /** A page's WebSocket: text as String, binary as byte[], the close as its code. */
  private static final class Page implements WebSocket.Listener {
    private final BlockingQueue<Object> messages = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    WebSocket open(int port) {
      return HttpClient.newHttpClient()
          .newWebSocketBuilder()
          .buildAsync(URI.create("ws://localhost:" + port + "/play"), this)
          .join();
    }

    Object next() throws InterruptedException {
      var next = messages.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("Nothing came.");
      }
      return next;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        messages.add(text.toString());
        text.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedStage("");
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
      var bytes = new byte[data.remaining()];
      data.get(bytes);
      messages.add(bytes);
      socket.request(1);
      return CompletableFuture.completedStage("");
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      messages.add(code);
      return CompletableFuture.completedStage("");
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      messages.add(error.toString());
    }
  }
}
