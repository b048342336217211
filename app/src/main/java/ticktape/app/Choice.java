package ticktape.app;

import java.util.stream.Collectors;
import ticktape.games.Games;
import ticktape.picture.Look;

/** What somebody chose on the command line, by its name. */
final class Choice {

  private Choice() {}

  /**
   * The game of this name.
   *
   * @throws IllegalArgumentException with a sentence that lists the games, if there is none
   */
  static Look<?, ?> ofGame(String name) {
    return Games.find(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no game "
                    + name
                    + ": choose from "
                    + Games.ALL.stream()
                        .map(look -> look.game().name())
                        .collect(Collectors.joining(", "))
                    + "."));
  }
}
