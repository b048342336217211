package ticktape.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.room.JournalTape;
import ticktape.rules.Game;

/**
 * The kept matches of a running server: a thread that makes files of the matches that have ended,
 * and reads them for whoever asks.
 *
 * <p>It has a line of its own to the tables, so that neither the house nor the journal ever waits
 * for it but for the moment in which a file is written. Its methods may be called from any thread.
 */
final class Archive implements AutoCloseable {

  /** So many questions may wait. */
  private static final int WAITING_MAX = 64;

  /** So many bytes may be on their way to those who asked. */
  private static final long UNDERWAY_BYTES_MAX = 96L << 20;

  private static final int PUBLIC_LIST_MAX = 50;
  private static final int TICKS_MIN = 20;
  private static final long CLOSE_MILLIS_MAX = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

  /** What a question comes to. */
  enum Outcome {
    /** Here it is. */
    FOUND,
    /** There is no such match, or it is not told. */
    MISSING,
    /** Too many ask at once. */
    BUSY
  }

  private final HikariDataSource lines;
  private final Jdbi jdbi;
  private final List<Game<?, ?>> games;
  private final AtomicBoolean told = new AtomicBoolean();
  private final AtomicLong underway = new AtomicLong();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING_MAX), Archive::thread);

  private Archive(HikariDataSource lines, List<Game<?, ?>> games) {
    this.lines = lines;
    this.jdbi = Jdbi.create(lines);
    this.games = games;
  }

  /** The archive of a data folder; nothing in it is touched before it is asked or told. */
  static Archive open(Path folder, List<Game<?, ?>> games) {
    var settings = new HikariConfig();
    settings.setJdbcUrl("jdbc:sqlite:" + folder.resolve(TapeStore.FILE));
    settings.addDataSourceProperty("journal_mode", "WAL");
    settings.addDataSourceProperty("synchronous", "FULL");
    settings.addDataSourceProperty("foreign_keys", "true");
    settings.addDataSourceProperty("busy_timeout", "5000");
    settings.setMaximumPoolSize(1);
    settings.setMinimumIdle(0);
    settings.setInitializationFailTimeout(-1);
    settings.setPoolName("archive");
    return new Archive(new HikariDataSource(settings), games);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "archive");
    thread.setDaemon(true);
    return thread;
  }

  /** There may be matches that have ended. */
  void tell() {
    if (!told.getAndSet(true)) {
      next();
    }
  }

  /** One match at a time, so that who asks waits for no more than that. */
  private void next() {
    try {
      thread.execute(() -> {
        told.set(false);
        if (file()) {
          tell();
        }
      });
    } catch (RejectedExecutionException e) {
      // Too many ask, or it closes: the next match that ends tells again, or the next start.
      told.set(false);
    }
  }

  /** Makes the file of the oldest match that waits for one; tells whether there may be more. */
  private boolean file() {
    try {
      return jdbi.withHandle(tables -> {
        var waiting = TapeRows.ended(tables, 1);
        waiting.forEach(match -> file(tables, match));
        return !waiting.isEmpty();
      });
    } catch (JdbiException e) {
      LOG.warn("The tapes of ended matches wait ({}).", TapeStore.reason(e));
      return false;
    }
  }

  private void file(Handle tables, TapeRows.Loose match) {
    var id = match.tape().id();
    JournalTape.Made made;
    try {
      made = TapeRows.make(tables, match, games);
    } catch (JdbiException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("No tape is kept of match {}: {}", id, e.getMessage());
      TapeRows.drop(tables, match);
      return;
    }
    if (made.people() == 0 || made.ticks() < TICKS_MIN) {
      TapeRows.drop(tables, match);
      return;
    }
    if (!made.asPlayed()) {
      LOG.error("The tape of match {} does not give the state that was played.", id);
    }
    TapeRows.replace(tables, match, made);
    LOG.info("Match {} is kept: {} ticks in {} bytes.", id, made.ticks(), made.file().length);
  }

  /**
   * Asks for the file of a match.
   *
   * @param then told once, by any thread; the bytes are empty unless it was found. Once they are
   *     sent, {@link #sent} is to be called
   */
  void ask(String id, BiConsumer<Outcome, byte[]> then) {
    ask(() -> jdbi.withHandle(tables -> TapeRows.any(tables, id, games)), then);
  }

  /** Asks whether there is a match of this name; there are no bytes then. Otherwise as above. */
  void askKnown(String id, BiConsumer<Outcome, byte[]> then) {
    ask(
        () ->
            jdbi.withHandle(tables -> TapeRows.known(tables, id))
                ? Optional.of(new byte[0])
                : Optional.empty(),
        then);
  }

  /** Asks for the list of the latest matches of public rooms, as JSON; otherwise as above. */
  void askList(BiConsumer<Outcome, byte[]> then) {
    ask(
        () ->
            Optional.of(
                KeptList.bytes(
                    jdbi.withHandle(tables -> TapeRows.list(tables, false, PUBLIC_LIST_MAX)))),
        then);
  }

  private void ask(Supplier<Optional<byte[]>> question, BiConsumer<Outcome, byte[]> then) {
    try {
      thread.execute(() -> answer(question, then));
    } catch (RejectedExecutionException e) {
      then.accept(Outcome.BUSY, new byte[0]);
    }
  }

  private void answer(Supplier<Optional<byte[]>> question, BiConsumer<Outcome, byte[]> then) {
    if (underway.get() > UNDERWAY_BYTES_MAX) {
      then.accept(Outcome.BUSY, new byte[0]);
      return;
    }
    Optional<byte[]> found;
    try {
      found = question.get();
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("A kept match can't be read ({}).", TapeStore.reason(e));
      found = Optional.empty();
    }
    var bytes = found.orElseGet(() -> new byte[0]);
    underway.addAndGet(bytes.length);
    try {
      then.accept(found.isPresent() ? Outcome.FOUND : Outcome.MISSING, bytes);
    } catch (RejectedExecutionException e) {
      // Who asked is gone, with the server.
    }
  }

  /** So many bytes are no longer on their way. */
  void sent(int bytes) {
    underway.addAndGet(-bytes);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      var _ = thread.awaitTermination(CLOSE_MILLIS_MAX, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lines.close();
  }
}
