package ticktape.room;

import java.util.HashMap;
import java.util.Map;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Opening;

/** A match as it stands after a tick: what is encoded of it is shared by all who are sent it. */
final class Scene<S> {

  final int match;
  final int tick;
  final Opening opening;
  private final Game<S, ?> game;
  private final S state;
  private final Sight whole;
  private final Map<Integer, Sight> bySeat = new HashMap<>();

  Scene(int match, Opening opening, Fold<S, ?> fold) {
    this.match = match;
    this.tick = fold.tick();
    this.opening = opening;
    this.game = fold.game();
    this.state = fold.state();
    this.whole = Sight.of(game.stateFormat(), state);
  }

  /** The state with nothing hidden. */
  Sight whole() {
    return whole;
  }

  /** The state as a seat may see it; the same for all seats if the game has no secrets. */
  Sight seenFrom(int seat) {
    return game.secrets()
        ? bySeat.computeIfAbsent(seat, s -> Sight.part(game.stateFormat(), game.view(state, s)))
        : whole;
  }

  S state() {
    return state;
  }

  int hash() {
    return game.stateFormat().hash(state);
  }
}
