package ticktape.games;

import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Dice;

/**
 * The beatable bot: it takes a line that it sees, and mostly bars the other's; all else is luck.
 */
public final class CasualBot implements Bot<TicTacToeState, Pick> {

  private static final int OVERLOOKS = 4;

  @Override
  public String name() {
    return "casual";
  }

  @Override
  public List<Pick> play(TicTacToeState view, int tick, int seat, Dice dice) {
    if (view.turn() != seat || view.frozen() > 0) {
      return List.of();
    }
    var mark = view.players().at(seat).mark();
    var cell = completes(view.grid(), mark);
    if (cell == 0 && dice.roll(OVERLOOKS) > 0) {
      cell = completes(view.grid(), mark.other());
    }
    if (cell == 0) {
      var free = view.grid().free();
      cell = free.get(dice.roll(free.size()));
    }
    return List.of(new Pick(cell));
  }

  /** A free cell that makes a line of this mark, or 0. */
  private static int completes(Grid grid, Mark mark) {
    for (var cell : grid.free()) {
      if (!grid.with(cell, mark).line().isEmpty()) {
        return cell;
      }
    }
    return 0;
  }
}
