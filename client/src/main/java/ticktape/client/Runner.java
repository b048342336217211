package ticktape.client;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.BadLine;
import ticktape.netcode.FarTalker;
import ticktape.netcode.Talker;
import ticktape.wire.ToClient;

/**
 * Runs a {@link Talker} on one thread, with a {@link Line} that is opened and closed as it wishes.
 *
 * <p>All that touches the talker happens in the thread that calls {@link #run}: what the server
 * says, the deeds of {@link #act}, and the painting. {@link #act} and {@link #stop} may be called
 * from any thread.
 *
 * @param <T> the kind of talker
 */
public final class Runner<T extends Talker> {

  private static final int QUEUE_MAX = 10_000;

  /** Something that is done to, or with, a talker at a time. */
  @FunctionalInterface
  public interface Deed<T> {

    /**
     * Does it.
     *
     * @param nowMillis milliseconds since the runner was made
     */
    void with(T talker, int nowMillis);
  }

  private final T talker;

  /** Who talks on the line: the talker itself, or the talker as if it were far away. */
  private Talker far;

  private final HostPort at;
  private final int frameMillis;
  private final Deed<? super T> paint;
  private final long startNanos = System.nanoTime();
  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>(QUEUE_MAX);
  private volatile boolean stopped;

  /** Counts the lines, so that words from an earlier one are not heard. */
  private int lines;

  private boolean opening;
  private @Nullable Line line;

  /**
   * A runner that is not running yet.
   *
   * @param frameMillis how often to paint, in milliseconds
   * @param paint what to do that often
   */
  public Runner(T talker, HostPort at, int frameMillis, Deed<? super T> paint) {
    this.talker = talker;
    far = talker;
    this.at = at;
    this.frameMillis = frameMillis;
    this.paint = paint;
  }

  /** Makes the line a bad one; before {@link #run}. */
  public Runner<T> over(BadLine bad) {
    far = FarTalker.over(talker, bad, (int) startNanos);
    return this;
  }

  /** Does this soon, in the runner's thread. When far too much waits already, it is not done. */
  public void act(Deed<? super T> deed) {
    var _ = queue.offer(() -> deed.with(talker, now()));
  }

  /** Ends {@link #run} soon; what the talker still has to say is sent. */
  public void stop() {
    stopped = true;
    var _ = queue.offer(() -> {});
  }

  /**
   * Runs until {@link #stop}.
   *
   * @throws InterruptedException if the thread is interrupted; the line is closed then, too
   */
  public void run() throws InterruptedException {
    try {
      var due = now();
      while (!stopped) {
        tend();
        if (due - now() <= 0) {
          paint.with(talker, now());
          due = now() + frameMillis;
        }
        await(Math.min(far.restMillis(now()), due - now()));
      }
      tend();
    } finally {
      close();
    }
  }

  /**
   * Does what waits, paints, and looks after the line: for a thread that has a loop of its own, as
   * that of a window. It calls this at least ten times a second, {@link #close} at the end, and
   * never {@link #run}.
   */
  public void turn() {
    drain();
    tend();
    paint.with(talker, now());
    tend();
  }

  /** Closes the line, after {@link #turn}; what the talker still has to say was sent by then. */
  public void close() {
    stopped = true;
    lines++;
    if (line != null) {
      line.close();
    }
    drain(); // a line may have been opened just now: it is closed there
  }

  private int now() {
    return (int) ((System.nanoTime() - startNanos) / 1_000_000);
  }

  private void await(int millis) throws InterruptedException {
    var next = queue.poll(Math.max(0, millis), TimeUnit.MILLISECONDS);
    if (next != null) {
      next.run();
      drain();
    }
  }

  private void drain() {
    for (var next = queue.poll(); next != null; next = queue.poll()) {
      next.run();
    }
  }

  private void tend() {
    var wanted = far.wantsLine(now());
    if (line != null) {
      far.carried(line.takeBytesIn(), line.takeBytesOut(), now());
      far.take(now()).forEach(line::send);
      if (!wanted) {
        hangUp(line);
      }
    } else if (wanted && !opening) {
      opening = true;
      var number = ++lines;
      Thread.ofVirtual().name("line-opener").start(() -> open(number));
    }
  }

  private void hangUp(Line old) {
    lines++;
    line = null;
    Thread.ofVirtual().name("line-closer").start(old::close);
  }

  private void open(int number) {
    try {
      var opened = Line.open(at, listener(number));
      tell(() -> opened(opened, number));
      if (stopped) {
        opened.close();
      }
    } catch (IOException e) {
      var why = e.getMessage() == null ? "" : e.getMessage();
      tell(() -> failed(why));
    }
  }

  private void opened(Line fresh, int number) {
    opening = false;
    if (number != lines) {
      Thread.ofVirtual().name("line-closer").start(fresh::close);
      return;
    }
    line = fresh;
    far.connected(now());
  }

  private void failed(String why) {
    opening = false;
    far.disconnected(why, now());
  }

  private Line.Listener listener(int number) {
    return new Line.Listener() {
      @Override
      public void received(ToClient message) {
        // As of when it came: a thread with a loop of its own may hear it a whole frame later.
        var came = now();
        tell(() -> {
          if (number == lines) {
            far.receive(message, came);
          }
        });
      }

      @Override
      public void closed(String reason) {
        tell(() -> {
          if (number == lines) {
            line = null;
            lines++;
            far.disconnected(reason, now());
          }
        });
      }
    };
  }

  /** Waits for space in the queue: a server that says too much is read more slowly. */
  private void tell(Runnable what) {
    try {
      var told = false;
      while (!told && !stopped) {
        told = queue.offer(what, 1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
