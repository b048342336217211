package ticktape.client;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;
import ticktape.wire.Visible;

/**
 * A line to a server's lobby on which round trips are measured, one at a time. For one thread.
 *
 * {@snippet lang="java" file="PingerExamples.java" region="ping" :
 * try (var pinger = Pinger.open(HostPort.parse("localhost:" + port))) {
 *   pinger.ping().ifPresent(trip -> System.out.println(trip.nanos() / 1000 + " µs"));
 * }
 * }
 */
public final class Pinger implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration HELLO_PATIENCE = Duration.ofSeconds(5);
  private static final int HEARD_MAX = 64;
  private static final int SENTENCE_LENGTH_MAX = 200;

  /** What the server said, and when by two clocks; or why the line is down. */
  private record Heard(@Nullable ToClient message, String closed, long nanos, long micros) {
    static Heard now(@Nullable ToClient message, String closed) {
      var micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
      return new Heard(message, closed, System.nanoTime(), micros);
    }
  }

  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>(HEARD_MAX);
  private final HostPort at;
  private final Line line;
  private int last;

  private Pinger(HostPort at) throws IOException {
    this.at = at;
    this.line =
        Line.open(
            at,
            new Line.Listener() {
              @Override
              public void received(ToClient message) {
                switch (message) {
                  case ToClient.Welcome _, ToClient.Pong _, ToClient.Goodbye _ ->
                      hear(Heard.now(message, ""));
                  default -> {}
                }
              }

              @Override
              public void closed(String reason) {
                hear(Heard.now(null, reason.isEmpty() ? "The line is closed." : reason));
              }
            });
  }

  /** More than a ping's answer is not waited for: what does not fit was not asked for. */
  private void hear(Heard what) {
    var _ = heard.offer(what);
  }

  /**
   * Opens a line and says hello.
   *
   * @throws IOException with a sentence for people, if no Ticktape server answers there
   */
  public static Pinger open(HostPort at) throws IOException {
    var pinger = new Pinger(at);
    try {
      pinger.line.send(new ToServer.Hello("ping", "", Optional.empty()));
      var end = System.nanoTime() + HELLO_PATIENCE.toNanos();
      for (var next = pinger.next(end); ; next = pinger.next(end)) {
        if (next == null) {
          throw new IOException("What listens at " + at + " does not answer as a Ticktape server.");
        }
        if (next.message() instanceof ToClient.Welcome) {
          return pinger;
        }
      }
    } catch (IOException e) {
      pinger.close();
      throw e;
    }
  }

  /**
   * Sends a ping and waits up to two seconds for its answer; empty if none came.
   *
   * @throws IOException with a sentence for people, if the line is down
   */
  public Optional<RoundTrip> ping() throws IOException {
    var n = ++last;
    var start = System.nanoTime();
    line.send(new ToServer.Ping(n));
    var next = next(start + PATIENCE.toNanos());
    while (next != null) {
      if (next.message() instanceof ToClient.Pong pong && pong.n() == n) {
        return Optional.of(
            RoundTrip.of(n, next.nanos() - start, pong.clockMillis(), next.micros()));
      }
      next = next(start + PATIENCE.toNanos());
    }
    return Optional.empty();
  }

  /** What was said next; null if nothing was until then. */
  private @Nullable Heard next(long endNanos) throws IOException {
    try {
      var next = heard.poll(endNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        return null;
      }
      if (next.message() instanceof ToClient.Goodbye goodbye) {
        throw new IOException(Visible.part(goodbye.text(), SENTENCE_LENGTH_MAX));
      }
      if (next.message() == null) {
        throw new IOException(next.closed());
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + at + ".", e);
    }
  }

  /** Says goodbye and closes the line. */
  @Override
  public void close() {
    line.send(new ToServer.Bye());
    line.close();
  }
}
