package ticktape.games;

import ticktape.rules.Format;

/**
 * A shot of Battleships that has fallen.
 *
 * @param at where
 * @param hit whether it hit a ship
 */
public record Shot(Cell at, boolean hit) {

  static final Format<Shot> FORMAT =
      Format.record(f -> {
        var at = f.field("at", Shot::at, Cell.FORMAT);
        var hit = f.field("hit", Shot::hit, Format.FLAG);
        return v -> new Shot(v.get(at), v.get(hit));
      });
}
