package ticktape.browser;

import java.util.Base64;
import ticktape.games.Games;
import ticktape.picture.Look;
import ticktape.rules.BytesIn;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.rules.Tape;

/** Folds a tape here, so that it can be seen that every machine gets the same. */
final class Proof {

  /** Hashes are given after each so many ticks, and after the last one. */
  static final int TICKS = 500;

  private Proof() {}

  /**
   * The hashes of a tape's states, as a JSON list.
   *
   * @param base64 the bytes of a {@link Tape} of any of our games
   * @throws IllegalArgumentException if it is of another game, or no tape
   */
  static String fold(String base64) {
    var bytes = Base64.getDecoder().decode(base64);
    var name = Opening.FORMAT.read(new BytesIn(bytes)).game();
    var look =
        Games.find(name)
            .orElseThrow(() -> new IllegalArgumentException("There is no game " + name + "."));
    return fold(look, bytes);
  }

  private static <S, I> String fold(Look<S, I> look, byte[] bytes) {
    Game<S, I> game = look.game();
    var tape = Tape.format(game.inputFormat()).fromBytes(bytes);
    var fold = Fold.open(game, tape.opening());
    var hashes = new StringBuilder("[");
    for (var tick : tape.ticks()) {
      fold.advance(tick);
      if (fold.tick() % TICKS == 0 && fold.tick() < tape.length()) {
        hashes.append(fold.hash()).append(',');
      }
    }
    return hashes.append(fold.hash()).append(']').toString();
  }
}
