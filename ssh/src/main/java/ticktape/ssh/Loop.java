package ticktape.ssh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.util.threads.ThreadUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread for many calls: it paints each of them twenty times a second. Nothing in it ever
 * waits.
 */
final class Loop implements Executor, AutoCloseable {

  private static final int FRAME_MILLIS = 50;
  private static final int END_MILLIS_MAX = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

  private final ScheduledThreadPoolExecutor thread;
  private final long startNanos = System.nanoTime();
  private final Set<Call> calls = new LinkedHashSet<>();

  Loop(String name) {
    thread = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name(name).daemon().factory());
    // With a delay and not at a rate: a machine that can't keep up paints less often.
    var _ =
        thread.scheduleWithFixedDelay(
            () -> guarded(this::tick), FRAME_MILLIS, FRAME_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Milliseconds since the loop was made. */
  int nowMillis() {
    return (int) ((System.nanoTime() - startNanos) / 1_000_000);
  }

  @Override
  public void execute(Runnable task) {
    try {
      thread.execute(() -> guarded(task));
    } catch (RejectedExecutionException e) {
      // The server stops, and the calls with it.
    }
  }

  /** Does this once so much time has passed. */
  void later(int millis, Runnable task) {
    try {
      var _ = thread.schedule(() -> guarded(task), millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The server stops, and the calls with it.
    }
  }

  /** One call more to be painted; in this thread. */
  void add(Call call) {
    calls.add(call);
  }

  /** One call less; in this thread. */
  void remove(Call call) {
    calls.remove(call);
  }

  private void tick() {
    for (var call : new ArrayList<>(calls)) {
      if (!guarded(() -> call.tick(nowMillis()))) {
        guarded(() -> call.end("Something went wrong here: call again."));
      }
    }
  }

  /** Nothing that goes wrong for one ends the loop for all. */
  private static boolean guarded(Runnable task) {
    try {
      // As one of the library's own threads, which do not wait for an exchange of keys to end.
      ThreadUtils.runAsInternal(() -> {
        task.run();
        return true;
      });
      return true;
    } catch (Exception | StackOverflowError | AssertionError e) {
      LOG.error("Something went wrong for one who called by ssh.", e);
      return false;
    }
  }

  /** Ends all calls, with a sentence for each; done once all have hung up. */
  CompletableFuture<Void> farewell(String text) {
    var done = new CompletableFuture<Void>();
    execute(() -> {
      var ending = new ArrayList<>(calls);
      ending.forEach(call -> call.end(text));
      var _ =
          CompletableFuture.allOf(
                  ending.stream().map(Call::hungUp).toArray(CompletableFuture[]::new))
              .thenRun(() -> done.complete(null));
    });
    return done;
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(END_MILLIS_MAX, TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
