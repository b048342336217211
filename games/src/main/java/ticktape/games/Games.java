package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.picture.Look;
import ticktape.rules.Game;

/** The one list of all games, each by its look. */
public final class Games {

  /** All games, the one that a newcomer should play first. */
  public static final List<Look<?, ?>> ALL =
      List.of(
          new SnakeLook(),
          new TicTacToeLook(),
          new SquaresLook(),
          new BattleshipsLook(),
          new ClassicLook());

  private Games() {}

  /** All games by their rules alone, as a server wants them; in the same order. */
  public static List<Game<?, ?>> rules() {
    var rules = new ArrayList<Game<?, ?>>();
    for (var look : ALL) {
      rules.add(look.game());
    }
    return List.copyOf(rules);
  }

  /** The look of the game of this name, if there is one. */
  public static Optional<Look<?, ?>> find(String name) {
    for (var look : ALL) {
      if (look.game().name().equals(name)) {
        return Optional.of(look);
      }
    }
    return Optional.empty();
  }
}
