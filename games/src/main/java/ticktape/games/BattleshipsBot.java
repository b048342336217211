package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Dice;

/**
 * The bot of Battleships: it counts in how many ways the ships that are left can lie on each cell,
 * those that explain a hit for much more, and shoots where about the most do.
 */
public final class BattleshipsBot implements Bot<BattleshipsState, Order> {

  private static final int THINKS_TICKS = 7;
  private static final int HURRY_TICKS = 10;
  private static final int HESITATION = 5;
  private static final int LOOKS = 12;

  /** A place that explains hits counts for so many that do not, for each hit. */
  private static final int EXPLAINS = 40;

  @Override
  public String name() {
    return "gunner";
  }

  @Override
  public List<Order> play(BattleshipsState view, int tick, int seat, Dice dice) {
    if (!view.captains().has(seat)) {
      return List.of();
    }
    var captain = view.captains().at(seat);
    if (view.battle() == Battle.PLACING) {
      var placed = !captain.ready() && !captain.wants();
      return placed && dice.roll(LOOKS) == 0 ? List.of(new Order.Ready()) : List.of();
    }
    if (view.turn() != seat || ponders(view, tick, dice)) {
      return List.of();
    }
    return List.of(
        new Order.Fire(target(view.captains().at(BattleshipsState.other(seat)).sea(), dice)));
  }

  private static boolean ponders(BattleshipsState view, int tick, Dice dice) {
    var hurries = view.left(tick) <= HURRY_TICKS;
    return !hurries && (tick - view.asked() < THINKS_TICKS || dice.roll(HESITATION) > 0);
  }

  /** Where to shoot in a sea of which only the sunk ships are known. */
  static Cell target(Sea sea, Dice dice) {
    var chances = chances(sea);
    var most = 0;
    for (var chance : chances) {
      most = Math.max(most, chance);
    }
    var good = new ArrayList<Cell>();
    for (var y = 0; y < Sea.SIDE; y++) {
      for (var x = 0; x < Sea.SIDE; x++) {
        var cell = new Cell(x, y);
        if (sea.shot(cell).isEmpty() && 4 * chances[y * Sea.SIDE + x] >= 3 * most) {
          good.add(cell);
        }
      }
    }
    return good.get(dice.roll(good.size()));
  }

  private static int[] chances(Sea sea) {
    var chances = new int[Sea.SIDE * Sea.SIDE];
    var afloat = Fleets.afloat(sea);
    for (var i = 0; i < afloat.size(); i++) {
      if (afloat.get(i)) {
        countAll(Fleets.SIZES.get(i), sea, chances);
      }
    }
    return chances;
  }

  private static void countAll(int size, Sea sea, int[] chances) {
    for (var along = 0; along + size <= Sea.SIDE; along++) {
      for (var across = 0; across < Sea.SIDE; across++) {
        count(new Ship(new Cell(along, across), size, false), sea, chances);
        count(new Ship(new Cell(across, along), size, true), sea, chances);
      }
    }
  }

  private static void count(Ship ship, Sea sea, int[] chances) {
    var weight = 1;
    for (var cell : ship.cells()) {
      if (water(cell, sea)) {
        return;
      }
      weight *= sea.hit(cell) ? EXPLAINS : 1;
    }
    for (var cell : ship.cells()) {
      if (sea.shot(cell).isEmpty()) {
        chances[cell.y() * Sea.SIDE + cell.x()] += weight;
      }
    }
  }

  /** Whether no ship that is left can be there: ships do not touch, and are straight. */
  private static boolean water(Cell cell, Sea sea) {
    for (var ship : sea.sunk()) {
      if (ship.near(cell)) {
        return true;
      }
    }
    for (var shot : sea.shots()) {
      var aside = Math.abs(shot.at().x() - cell.x());
      var below = Math.abs(shot.at().y() - cell.y());
      if (shot.hit() ? aside == 1 && below == 1 : aside == 0 && below == 0) {
        return true;
      }
    }
    return false;
  }
}
