package ticktape.room;

import ticktape.rules.Options;

/**
 * How a room is made.
 *
 * @param hidden whether it is private: not listed, and joined only by its code
 * @param bots up to how many players bots fill it, as long as people are fewer
 * @param options what was chosen of the game's options; checked already
 */
public record Settings(boolean hidden, int bots, Options options) {}
