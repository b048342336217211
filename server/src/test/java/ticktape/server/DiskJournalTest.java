package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.room.Effect;

class DiskJournalTest {

  @TempDir Path path;

  private final BlockingQueue<Effect.Append> durable = new LinkedBlockingQueue<>();

  @Test
  void whatIsToldToBeDurableIsInTheTables() throws Exception {
    try (var journal = journal()) {
      journal.append(append(0));
      journal.append(append(1));

      while (durable().sequence() < 1) {
        // Both may come at once.
      }
      var count =
          Jdbi.create("jdbc:sqlite:" + path.resolve("ticktape.db"))
              .withHandle(
                  h -> h.createQuery("SELECT COUNT(*) FROM records").mapTo(Integer.class).one());
      assertEquals(2, count);
    }
  }

  @Test
  void aClosedJournalHasKeptAllThatItTook() throws Exception {
    try (var journal = journal()) {
      for (var sequence = 0; sequence < 10_000; sequence++) {
        journal.append(append(sequence));
      }
    }
    try (var journal = journal()) {
      assertEquals(10_000, journal.kept().getFirst().records().size());
    }
  }

  @Test
  void aDiskThatTakesNothingIsTriedAgainUntilItDoes() throws Exception {
    try (var journal = journal()) {
      journal.append(append(0));
      assertNotNull(durable());
      // The tables are gone for a while.
      alter("ALTER TABLE records RENAME TO away");
      journal.append(append(1));
      assertEquals(null, durable.poll(200, TimeUnit.MILLISECONDS));
      alter("ALTER TABLE away RENAME TO records");

      assertEquals(1, durable().sequence());
    }
  }

  @Test
  void aJournalThatIsOverfullGivesUpAndTheMatchesGoOn() throws Exception {
    try (var journal = journal()) {
      journal.append(append(0));
      assertNotNull(durable());
      alter("ALTER TABLE records RENAME TO away");
      for (var sequence = 1; sequence <= DiskJournal.WAITING_MAX + 4_000; sequence++) {
        journal.append(append(sequence));
      }
      assertTrue(durable().sequence() > 0);
    }
    // Only now: the thread may have been in the middle of a batch when the queue ran over.
    alter("ALTER TABLE away RENAME TO records");
    try (var journal = journal()) {
      assertEquals(1, journal.kept().getFirst().records().size());
    }
  }

  private DiskJournal journal() throws StartException {
    var journal = DiskJournal.open(DataFolder.hold(path), System::currentTimeMillis, 10, () -> {});
    journal.tell(durable::add);
    return journal;
  }

  private Effect.Append durable() throws InterruptedException {
    var last = durable.poll(20, TimeUnit.SECONDS);
    assertNotNull(last);
    return last;
  }

  private void alter(String statement) {
    Jdbi.create("jdbc:sqlite:" + path.resolve("ticktape.db") + "?busy_timeout=5000")
        .useHandle(tables -> tables.execute(statement));
  }

  private static Effect.Append append(long sequence) {
    return new Effect.Append("K7QF", 1, sequence, new byte[20]);
  }
}
