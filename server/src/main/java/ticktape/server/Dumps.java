package ticktape.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.wire.Dump;

/** Hands dumps to their keeper, one at a time; what comes while one is being written is dropped. */
final class Dumps {

  private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);

  private final Dump.Keeper keeper;
  private final AtomicBoolean busy = new AtomicBoolean();

  Dumps(Dump.Keeper keeper) {
    this.keeper = keeper;
  }

  /** Keeps a dump soon, without waiting for a disk. */
  void keep(Dump dump) {
    if (busy.compareAndSet(false, true)) {
      Thread.ofVirtual().name("dump").start(() -> write(dump));
    }
  }

  private void write(Dump dump) {
    try {
      var sentence = keeper.keep(dump);
      if (!sentence.isEmpty()) {
        LOG.warn("{}", LogLine.clean(sentence));
      }
    } catch (RuntimeException e) {
      LOG.warn("A dump could not be kept.", e);
    } finally {
      busy.set(false);
    }
  }
}
