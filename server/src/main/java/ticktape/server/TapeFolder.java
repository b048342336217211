package ticktape.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import ticktape.rules.Game;

/**
 * The kept matches of a data folder, for who only reads; the folder's server may be running.
 *
 * <p>Its methods may be called from any thread.
 */
public final class TapeFolder {

  /** So many are listed at most. */
  public static final int LIST_MAX = 10_000;

  private final Path folder;
  private final Jdbi jdbi;

  private TapeFolder(Path folder, Path tables) {
    this.folder = folder;
    jdbi = Jdbi.create("jdbc:sqlite:" + tables + "?busy_timeout=5000");
  }

  /**
   * The matches in a data folder.
   *
   * @throws StartException if no server has used it yet
   */
  public static TapeFolder open(Path folder) throws StartException {
    var tables = folder.resolve(TapeStore.FILE);
    if (!Files.isRegularFile(tables)) {
      throw new StartException(
          "No matches are kept in "
              + LogLine.clean(folder.toString())
              + " yet: a server keeps them in its data folder, which --data names.");
    }
    return new TapeFolder(folder, tables);
  }

  /**
   * All that are kept, the latest first; those of private rooms, too.
   *
   * @throws StartException if they can't be read
   */
  public List<KeptTape> list() throws StartException {
    try {
      return jdbi.withHandle(tables -> TapeRows.list(tables, true, LIST_MAX));
    } catch (JdbiException e) {
      throw unreadable(e);
    }
  }

  /**
   * The bytes of a {@code .tape} file.
   *
   * @param id what the match is called, as {@code K7QF-3}; one that is still played gives its tape
   *     so far
   * @param games the games that can be played
   * @throws StartException if they can't be read
   */
  public Optional<byte[]> file(String id, List<Game<?, ?>> games) throws StartException {
    try {
      return jdbi.withHandle(tables -> TapeRows.any(tables, id, games));
    } catch (JdbiException e) {
      throw unreadable(e);
    }
  }

  private StartException unreadable(JdbiException e) {
    return DamagedTables.sentence(folder.resolve(TapeStore.FILE), e)
        .orElseGet(() ->
            new StartException(
                "The matches in "
                    + LogLine.clean(folder.toString())
                    + " can't be read ("
                    + LogLine.clean(TapeStore.reason(e))
                    + "): start a server of this version with it once.",
                e));
  }
}
