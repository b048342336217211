package ticktape.room;

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
 * @param hz how many views a second; 0 for one a tick
 */
public record Entry(
    int connection,
    Speech speech,
    String name,
    String token,
    ToServer.Role role,
    ToServer.Want want,
    int hz) {}
