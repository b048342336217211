package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Format;

/**
 * What one player of Battleships defends: ships, and the shots that have fallen among them.
 *
 * @param ships those that the viewer may see
 * @param shots in the order in which they fell
 */
public record Sea(List<Ship> ships, List<Shot> shots) {

  /** How many cells a sea is wide, and high. */
  public static final int SIDE = 8;

  static final Sea EMPTY = new Sea(List.of(), List.of());

  static final Format<Sea> FORMAT =
      Format.record(f -> {
        var ships = f.field("ships", Sea::ships, Format.list(Ship.FORMAT));
        var shots = f.field("shots", Sea::shots, Format.list(Shot.FORMAT));
        return v -> new Sea(v.get(ships), v.get(shots));
      });

  static boolean has(Cell cell) {
    return cell.x() >= 0 && cell.y() >= 0 && cell.x() < SIDE && cell.y() < SIDE;
  }

  /** The shot that fell on a cell, if one did. */
  public Optional<Shot> shot(Cell cell) {
    for (var shot : shots) {
      if (shot.at().equals(cell)) {
        return Optional.of(shot);
      }
    }
    return Optional.empty();
  }

  boolean hit(Cell cell) {
    var shot = shot(cell);
    return shot.isPresent() && shot.get().hit();
  }

  /** The ship on a cell, as far as ships are known. */
  Optional<Ship> ship(Cell cell) {
    for (var ship : ships) {
      if (ship.on(cell)) {
        return Optional.of(ship);
      }
    }
    return Optional.empty();
  }

  /** This sea with one shot more. */
  Sea shoot(Cell cell) {
    var next = new ArrayList<>(shots);
    next.add(new Shot(cell, ship(cell).isPresent()));
    return new Sea(ships, List.copyOf(next));
  }

  /** Whether each cell of a ship was hit. */
  public boolean sunk(Ship ship) {
    for (var cell : ship.cells()) {
      if (!hit(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The ships that were sunk: everyone knows these. */
  public List<Ship> sunk() {
    var sunk = new ArrayList<Ship>();
    for (var ship : ships) {
      if (sunk(ship)) {
        sunk.add(ship);
      }
    }
    return List.copyOf(sunk);
  }

  /** Whether there is nothing left to hit. */
  boolean lost() {
    return !ships.isEmpty() && sunk().size() == ships.size();
  }

  /** What the other player, and everyone else, may know of it. */
  Sea hidden() {
    return new Sea(sunk(), shots);
  }
}
