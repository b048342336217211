package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.check.SecrecyCheck;
import ticktape.rules.Dice;

/** Where the ships could lie as well that a viewer of Battleships does not see. */
final class OtherFleets implements SecrecyCheck.Secrets<BattleshipsState> {

  private static final int TRIES = 30;

  @Override
  public BattleshipsState vary(BattleshipsState state, int viewer, Dice dice) {
    if (state.battle() == Battle.PAUSE || state.battle() == Battle.OVER) {
      return state;
    }
    return state.with(
        state
            .captains()
            .map(taken ->
                taken.seat() == viewer ? taken.value() : varied(taken.value(), state, dice)));
  }

  private static Captain varied(Captain captain, BattleshipsState state, Dice dice) {
    var moved = captain.with(new Sea(moved(captain.sea(), dice), captain.sea().shots()));
    var asks = state.battle() == Battle.PLACING && !captain.ready() && dice.roll(2) == 0;
    return asks ? moved.wanting() : moved;
  }

  /** Ships that were not hit lie elsewhere, where no shot has fallen. */
  private static List<Ship> moved(Sea sea, Dice dice) {
    var ships = new ArrayList<>(sea.ships());
    for (var i = 0; i < ships.size(); i++) {
      if (ships.get(i).cells().stream().noneMatch(sea::hit)) {
        move(i, ships, sea, dice);
      }
    }
    return List.copyOf(ships);
  }

  private static void move(int index, List<Ship> ships, Sea sea, Dice dice) {
    var others = new ArrayList<>(ships);
    var ship = others.remove(index);
    for (var i = 0; i < TRIES; i++) {
      var other = Fleets.any(ship.size(), dice);
      if (Fleets.clear(other, others)
          && other.cells().stream().allMatch(cell -> sea.shot(cell).isEmpty())) {
        ships.set(index, other);
        return;
      }
    }
  }
}
