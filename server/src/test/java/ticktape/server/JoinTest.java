package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticktape.games.Snake;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Someone inside the server's process plays as everyone else does. */
class JoinTest {

  private static final int MESSAGES_MAX = 10_000;

  private final ExecutorService loop = Executors.newSingleThreadExecutor();
  private final Ear ear = new Ear();
  private Server server;

  @BeforeEach
  void start() throws StartException {
    server = Server.start(Config.of(List.of(new Snake())).withHost("127.0.0.1").withPort(0));
  }

  @AfterEach
  void stop() {
    server.close();
    loop.shutdown();
  }

  @Test
  void theyAreGivenASeatAndSeeTheMatch() throws Exception {
    var bo = server.join("inside", loop, ear);
    say(bo, hello("bo"));
    assertEquals("bo", ear.hears(ToClient.Welcome.class).name());
    ear.hears(ToClient.Keyframe.class);
    ear.hears(ToClient.Idle.class);
  }

  @Test
  void whoeverSaysTooMuchIsTold() throws Exception {
    var bo = server.join("inside", loop, ear);
    say(bo, hello("bo"));
    for (var i = 1; i <= 300; i++) {
      say(bo, new ToServer.Ping(i));
    }
    assertEquals("too-fast", ear.hears(ToClient.Refused.class).code());
  }

  @Test
  void aGoodbyeComesBeforeTheEnd() throws Exception {
    var bo = server.join("inside", loop, ear);
    say(bo, hello("bo"));
    ear.hears(ToClient.Welcome.class);
    server.close();
    assertEquals("shutdown", ear.hears(ToClient.Goodbye.class).code());
    assertTrue(ear.hears(Optional.class).isPresent(), "the end");
    server.join("inside", loop, ear);
    assertTrue(ear.hears(Optional.class).isPresent(), "a stopped server lets nobody in");
  }

  private void say(Joined joined, ToServer message) {
    loop.execute(() -> joined.say(message));
  }

  private static ToServer hello(String name) {
    return new ToServer.Hello(name, "", Optional.of(ToServer.Join.QUICK));
  }

  /** Keeps what is heard; the end is an Optional with the reason. */
  private static final class Ear implements Joined.Listener {
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>(MESSAGES_MAX);

    @Override
    public void received(ToClient message) {
      heard.add(message);
    }

    @Override
    public void closed(String reason) {
      heard.add(Optional.of(reason));
    }

    <T> T hears(Class<T> type) throws InterruptedException {
      while (true) {
        var next = heard.poll(10, TimeUnit.SECONDS);
        if (next == null) {
          throw new AssertionError("No " + type + " was heard.");
        }
        if (type.isInstance(next)) {
          return type.cast(next);
        }
      }
    }
  }
}
