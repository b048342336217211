package ticktape.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** A file of tables that SQLite can't make sense of, whatever it was asked for. */
final class DamagedTables {

  /** SQLite's codes, of which the low byte counts: SQLITE_CORRUPT and SQLITE_NOTADB. */
  private static final int CORRUPT = 11;

  private static final int NO_DATABASE = 26;
  private static final int CODE_MASK = 0xFF;
  private static final int CAUSES_MAX = 20;

  private DamagedTables() {}

  /** The sentence for people, if that is what was wrong. */
  static Optional<StartException> sentence(Path file, Throwable failure) {
    Throwable cause = failure;
    for (var depth = 0; depth < CAUSES_MAX && cause != null; depth++) {
      if (cause instanceof SQLException error && damaged(error.getErrorCode() & CODE_MASK)) {
        return Optional.of(
            new StartException(
                "The file "
                    + LogLine.clean(file.toString())
                    + " is damaged or no database: put a copy of it back, move it away to begin"
                    + " anew, or choose another folder with --data.",
                failure));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static boolean damaged(int code) {
    return code == CORRUPT || code == NO_DATABASE;
  }
}
