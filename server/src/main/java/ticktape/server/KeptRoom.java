package ticktape.server;

import java.util.List;

/**
 * A room that was open when the server before this one ended.
 *
 * @param code the room's code
 * @param match the number of its last match
 * @param records that match's records, in order
 */
record KeptRoom(String code, int match, List<byte[]> records) {}
