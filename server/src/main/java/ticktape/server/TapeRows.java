package ticktape.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import ticktape.room.JournalTape;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.wire.TapeHead;

/** The tables' rows of matches, as tapes. Each method is a query or a transaction of its own. */
final class TapeRows {

  private static final Pattern ID = Pattern.compile("([A-Za-z0-9]{1,64})-([1-9][0-9]{0,8})");

  private TapeRows() {}

  /**
   * What a match is called: its room's code and its number there.
   *
   * @param code the room's code
   * @param match counts the room's matches from 1
   */
  record Id(String code, int match) {

    /** Reads what people type. */
    static Optional<Id> parse(String typed) {
      var matcher = ID.matcher(typed);
      return matcher.matches()
          ? Optional.of(
              new Id(matcher.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return code + "-" + match;
    }
  }

  /**
   * A match that is still a list of records.
   *
   * @param row its row in the tables
   * @param tape how its tape is made
   */
  record Loose(long row, JournalTape tape) {}

  /** The kept tapes, the latest first. */
  static List<KeptTape> list(Handle tables, boolean all, int most) {
    return tables
        .createQuery(
            """
            SELECT head, LENGTH(bytes) FROM tapes WHERE hidden = 0 OR :all
            ORDER BY match_id DESC LIMIT :most
            """)
        .bind("all", all)
        .bind("most", most)
        .map((row, _) -> new KeptTape(TapeHead.FORMAT.fromBytes(row.getBytes(1)), row.getInt(2)))
        .list();
  }

  /** The file of a match that has one. A code may be used again: its latest room is meant. */
  static Optional<byte[]> file(Handle tables, Id id) {
    return tables
        .createQuery(
            """
            SELECT t.bytes FROM tapes t JOIN matches m ON m.id = t.match_id JOIN rooms r ON r.id = m.room
            WHERE r.code = ? AND m.number = ? ORDER BY m.id DESC LIMIT 1
            """)
        .bind(0, id.code())
        .bind(1, id.match())
        .map((row, _) -> row.getBytes(1))
        .findFirst();
  }

  /** A match that has no file yet. */
  static Optional<Loose> loose(Handle tables, Id id) {
    return tables
        .createQuery(LOOSE + " WHERE r.code = ? AND m.number = ? ORDER BY m.id DESC LIMIT 1")
        .bind(0, id.code())
        .bind(1, id.match())
        .map(TapeRows::loose)
        .findFirst();
  }

  /** The matches that have ended and wait for their file; never what an open room goes on from. */
  static List<Loose> ended(Handle tables, int most) {
    return tables
        .createQuery(
            LOOSE
                + """
                 WHERE m.ended_millis IS NOT NULL AND m.bytes > 0
                  AND NOT EXISTS (SELECT 1 FROM tapes t WHERE t.match_id = m.id)
                  AND (r.forgotten_millis IS NOT NULL
                    OR EXISTS (SELECT 1 FROM matches n WHERE n.room = m.room AND n.number > m.number))
                ORDER BY m.id LIMIT ?
                """)
        .bind(0, most)
        .map(TapeRows::loose)
        .list();
  }

  private static final String LOOSE =
      """
      SELECT m.id, r.code, m.number, m.began_millis, m.ended_millis, m.last_tick, m.last_hash
      FROM matches m JOIN rooms r ON r.id = m.room\
      """;

  private static Loose loose(RowView row) {
    var id = new Id(row.getColumn("code", String.class), row.getColumn("number", Integer.class));
    var end = new JournalTape.End(number(row, "last_tick"), number(row, "last_hash"));
    var over = row.getColumn("ended_millis", Long.class) != null;
    var began = row.getColumn("began_millis", Long.class);
    return new Loose(
        row.getColumn("id", Long.class), new JournalTape(id.toString(), began, end, over));
  }

  private static OptionalInt number(RowView row, String column) {
    var value = row.getColumn(column, Integer.class);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Whether there is a match of this name, kept or still played. */
  static boolean known(Handle tables, String typed) {
    return Id.parse(typed)
        .flatMap(id ->
            tables
                .createQuery(
                    """
                    SELECT 1 FROM matches m JOIN rooms r ON r.id = m.room
                    WHERE r.code = ? AND m.number = ? AND (m.ended_millis IS NULL OR m.bytes > 0) LIMIT 1
                    """)
                .bind(0, id.code())
                .bind(1, id.match())
                .mapTo(Integer.class)
                .findFirst())
        .isPresent();
  }

  /** The file of any match: of one that is still played as far as that is told. */
  static Optional<byte[]> any(Handle tables, String typed, List<Game<?, ?>> games) {
    var id = Id.parse(typed);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    // Twice, as it may be put in its place just now.
    return file(tables, id.get())
        .or(() -> loose(tables, id.get()).flatMap(match -> told(tables, match, games)))
        .or(() -> file(tables, id.get()));
  }

  private static Optional<byte[]> told(Handle tables, Loose match, List<Game<?, ?>> games) {
    try {
      return Optional.of(make(tables, match, games).file());
    } catch (FormatException e) {
      return Optional.empty();
    }
  }

  /** Makes the file of a match from its records. */
  static JournalTape.Made make(Handle tables, Loose match, List<Game<?, ?>> games) {
    var records =
        tables
            .createQuery("SELECT bytes FROM records WHERE match_id = ? ORDER BY sequence")
            .bind(0, match.row())
            .map((row, _) -> row.getBytes(1))
            .list();
    return match.tape().make(records, games);
  }

  /** Puts the file in the place of the records. */
  static void replace(Handle tables, Loose match, JournalTape.Made made) {
    tables.useTransaction(change -> {
      change.execute(
          "INSERT INTO tapes (match_id, head, hidden, bytes) VALUES (?, ?, ?, ?)",
          match.row(),
          made.head(),
          made.hidden() ? 1 : 0,
          made.file());
      emptied(change, match.row(), made.file().length);
    });
  }

  /** Gives up the records of a match of which there is no file. */
  static void drop(Handle tables, Loose match) {
    tables.useTransaction(change -> emptied(change, match.row(), 0));
  }

  private static void emptied(Handle change, long row, int bytes) {
    change.execute("DELETE FROM records WHERE match_id = ?", row);
    change.execute("UPDATE matches SET bytes = ? WHERE id = ?", bytes, row);
  }
}
