package ticktape.lab;

import java.util.List;
import ticktape.rules.Game;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * What a planted bug changes, at the edges of the system: no line of the system itself knows of it.
 *
 * <p>One object serves one run.
 */
public interface Tamper {

  /** Changes nothing. */
  Tamper NONE = new Tamper() {};

  /**
   * The game as one party of the run gets it.
   *
   * @param party 0 for the server, 1 for the witness, else a client's own number
   */
  default <S, I> Game<S, I> game(Game<S, I> game, int party) {
    return game;
  }

  /** What a client gets instead of what the server sent to it. */
  default List<ToClient> received(ToClient message) {
    return List.of(message);
  }

  /** What the lobby hears instead of what a client said. */
  default List<ToServer> heard(ToServer message) {
    return List.of(message);
  }

  /** Whether the journal says that a record is safe before it is. */
  default boolean durableTooEarly() {
    return false;
  }

  /** What the journal gives back of a room's records after a crash. */
  default List<byte[]> restored(List<byte[]> records) {
    return records;
  }
}
