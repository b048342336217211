package ticktape.games;

import ticktape.rules.Format;

/**
 * How a round of tic-tac-toe ended.
 *
 * @param how in which way; {@link How#OPEN} as long as it is played
 * @param winner the seat that won it, or 0
 */
public record Ending(How how, int winner) {

  /** The ways in which a round ends. */
  public enum How {
    /** It has not ended. */
    OPEN,
    /** Three equal marks stand in a line. */
    LINE,
    /** All cells are taken and there is no line. */
    DRAW,
    /** The clock of the one who had to move ran out. */
    CLOCK,
    /** One left and did not return in time. */
    LEFT
  }

  static final Ending OPEN = new Ending(How.OPEN, 0);
  static final Ending DRAW = new Ending(How.DRAW, 0);

  static final Format<Ending> FORMAT =
      Format.record(f -> {
        var how = f.field("how", Ending::how, Format.choice(How.values()));
        var winner = f.field("winner", Ending::winner, Format.COUNT);
        return v -> new Ending(v.get(how), v.get(winner));
      });
}
