package ticktape.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import ticktape.room.Effect;

/**
 * The tables of tapes and results. Each {@link #write} is one transaction: all of it is kept, or
 * none.
 *
 * <p>SQLite writes ahead and waits for the disk at each commit ({@code synchronous=FULL}), so what
 * was committed survives {@code kill -9} and the loss of power. Not for many threads.
 */
final class TapeStore implements AutoCloseable {

  /**
   * What the tables hold of open rooms.
   *
   * @param open the open rooms by code
   * @param lastRoom the highest id of a room
   * @param lastMatch the highest id of a match
   */
  record Known(Map<String, Open> open, long lastRoom, long lastMatch) {
    /**
     * A room that is open.
     *
     * @param id the room's row
     * @param match the number of its latest match
     * @param matchId that match's row
     */
    record Open(long id, int match, long matchId) {}
  }

  /** The tables' file in the data folder. */
  static final String FILE = "ticktape.db";

  /** How many matches keep their results. */
  static final long RESULTS_MATCHES_MAX = 100_000;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final LongSupplier clockMillis;

  /** What was committed, no more. */
  private Known known = new Known(new HashMap<>(), 0, 0);

  private TapeStore(HikariDataSource pool, LongSupplier clockMillis) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.clockMillis = clockMillis;
  }

  /**
   * The tables in a data folder, made or brought up to date.
   *
   * @param clockMillis the wall clock, in milliseconds since 1970
   * @throws StartException if they can't be read and written
   */
  static TapeStore open(DataFolder folder, LongSupplier clockMillis) throws StartException {
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(settings(folder));
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:ticktape/server/migrations")
          .placeholders(Map.of("blob", "BLOB"))
          .load()
          .migrate();
      var store = new TapeStore(pool, clockMillis);
      store.jdbi.useHandle(store::look);
      return store;
    } catch (FlywayException
        | JdbiException
        | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
      if (pool != null) {
        pool.close();
      }
      throw DamagedTables.sentence(folder.file(FILE), e)
          .orElseGet(() -> DataFolder.unusable(folder.path(), reason(e), e));
    }
  }

  private static HikariConfig settings(DataFolder folder) {
    var settings = new HikariConfig();
    settings.setJdbcUrl("jdbc:sqlite:" + folder.file(FILE));
    settings.addDataSourceProperty("journal_mode", "WAL");
    settings.addDataSourceProperty("synchronous", "FULL");
    settings.addDataSourceProperty("foreign_keys", "true");
    settings.addDataSourceProperty("busy_timeout", "5000");
    // SQLite has one writer, and here is only one thread.
    settings.setMaximumPoolSize(1);
    settings.setPoolName("tapes");
    return settings;
  }

  private void look(Handle tables) {
    var open = new HashMap<String, Known.Open>();
    tables
        .createQuery(
            """
            SELECT r.code, r.id, m.number, m.id AS match_id FROM rooms r JOIN matches m ON m.room = r.id
            WHERE r.forgotten_millis IS NULL ORDER BY r.id, m.number
            """)
        .map((row, _) ->
            Map.entry(
                row.getString("code"),
                new Known.Open(row.getLong("id"), row.getInt("number"), row.getLong("match_id"))))
        .forEach(room -> open.put(room.getKey(), room.getValue()));
    known =
        new Known(
            open,
            number(tables, "SELECT COALESCE(MAX(id), 0) FROM rooms"),
            number(tables, "SELECT COALESCE(MAX(id), 0) FROM matches"));
  }

  private static long number(Handle tables, String query) {
    return tables.createQuery(query).mapTo(Long.class).one();
  }

  /** The rooms that are open, the oldest first, each with the records of its latest match. */
  List<KeptRoom> kept() {
    var kept = new ArrayList<KeptRoom>();
    jdbi.useHandle(tables ->
        known.open().entrySet().stream()
            .sorted(Map.Entry.comparingByValue((a, b) -> Long.compare(a.id(), b.id())))
            .forEach(room -> kept.add(kept(tables, room.getKey(), room.getValue()))));
    return kept;
  }

  private static KeptRoom kept(Handle tables, String code, Known.Open room) {
    var records =
        tables
            .createQuery("SELECT bytes FROM records WHERE match_id = ? ORDER BY sequence")
            .bind(0, room.matchId())
            .map((row, _) -> row.getBytes(1))
            .list();
    return new KeptRoom(code, room.match(), records);
  }

  /**
   * Keeps these effects, in order and as a whole.
   *
   * @throws JdbiException if the disk does not take them; none of them is kept then
   */
  void write(List<Effect> effects) {
    var change = new TapeChange(known, clockMillis.getAsLong());
    jdbi.useTransaction(tables -> change.write(tables, effects));
    known = change.known();
  }

  /**
   * Drops what is oldest: the tapes of ended matches past a number or size, and the results of
   * matches past {@value #RESULTS_MATCHES_MAX}.
   *
   * @param matchesMax how many ended matches keep their tapes
   * @param bytesMax how many bytes the tapes of ended matches may have
   */
  void prune(int matchesMax, long bytesMax) {
    jdbi.useTransaction(tables -> {
      var left = bytesMax;
      var index = 0;
      for (var match : ended(tables).entrySet()) {
        left -= match.getValue();
        if (index++ >= matchesMax || left < 0) {
          tables.execute("DELETE FROM records WHERE match_id = ?", match.getKey());
          tables.execute("DELETE FROM tapes WHERE match_id = ?", match.getKey());
          tables.execute("UPDATE matches SET bytes = 0 WHERE id = ?", match.getKey());
        }
      }
      tables.execute(
          "DELETE FROM results WHERE match_id <= ?", known.lastMatch() - RESULTS_MATCHES_MAX);
    });
  }

  /** The ended matches that have a tape, the latest first, with the size of these in bytes. */
  private static Map<Long, Long> ended(Handle tables) {
    var sizes = new LinkedHashMap<Long, Long>();
    tables
        .createQuery(
            """
            SELECT id, bytes FROM matches WHERE ended_millis IS NOT NULL AND bytes > 0
            ORDER BY ended_millis DESC, id DESC
            """)
        .map((row, _) -> Map.entry(row.getLong(1), row.getLong(2)))
        .forEach(match -> sizes.put(match.getKey(), match.getValue()));
    return sizes;
  }

  @Override
  public void close() {
    pool.close();
  }

  /** The innermost sentence of an error: what the database itself said. */
  static String reason(Throwable e) {
    var innermost = e;
    for (var depth = 0; depth < 20 && innermost.getCause() != null; depth++) {
      innermost = innermost.getCause();
    }
    return Optional.ofNullable(innermost.getMessage()).orElse(innermost.getClass().getSimpleName());
  }
}
