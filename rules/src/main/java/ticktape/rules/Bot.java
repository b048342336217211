package ticktape.rules;

import java.util.List;

/**
 * A player made of code: from what its seat may see to what it does. Its inputs go on the tape like
 * anyone's.
 */
public interface Bot<S, I> {

  /** The bot's kind, a lower-case word, as {@code careful}. */
  String name();

  /**
   * What the bot does next; it is asked after each tick.
   *
   * @param view the state as the bot's seat may see it
   * @param tick the number of the tick that gave the view
   * @param seat the bot's seat
   * @param dice the bot's own dice, which go on from call to call
   */
  List<I> play(S view, int tick, int seat, Dice dice);
}
