package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Dice;

/** Fleets of Battleships, placed by dice: no two ships touch, not even at a corner. */
final class Fleets {

  /** The ships of a fleet, by their sizes. */
  static final List<Integer> SIZES = List.of(4, 3, 3, 2, 2);

  private static final int SHIP_TRIES = 40;
  private static final int FLEET_TRIES = 100;

  /** For dice that find nothing, which nobody will ever see. */
  private static final List<Ship> ROWS =
      List.of(
          new Ship(new Cell(0, 0), 4, false),
          new Ship(new Cell(5, 0), 3, false),
          new Ship(new Cell(0, 2), 3, false),
          new Ship(new Cell(4, 2), 2, false),
          new Ship(new Cell(0, 4), 2, false));

  private Fleets() {}

  static List<Ship> deal(Dice dice) {
    for (var i = 0; i < FLEET_TRIES; i++) {
      var ships = new ArrayList<Ship>();
      for (var size : SIZES) {
        place(size, ships, dice);
      }
      if (ships.size() == SIZES.size()) {
        return List.copyOf(ships);
      }
    }
    return ROWS;
  }

  /** Puts a ship among the others, if the dice find a place. */
  private static void place(int size, List<Ship> ships, Dice dice) {
    for (var i = 0; i < SHIP_TRIES; i++) {
      var ship = any(size, dice);
      if (clear(ship, ships)) {
        ships.add(ship);
        return;
      }
    }
  }

  /** A ship anywhere in a sea. */
  static Ship any(int size, Dice dice) {
    var upright = dice.roll(2) == 1;
    var along = dice.roll(Sea.SIDE - size + 1);
    var across = dice.roll(Sea.SIDE);
    return new Ship(upright ? new Cell(across, along) : new Cell(along, across), size, upright);
  }

  /** Which ships of a fleet, in the order of {@link #SIZES}, were not sunk. */
  static List<Boolean> afloat(Sea sea) {
    var sunk = new int[Sea.SIDE + 1];
    for (var ship : sea.sunk()) {
      sunk[ship.size()]++;
    }
    var afloat = new ArrayList<Boolean>();
    for (var size : SIZES) {
      afloat.add(sunk[size]-- <= 0);
    }
    return afloat;
  }

  static boolean clear(Ship ship, List<Ship> others) {
    for (var other : others) {
      if (ship.touches(other)) {
        return false;
      }
    }
    return true;
  }
}
