package ticktape.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import ticktape.client.HostPort;
import ticktape.client.Line;
import ticktape.games.Snake;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.netcode.Follower;
import ticktape.netcode.Moment;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Our own kind of client without a screen: it keeps the state of each tick of a match of Snake. */
final class Spectator implements AutoCloseable, Line.Listener {

  private final Follower<SnakeState, Turn> follower = new Follower<>(new Snake());
  private final Map<Integer, SnakeState> states = new ConcurrentHashMap<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Line line;
  private volatile @Nullable Moment<SnakeState> last;
  private volatile ToClient.@Nullable Welcome welcome;
  private final AtomicInteger hashes = new AtomicInteger();

  /** Comes in by this wish. */
  Spectator(int port, ToServer.Hello hello) throws Exception {
    line = Line.open(new HostPort("127.0.0.1", port), this);
    line.send(hello);
    Patience.LONG.until("the match", () -> welcome != null && last != null);
  }

  /** Watches a room: the tape, or the state after each tick. */
  static Spectator watching(int port, String name, String room, ToServer.Want want)
      throws Exception {
    return new Spectator(port, hello(name, "", room, ToServer.Role.WATCH, want));
  }

  /** A hello for a room. */
  static ToServer.Hello hello(
      String name, String token, String room, ToServer.Role role, ToServer.Want want) {
    var quick = ToServer.Join.QUICK;
    var join =
        new ToServer.Join(
            "snake", room, role, want, 0, false, false, quick.bots(), quick.options());
    return new ToServer.Hello(name, token, Optional.of(join));
  }

  @Override
  public void received(ToClient message) {
    switch (message) {
      case ToClient.Welcome said -> welcome = said;
      case ToClient.Hash hash -> hashes.incrementAndGet();
      default -> {}
    }
    for (var moment : follower.receive(message)) {
      var before = last;
      if (before != null && before.match() != moment.match()) {
        states.clear();
      }
      states.put(moment.tick(), moment.state());
      last = moment;
    }
  }

  @Override
  public void closed(String reason) {
    over.countDown();
  }

  void says(ToServer message) {
    line.send(message);
  }

  /** Reads to the end of a line that the other side ends. */
  void readsToTheEnd() throws InterruptedException {
    over.await();
  }

  ToClient.Welcome welcome() {
    return there(welcome);
  }

  /** The match as far as it was heard. */
  Moment<SnakeState> last() {
    return there(last);
  }

  /** The state after a tick of this match, if it was heard. */
  Optional<SnakeState> at(int tick) {
    return Optional.ofNullable(states.get(tick));
  }

  /** The hash after a tick of this match, if it was heard. */
  Optional<Integer> hashAt(int tick) {
    return at(tick).map(state -> new Snake().stateFormat().hash(state));
  }

  /** How many hashes came; each was the fold's own, or there is trouble. */
  int hashes() {
    return hashes.get();
  }

  /** Why the fold is not the server's; empty while it is. */
  String trouble() {
    return follower.trouble();
  }

  private static <T> T there(@Nullable T value) {
    if (value == null) {
      throw new AssertionError("Nothing was heard yet.");
    }
    return value;
  }

  @Override
  public void close() {
    line.close();
  }
}
