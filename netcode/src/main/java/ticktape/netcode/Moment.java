package ticktape.netcode;

import java.util.List;
import ticktape.rules.Cue;

/**
 * A match after one tick.
 *
 * @param match counts the room's matches from 1
 * @param tick the tick that gave the state
 * @param state the state
 * @param cues what is to be shown once
 * @param whole whether the state came whole, so that it need not follow the one before
 */
public record Moment<S>(int match, int tick, S state, List<Cue> cues, boolean whole) {}
