package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ticktape.netcode.Talker;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

@Timeout(30)
class RunnerIT {

  private final ServerSocket server;
  private final Chatty talker = new Chatty();
  private final Runner<Chatty> runner;
  private final Thread thread;

  RunnerIT() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    var at = new HostPort(server.getInetAddress().getHostAddress(), server.getLocalPort());
    runner = new Runner<>(talker, at, 20, (t, now) -> t.painted = true);
    thread =
        Thread.ofVirtual()
            .unstarted(() -> {
              try {
                runner.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  @BeforeEach
  void start() {
    thread.start();
  }

  @AfterEach
  void stop() throws Exception {
    runner.stop();
    thread.join();
    server.close();
  }

  @Test
  void aTalkerIsConnectedHeardAndAnswered() throws Exception {
    try (var guest = server.accept()) {
      var frames = new Frames(Frames.TO_SERVER_BYTES_MAX);
      assertArrayEquals(Binary.mark(), guest.getInputStream().readNBytes(4));
      assertEquals(new ToServer.Hello("bo", "", Optional.empty()), read(guest, frames));

      for (var part : Binary.frame(new ToClient.Said("", "Welcome!"))) {
        guest.getOutputStream().write(part);
      }
      guest.getOutputStream().flush();
      assertEquals("said ", talker.next());

      runner.act((t, now) -> t.out.add(new ToServer.Say("hi")));
      assertEquals(new ToServer.Say("hi"), read(guest, frames));
      assertTrue(talker.painted);
    }
  }

  @Test
  void aLostLineIsOpenedAgain() throws Exception {
    for (var i = 0; i < 3; i++) {
      server.accept().close();
      assertTrue(talker.next().startsWith("lost The "));
    }
  }

  @Test
  void garbageFromTheServerClosesTheLineWithAReason() throws Exception {
    try (var guest = server.accept()) {
      guest.getOutputStream().write(new byte[] {0, 0, 0});
      assertEquals(
          "lost The server sent what is no message: A frame has 1 to 16777216 bytes, not 0.",
          talker.next());
    }
  }

  @Test
  void farewellIsSentBeforeTheLineIsClosed() throws Exception {
    try (var guest = server.accept()) {
      guest.getInputStream().readNBytes(4);
      var frames = new Frames(Frames.TO_SERVER_BYTES_MAX);
      read(guest, frames);
      runner.act((t, now) -> {
        t.out.add(new ToServer.Bye());
        t.wants = false;
      });
      assertEquals(new ToServer.Bye(), read(guest, frames));
      assertEquals(-1, guest.getInputStream().read());
    }
  }

  @Test
  void whereNobodyListensASentenceSaysSo() throws Exception {
    var port = server.getLocalPort();
    try (var guest = server.accept()) {
      server.close();
      guest.setSoLinger(true, 0);
    }
    var lost = new ArrayList<String>();
    while (lost.size() < 2) {
      lost.add(talker.next());
    }
    assertEquals(
        "lost Nobody answers at 127.0.0.1:" + port + ": is a server running there?",
        lost.getLast());
  }

  private static ToServer read(Socket guest, Frames frames) throws IOException {
    var body = frames.next();
    while (body.isEmpty()) {
      var one = guest.getInputStream().read();
      assertTrue(one >= 0, "the line is closed");
      frames.add(new byte[] {(byte) one});
      body = frames.next();
    }
    return Binary.toServer(body.get());
  }

  /** Says hello and what it is told to; notes what happens. */
  private static final class Chatty implements Talker {

    private final ArrayDeque<ToServer> out = new ArrayDeque<>();
    private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
    private volatile boolean painted;
    private boolean wants = true;

    @Override
    public void connected(int nowMillis) {
      out.clear();
      out.add(new ToServer.Hello("bo", "", Optional.empty()));
    }

    @Override
    public void disconnected(String reason, int nowMillis) {
      happened.add("lost " + reason);
    }

    @Override
    public void receive(ToClient message, int nowMillis) {
      if (message instanceof ToClient.Said said) {
        happened.add("said " + said.from());
      }
    }

    @Override
    public List<ToServer> take(int nowMillis) {
      var all = List.copyOf(out);
      out.clear();
      return all;
    }

    @Override
    public boolean wantsLine(int nowMillis) {
      return wants;
    }

    String next() throws InterruptedException {
      var what = happened.poll(10, TimeUnit.SECONDS);
      return what == null ? "nothing" : what;
    }
  }
}
