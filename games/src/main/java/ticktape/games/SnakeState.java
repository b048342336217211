package ticktape.games;

import java.util.List;
import ticktape.rules.Format;
import ticktape.rules.Options;
import ticktape.rules.Seats;

/**
 * A match of Snake at a tick.
 *
 * @param terms what the room chose
 * @param board the field of this round
 * @param phase what the match is doing
 * @param round the number of the round, 0 before the first
 * @param moved the tick of the last move
 * @param until the tick in which the phase ends; 0 if it has no end of its own
 * @param snakes each player's snake
 * @param food cells with something to eat
 */
public record SnakeState(
    Terms terms,
    Board board,
    Phase phase,
    int round,
    int moved,
    int until,
    Seats<Serpent> snakes,
    List<Cell> food) {

  static final Format<SnakeState> FORMAT =
      Format.record(f -> {
        var terms = f.field("terms", SnakeState::terms, Terms.FORMAT);
        var board = f.field("board", SnakeState::board, Board.FORMAT);
        var phase = f.field("phase", SnakeState::phase, Format.choice(Phase.values()));
        var round = f.field("round", SnakeState::round, Format.COUNT);
        var moved = f.field("moved", SnakeState::moved, Format.COUNT);
        var until = f.field("until", SnakeState::until, Format.COUNT);
        var snakes = f.field("snakes", SnakeState::snakes, Seats.format(Serpent.FORMAT));
        var food = f.field("food", SnakeState::food, Format.list(Cell.FORMAT));
        return v ->
            new SnakeState(
                v.get(terms),
                v.get(board),
                v.get(phase),
                v.get(round),
                v.get(moved),
                v.get(until),
                v.get(snakes),
                v.get(food));
      });

  static SnakeState open(Options options) {
    var terms = Terms.of(options);
    return new SnakeState(
        terms, Board.of(1, terms.walls()), Phase.WAITING, 0, 0, 0, Seats.none(), List.of());
  }

  /** The tick of the next move, while a round is played. */
  public int nextMove() {
    return moved + terms.speed();
  }

  /** Whether the snakes will move in the tick after this one. */
  public boolean movesAfter(int tick) {
    return phase == Phase.PLAY && tick + 1 >= nextMove() && tick + 1 < until;
  }

  /** The tick in which something happens without anyone's doing. */
  int wakes() {
    return switch (phase) {
      case WAITING, OVER -> Integer.MAX_VALUE;
      case READY, PAUSE -> until;
      case PLAY -> Math.min(nextMove(), until);
    };
  }

  SnakeState with(Seats<Serpent> nextSnakes) {
    return new SnakeState(terms, board, phase, round, moved, until, nextSnakes, food);
  }

  SnakeState with(Seats<Serpent> nextSnakes, List<Cell> nextFood) {
    return new SnakeState(terms, board, phase, round, moved, until, nextSnakes, nextFood);
  }

  SnakeState moved(int tick, Seats<Serpent> nextSnakes, List<Cell> nextFood) {
    return new SnakeState(terms, board, phase, round, tick, until, nextSnakes, nextFood);
  }

  SnakeState to(Phase next, int nextUntil) {
    return new SnakeState(terms, board, next, round, moved, nextUntil, snakes, food);
  }
}
