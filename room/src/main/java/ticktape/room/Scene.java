package ticktape.room;

import java.util.HashMap;
import java.util.Map;
import ticktape.rules.Fold;
import ticktape.rules.Opening;

/** A match as it stands after a tick: what is encoded of it is shared by all who are sent it. */
final class Scene<S> {

  final int match;
  final int tick;
  final Opening opening;
  private final Fold<S, ?> fold;
  private final Sight whole;
  private final Map<Integer, Sight> bySeat = new HashMap<>();

  Scene(int match, Opening opening, Fold<S, ?> fold) {
    this.match = match;
    this.tick = fold.tick();
    this.opening = opening;
    this.fold = fold;
    this.whole = Sight.of(fold.game().stateFormat(), fold.state());
  }

  /** The state with nothing hidden. */
  Sight whole() {
    return whole;
  }

  /** The state as a seat may see it; the same for all seats if the game has no secrets. */
  Sight seenFrom(int seat) {
    var game = fold.game();
    return game.secrets()
        ? bySeat.computeIfAbsent(
            seat, s -> Sight.part(game.stateFormat(), game.view(fold.state(), s)))
        : whole;
  }

  int hash() {
    return fold.hash();
  }
}
