package ticktape.client;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** A server that knows hello and ping only, with a clock that is an hour ahead of ours. */
final class PongServer implements AutoCloseable {

  static final long AHEAD_MILLIS = 3_600_000;

  private final Listening listening;
  private final IntPredicate answers;
  final AtomicInteger connections = new AtomicInteger();

  /** A server that answers every ping. */
  PongServer() throws IOException {
    this(n -> true);
  }

  /** A server that answers the pings of these numbers. */
  PongServer(IntPredicate answers) throws IOException {
    this.answers = answers;
    listening = Bytes.listen(ListenTerms.on(0).withHost("localhost"), this::talk);
  }

  int port() {
    return listening.port();
  }

  private void talk(Connection connection) throws IOException {
    connections.incrementAndGet();
    var frames = new Frames(Frames.TO_SERVER_BYTES_MAX);
    var mark = Binary.mark().length;
    for (var some = connection.read(); some.length > 0; some = connection.read()) {
      var skipped = Math.min(mark, some.length);
      mark -= skipped;
      frames.add(some, skipped, some.length);
      for (var body = frames.next(); body.isPresent(); body = frames.next()) {
        answer(connection, Binary.toServer(body.get()));
      }
    }
  }

  private void answer(Connection connection, ToServer message) throws IOException {
    switch (message) {
      case ToServer.Hello _ ->
          connection.write(Binary.frame(new ToClient.Welcome("ping", "", "", "", 0, 0)));
      case ToServer.Ping(int n) when answers.test(n) -> {
        var clock = System.currentTimeMillis() + AHEAD_MILLIS;
        connection.write(Binary.frame(new ToClient.Pong(n, 0, clock)));
      }
      default -> {}
    }
  }

  @Override
  public void close() {
    listening.close();
  }
}
