package ticktape.games;

import ticktape.check.RandomTapes;
import ticktape.picture.Look;

/** Players who press any keys. */
final class Blind {

  private Blind() {}

  static <S, I> RandomTapes<S, I> tapes(Look<S, I> look) {
    return new RandomTapes<>(look.game(), look.controls().inputs());
  }
}
