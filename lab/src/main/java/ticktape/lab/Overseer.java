package ticktape.lab;

import java.util.List;
import ticktape.lobby.Lobby;
import ticktape.wire.ToServer;

/** One who sees all that goes in and out of a {@link Host}. */
interface Overseer {

  /** These bytes are sent to a connection, which may be the witness. */
  void sent(int connection, byte[] bytes);

  /** What the lobby is to hear instead of what came over a line. */
  default List<ToServer> heard(Line line, ToServer message) {
    return List.of(message);
  }

  /** Something came in, or it was time for something; and all that the lobby wanted was done. */
  default void settled(Lobby lobby, boolean late) {}
}
