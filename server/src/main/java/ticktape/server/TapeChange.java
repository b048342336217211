package ticktape.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ticktape.room.Effect;
import ticktape.server.TapeStore.Known;

/** What one transaction writes, and what is known after it. For one use. */
final class TapeChange {
  private final Map<String, Known.Open> open;
  private final long nowMillis;
  private long lastRoom;
  private long lastMatch;

  TapeChange(Known known, long nowMillis) {
    this.open = new HashMap<>(known.open());
    this.lastRoom = known.lastRoom();
    this.lastMatch = known.lastMatch();
    this.nowMillis = nowMillis;
  }

  /** What is known once the transaction is committed. */
  Known known() {
    return new Known(open, lastRoom, lastMatch);
  }

  void write(Handle tables, List<Effect> effects) {
    try (var records =
        tables.prepareBatch("INSERT INTO records (match_id, sequence, bytes) VALUES (?, ?, ?)")) {
      for (var effect : effects) {
        switch (effect) {
          case Effect.Append append -> {
            if (begins(append)) {
              flush(records);
            }
            var match = match(tables, append.room(), append.match());
            records.bind(0, match).bind(1, append.sequence()).bind(2, append.record()).add();
          }
          case Effect.Finished end -> {
            flush(records);
            finished(tables, end);
          }
          case Effect.Forget room -> {
            flush(records);
            forget(tables, room.room());
          }
          case Effect.Send _, Effect.Close _, Effect.Note _, Effect.Dumped _ ->
              throw new IllegalArgumentException("Not for the journal: " + effect);
        }
      }
      flush(records);
    }
  }

  /** Whether a match begins here, which ends the one before, whose records are then counted. */
  private boolean begins(Effect.Append append) {
    var room = open.get(append.room());
    return room == null || room.match() != append.match();
  }

  private static void flush(PreparedBatch records) {
    if (records.size() > 0) {
      records.execute();
    }
  }

  private long match(Handle tables, String code, int number) {
    var room = open.get(code);
    if (room != null && room.match() == number) {
      return room.matchId();
    }
    if (room == null) {
      lastRoom++;
      tables.execute(
          "INSERT INTO rooms (id, code, opened_millis) VALUES (?, ?, ?)",
          lastRoom,
          code,
          nowMillis);
    } else {
      ended(tables, "room", room.id());
    }
    var id = room == null ? lastRoom : room.id();
    lastMatch++;
    tables.execute(
        "INSERT INTO matches (id, room, number, began_millis) VALUES (?, ?, ?, ?)",
        lastMatch,
        id,
        number,
        nowMillis);
    open.put(code, new Known.Open(id, number, lastMatch));
    return lastMatch;
  }

  private void finished(Handle tables, Effect.Finished end) {
    var match = match(tables, end.room(), end.match());
    ended(tables, "id", match);
    tables.execute(
        "UPDATE matches SET last_tick = ?, last_hash = ? WHERE id = ?",
        end.tick(),
        end.hash(),
        match);
    for (var result : end.results()) {
      tables.execute(
          """
          INSERT INTO results (match_id, game, seat, name, bot, points) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
          match,
          end.game(),
          result.seat(),
          result.name(),
          result.bot() ? 1 : 0,
          result.points());
    }
  }

  private void forget(Handle tables, String code) {
    var room = open.remove(code);
    if (room != null) {
      ended(tables, "room", room.id());
      tables.execute("UPDATE rooms SET forgotten_millis = ? WHERE id = ?", nowMillis, room.id());
    }
  }

  private void ended(Handle tables, String column, long id) {
    tables.execute(
        """
        UPDATE matches SET ended_millis = ?,
          bytes = (SELECT COALESCE(SUM(LENGTH(bytes)), 0) FROM records WHERE match_id = matches.id)
        WHERE ended_millis IS NULL AND %s = ?
        """
            .formatted(column),
        nowMillis,
        id);
  }
}
