package ticktape.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.lobby.Lobby;
import ticktape.room.Effect;
import ticktape.room.Frame;

/**
 * The thread that the lobby lives on. Words come in from the I/O threads through a queue with a
 * bound, effects go out to them and to the journal.
 *
 * <p>It waits for nobody: the journal takes records without waiting, and lines that are slow are
 * told of or dropped by their own loops. So the I/O threads may wait for it, when its queue is
 * full.
 */
final class House implements Runnable, AutoCloseable {

  private static final int WORDS_MAX = 65_536;
  private static final int BATCH_MAX = 1_024;
  private static final long PAUSE_AFTER_ERROR_NANOS = 10_000_000;
  private static final long END_MILLIS_MAX = 3_000;

  private static final Logger LOG = LoggerFactory.getLogger(House.class);

  private final Lobby lobby;
  private final Dumps dumps;
  private Journal journal = new MemoryJournal();
  private final LongSupplier clockNanos;
  private final BlockingQueue<Word> words = new LinkedBlockingQueue<>(WORDS_MAX);
  private final Queue<Effect.Append> durable = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean woken = new AtomicBoolean();
  private final Map<Integer, Connection> lines = new HashMap<>();
  private final IdentityHashMap<Executor, Delivery> deliveries = new IdentityHashMap<>();
  private final Thread thread = new Thread(this, "house");
  private boolean ending;

  /**
   * A house for this lobby, which nobody else touches from now on.
   *
   * @param clockNanos a clock that never goes back, the same one that the doors go by
   */
  House(Lobby lobby, Dumps dumps, LongSupplier clockNanos) {
    this.lobby = lobby;
    this.dumps = dumps;
    this.clockNanos = clockNanos;
    thread.setDaemon(true);
  }

  /** Brings back the rooms that a journal has kept, and starts; words wait until then. */
  void start(Journal journal) {
    this.journal = journal;
    var kept = journal.kept();
    journal.tell(this::kept);
    for (var room : kept) {
      guarded(() -> lobby.restore(room.code(), room.records(), clockNanos.getAsLong()));
    }
    thread.start();
  }

  /** Takes a word; waits for a place in the queue. */
  void tell(Word word) {
    try {
      words.put(word);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void kept(Effect.Append last) {
    durable.add(last);
    if (woken.compareAndSet(false, true)) {
      // If the queue is full, the house is awake.
      words.offer(new Word.Wake());
    }
  }

  @Override
  public void run() {
    // What the restored rooms want.
    guarded(this::carryOut);
    var batch = new ArrayList<Word>();
    while (!ending && !Thread.currentThread().isInterrupted()) {
      try {
        await(batch);
      } catch (InterruptedException e) {
        break;
      }
      for (var word : batch) {
        if (!guarded(() -> take(word))) {
          guarded(() -> sendAway(word));
        }
      }
      batch.clear();
      var well = guarded(() -> lobby.advance(clockNanos.getAsLong()));
      guarded(this::carryOut);
      if (!well) {
        // What is due stays due: without this the error would come again without end.
        LockSupport.parkNanos(PAUSE_AFTER_ERROR_NANOS);
      }
    }
  }

  /** Whoever said what could not be dealt with. */
  private void sendAway(Word word) {
    if (word instanceof Word.Heard heard) {
      take(new Word.Gone(heard.line(), Frame.EMPTY, "its message made the server stumble"));
    }
  }

  private void await(List<Word> batch) throws InterruptedException {
    var wake = lobby.wakeNanos();
    var first =
        wake == Long.MAX_VALUE
            ? words.take()
            : words.poll(Math.max(0, wake - clockNanos.getAsLong()), TimeUnit.NANOSECONDS);
    if (first != null) {
      batch.add(first);
      words.drainTo(batch, BATCH_MAX);
    }
  }

  private void take(Word word) {
    var now = clockNanos.getAsLong();
    switch (word) {
      case Word.Connected connected -> {
        var line = connected.line();
        lines.put(line.number(), line);
        lobby.connected(line.number(), line.address(), connected.speech(), now);
      }
      case Word.Heard heard -> {
        heard.line().oneLessWaits();
        lobby.heard(heard.line().number(), heard.message(), now);
      }
      case Word.Answer answer -> {
        answer.line().oneLessWaits();
        lobby.answer(answer.line().number(), answer.frame());
      }
      case Word.Gone gone -> {
        lobby.gone(gone.line().number(), gone.reason(), now);
        carryOut();
        if (lines.remove(gone.line().number()) != null) {
          delivery(gone.line()).close(gone.line(), gone.lastWords(), gone.reason());
        }
      }
      case Word.Writable change -> lobby.writable(change.line().number(), change.writable(), now);
      case Word.Wake _ -> {}
      case Word.Farewell _ -> {
        lobby.farewell();
        ending = true;
      }
    }
  }

  private void carryOut() {
    woken.set(false);
    do {
      for (var kept = durable.poll(); kept != null; kept = durable.poll()) {
        lobby.durable(kept.room(), kept.match(), kept.sequence(), clockNanos.getAsLong());
      }
      for (var effect : lobby.take()) {
        carryOut(effect);
      }
    } while (!durable.isEmpty());
    deliveries.forEach(House::hand);
    deliveries.clear();
  }

  private void carryOut(Effect effect) {
    switch (effect) {
      case Effect.Send send -> {
        for (var number : send.connections()) {
          var line = lines.get(number);
          if (line != null) {
            delivery(line).send(line, send.frame());
          }
        }
      }
      case Effect.Close close -> {
        var line = lines.remove(close.connection());
        if (line != null) {
          delivery(line).close(line, Frame.EMPTY, close.reason());
        }
      }
      case Effect.Append append -> journal.append(append);
      case Effect.Finished finished -> journal.finished(finished);
      case Effect.Forget forget -> journal.forget(forget);
      case Effect.Note note -> log(note);
      case Effect.Dumped dumped -> dumps.keep(dumped.dump());
    }
  }

  private Delivery delivery(Connection line) {
    return deliveries.computeIfAbsent(line.loop(), _ -> new Delivery());
  }

  private static void hand(Executor loop, Delivery delivery) {
    try {
      loop.execute(delivery);
    } catch (RejectedExecutionException e) {
      // The server is closing, and the lines with it.
    }
  }

  private static void log(Effect.Note note) {
    switch (note.level()) {
      case INFO -> LOG.info("{}", note.text());
      case WARN -> LOG.warn("{}", note.text());
      case ERROR -> LOG.error("{}", note.text());
    }
  }

  /** Nothing that goes wrong for one ends the house for all. */
  private static boolean guarded(Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      LOG.error("Something went wrong in the house, which goes on.", e);
      return false;
    }
  }

  /** Says goodbye to everyone, and ends. */
  void farewell() {
    tell(new Word.Farewell());
    join();
  }

  /** Ends at once. */
  @Override
  public void close() {
    thread.interrupt();
    join();
  }

  private void join() {
    try {
      thread.join(END_MILLIS_MAX);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
