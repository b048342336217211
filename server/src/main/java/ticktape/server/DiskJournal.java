package ticktape.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.room.Effect;

/**
 * The journal of a server with a data folder: a thread that commits whatever has come in since its
 * last commit, all at once.
 *
 * <p>When the disk takes nothing (full, gone, broken), it says so once and tries again each second,
 * and commands wait for their {@code ok}. If that lasts {@value #PATIENCE_SECONDS} seconds, or more
 * waits than {@value #WAITING_MAX} records, the journal gives up for the rest of the server's life:
 * it says so, the matches go on in memory, and a restart finds them as they were at that moment.
 */
final class DiskJournal implements Journal, Runnable {

  static final int WAITING_MAX = 100_000;
  static final int PATIENCE_SECONDS = 10;
  private static final int BATCH_MAX = 2_000;
  private static final long MATCHES_BYTES_MAX = 256L << 20;
  private static final long CLOSE_MILLIS_MAX = 15_000;

  private static final Logger LOG = LoggerFactory.getLogger(DiskJournal.class);

  /** What ends the thread. */
  private static final Effect END = new Effect.Note(Effect.Level.INFO, "the end of the journal");

  private final DataFolder folder;
  private final TapeStore store;
  private final int keep;
  private final Runnable ended;
  private final BlockingQueue<Effect> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
  private final Thread thread = new Thread(this, "journal");
  private Durable durable = last -> {};
  private volatile boolean givenUp;

  private DiskJournal(DataFolder folder, TapeStore store, int keep, Runnable ended) {
    this.folder = folder;
    this.store = store;
    this.keep = keep;
    this.ended = ended;
    thread.setDaemon(true);
  }

  /**
   * The journal in a data folder, which it holds until it is closed.
   *
   * @param clockMillis the wall clock, in milliseconds since 1970
   * @param keep how many ended matches keep their tapes
   * @param ended called when there may be matches that have ended, by the journal's thread
   * @throws StartException if the folder is of no use
   */
  static DiskJournal open(DataFolder folder, LongSupplier clockMillis, int keep, Runnable ended)
      throws StartException {
    return new DiskJournal(folder, TapeStore.open(folder, clockMillis), keep, ended);
  }

  @Override
  public List<KeptRoom> kept() {
    return store.kept();
  }

  @Override
  public void tell(Durable durable) {
    this.durable = durable;
    thread.start();
  }

  @Override
  public void append(Effect.Append record) {
    take(record);
    if (givenUp) {
      durable.upTo(record);
    }
  }

  @Override
  public void finished(Effect.Finished end) {
    take(end);
  }

  @Override
  public void forget(Effect.Forget room) {
    take(room);
  }

  private void take(Effect effect) {
    if (!givenUp && !waiting.offer(effect)) {
      giveUp("more than " + WAITING_MAX + " records wait for it");
    }
  }

  @Override
  public void run() {
    var batch = new ArrayList<Effect>();
    prune();
    try {
      var going = true;
      while (going) {
        batch.add(waiting.take());
        waiting.drainTo(batch, BATCH_MAX);
        going = !batch.remove(END);
        commit(batch);
        batch.clear();
      }
    } catch (InterruptedException e) {
      // Closed in haste: what is not committed yet was not promised to anyone.
    }
  }

  private void commit(List<Effect> batch) throws InterruptedException {
    if (keep(batch)) {
      if (batch.stream().anyMatch(DiskJournal::ends)) {
        prune();
      }
    }
    var last = new LinkedHashMap<String, Effect.Append>();
    for (var effect : batch) {
      if (effect instanceof Effect.Append append) {
        last.put(append.room() + " " + append.match(), append);
      }
    }
    last.values().forEach(durable::upTo);
  }

  /** Whether a match is over for good: also when the next one has begun. */
  private static boolean ends(Effect effect) {
    return !(effect instanceof Effect.Append append) || append.sequence() == 0;
  }

  private boolean keep(List<Effect> batch) throws InterruptedException {
    for (var failures = 0; !givenUp; failures++) {
      try {
        if (!batch.isEmpty()) {
          store.write(batch);
        }
        if (failures > 0) {
          LOG.info("The tapes can be written again; nothing was lost.");
        }
        return true;
      } catch (RuntimeException e) {
        failed(failures, e);
      }
      TimeUnit.SECONDS.sleep(1);
    }
    return false;
  }

  private void failed(int failures, RuntimeException e) {
    var reason = TapeStore.reason(e);
    LOG.debug("The journal's transaction failed.", e);
    if (failures == 0) {
      LOG.warn(
          "The tapes can't be written to {} ({}): trying again each second.",
          folder.path(),
          reason);
    } else if (failures >= PATIENCE_SECONDS) {
      giveUp(reason);
    }
  }

  private synchronized void giveUp(String reason) {
    if (!givenUp) {
      givenUp = true;
      LOG.error(
          "The tapes can't be written to {} ({}). Matches go on in memory, and a restart brings"
              + " them back as they are now: make space there, then restart the server.",
          folder.path(),
          reason);
    }
  }

  private void prune() {
    try {
      store.prune(keep, MATCHES_BYTES_MAX);
    } catch (RuntimeException e) {
      LOG.warn("Old tapes can't be removed ({}).", TapeStore.reason(e));
    }
    ended.run();
  }

  @Override
  public void close() {
    try {
      if (thread.isAlive() && waiting.offer(END, 1, TimeUnit.SECONDS)) {
        thread.join(CLOSE_MILLIS_MAX);
      }
      thread.interrupt();
      thread.join(CLOSE_MILLIS_MAX);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    store.close();
    folder.close();
  }
}
