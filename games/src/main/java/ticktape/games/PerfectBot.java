package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Dice;

/**
 * The bot that never loses: it plays all rounds that can follow to their end, and takes any of the
 * cells that are best; a win sooner, and a defeat later, is better.
 */
public final class PerfectBot implements Bot<TicTacToeState, Pick> {

  private static final int WIN = 10;

  @Override
  public String name() {
    return "perfect";
  }

  @Override
  public List<Pick> play(TicTacToeState view, int tick, int seat, Dice dice) {
    if (view.turn() != seat || view.frozen() > 0) {
      return List.of();
    }
    var best = best(view.grid(), view.players().at(seat).mark());
    return List.of(new Pick(best.get(dice.roll(best.size()))));
  }

  /** The cells that are best for whoever is to move; on an empty grid all are. */
  static List<Integer> best(Grid grid, Mark mark) {
    var free = grid.free();
    if (free.size() == Grid.CELLS) {
      return free;
    }
    var own = bits(grid, mark);
    var others = bits(grid, mark.other());
    var best = new ArrayList<Integer>();
    var most = -WIN;
    for (var cell : free) {
      var value = -value(others, own | bit(cell), -WIN, WIN);
      if (value > most) {
        best.clear();
        most = value;
      }
      if (value == most) {
        best.add(cell);
      }
    }
    return best;
  }

  /**
   * What a grid is worth to whoever is to move: more than 0 for a win, by as many as cells stay
   * free. Between the two bounds it is exact (alpha-beta search).
   */
  private static int value(int own, int others, int least, int most) {
    var free = ~(own | others) & ALL;
    if (hasLine(others)) {
      return -1 - Integer.bitCount(free);
    }
    var best = free == 0 ? 0 : -WIN;
    for (var left = free; left != 0 && best < most; left &= left - 1) {
      var bit = left & -left;
      best = Math.max(best, -value(others, own | bit, -most, -Math.max(best, least)));
    }
    return best;
  }

  private static final int ALL = (1 << Grid.CELLS) - 1;

  private static boolean hasLine(int marks) {
    for (var line : LINES) {
      if ((marks & line) == line) {
        return true;
      }
    }
    return false;
  }

  private static final List<Integer> LINES = lines();

  private static List<Integer> lines() {
    var lines = new ArrayList<Integer>();
    for (var line : Grid.LINES) {
      lines.add(bit(line.get(0)) | bit(line.get(1)) | bit(line.get(2)));
    }
    return List.copyOf(lines);
  }

  private static int bits(Grid grid, Mark mark) {
    var bits = 0;
    for (var cell = 1; cell <= Grid.CELLS; cell++) {
      if (grid.at(cell) == mark) {
        bits |= bit(cell);
      }
    }
    return bits;
  }

  private static int bit(int cell) {
    return 1 << (cell - 1);
  }
}
