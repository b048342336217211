package ticktape.rules;

import java.util.List;

/**
 * What a step gives: the next state, the cues to show once, and whether the next tick must bring a
 * salt.
 *
 * @param state the next state
 * @param cues what happened in this step that is worth showing once, in order
 * @param asks whether the game asks for dice: the next tick then holds an {@link Event.Salt}
 */
public record Step<S>(S state, List<Cue> cues, boolean asks) {

  /** A step in which nothing is worth showing and no dice are needed. */
  public static <S> Step<S> to(S state) {
    return new Step<>(state, List.of(), false);
  }
}
