package ticktape.server;

import ticktape.wire.TapeHead;

/**
 * A match whose tape is kept.
 *
 * @param head what its file says of itself
 * @param bytes how large the file is
 */
public record KeptTape(TapeHead head, int bytes) {}
