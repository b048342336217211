package ticktape.games;

import ticktape.rules.Fixed;
import ticktape.rules.Format;
import ticktape.rules.Options;
import ticktape.rules.Whole;

/**
 * What the room chose for a match of Squares.
 *
 * @param seats how many may play; the field is larger for more
 * @param rounds rounds in the match
 * @param seconds seconds in a round
 */
public record SquaresTerms(int seats, int rounds, int seconds) {

  private static final int WIDTH = 16;
  private static final int HEIGHT = 12;
  private static final int WIDER = 10;
  private static final int HIGHER = 8;
  private static final int FEWEST = 2;
  private static final int MOST = 16;

  static final Format<SquaresTerms> FORMAT =
      Format.record(f -> {
        var seats = f.field("seats", SquaresTerms::seats, Format.range(FEWEST, MOST));
        var rounds = f.field("rounds", SquaresTerms::rounds, Format.COUNT);
        var seconds = f.field("seconds", SquaresTerms::seconds, Format.COUNT);
        return v -> new SquaresTerms(v.get(seats), v.get(rounds), v.get(seconds));
      });

  static SquaresTerms of(Options options) {
    return new SquaresTerms(
        options.value(Squares.SEATS),
        options.value(Squares.ROUNDS),
        options.value(Squares.SECONDS));
  }

  /** The field's width, in fixed point: 16 squares for two players, 26 for sixteen. */
  public int width() {
    return Fixed.of(WIDTH + (seats - FEWEST) * WIDER / (MOST - FEWEST));
  }

  /** The field's height, in fixed point: 12 squares for two players, 20 for sixteen. */
  public int height() {
    return Fixed.of(HEIGHT + (seats - FEWEST) * HIGHER / (MOST - FEWEST));
  }

  int columns() {
    return seats > 4 ? 4 : 2;
  }

  /** Where the player of a seat begins. */
  int startX(int seat) {
    var column = Whole.mod(seat - 1, columns());
    return Whole.div((2 * column + 1) * width(), 2 * columns());
  }

  /** Where the player of a seat begins. */
  int startY(int seat) {
    var rows = Whole.div(seats + columns() - 1, columns());
    var row = Whole.div(seat - 1, columns());
    return Whole.div((2 * row + 1) * height(), 2 * rows);
  }
}
