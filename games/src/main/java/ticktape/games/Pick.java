package ticktape.games;

import ticktape.rules.Format;

/**
 * An input of tic-tac-toe: put my mark on a cell. In JSON it is the bare number.
 *
 * @param cell the cell's number, as on a telephone: 1 is the upper left, 5 the middle, 9 the lower
 *     right. Any number can be said, so that the rules can answer it.
 */
public record Pick(int cell) {

  static final Format<Pick> FORMAT = Format.INT.as(Pick::new, Pick::cell);
}
