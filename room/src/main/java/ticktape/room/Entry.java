package ticktape.room;

import java.util.Optional;
import ticktape.wire.ToServer;

/**
 * Someone at a room's door, whose name and token are good.
 *
 * @param connection the connection's number
 * @param speech how it speaks
 * @param name the name, clean and unique
 * @param token what gets the seat back
 * @param role whether to play or to watch
 * @param want what to be sent
 * @param hz how many views a second, 0 for one a tick; for a guest with the tape more than 4 for
 *     each tick when it closes
 * @param known how far they have the room's tape already, if they do
 */
public record Entry(
    int connection,
    Speech speech,
    String name,
    String token,
    ToServer.Role role,
    ToServer.Want want,
    int hz,
    Optional<ToServer.Known> known) {

  /** Someone who knows nothing of the room yet. */
  public Entry(
      int connection,
      Speech speech,
      String name,
      String token,
      ToServer.Role role,
      ToServer.Want want,
      int hz) {
    this(connection, speech, name, token, role, want, hz, Optional.empty());
  }
}
