package ticktape.games;

import ticktape.rules.Format;

/**
 * A player of tic-tac-toe.
 *
 * @param mark what the player puts in this round
 * @param wins rounds won in this match
 * @param bot whether a bot plays
 * @param awaySince the tick in which the player left; 0 if the player is here
 * @param patience for how many ticks of this round the player may be away, all in all
 */
public record Contestant(Mark mark, int wins, boolean bot, int awaySince, int patience) {

  static final Format<Contestant> FORMAT =
      Format.record(f -> {
        var mark = f.field("mark", Contestant::mark, Mark.FORMAT);
        var wins = f.field("wins", Contestant::wins, Format.COUNT);
        var bot = f.field("bot", Contestant::bot, Format.FLAG);
        var awaySince = f.field("awaySince", Contestant::awaySince, Format.COUNT);
        var patience = f.field("patience", Contestant::patience, Format.COUNT);
        return v ->
            new Contestant(v.get(mark), v.get(wins), v.get(bot), v.get(awaySince), v.get(patience));
      });

  static Contestant fresh(boolean bot) {
    return new Contestant(Mark.NONE, 0, bot, 0, 0);
  }

  /** Whether the player has left, and may return. */
  public boolean away() {
    return awaySince > 0;
  }

  /** The tick in which a player who is away has been so for too long. */
  int gone() {
    return awaySince + patience;
  }

  /** At the start of a round; an absence that goes on counts from there. */
  Contestant ready(Mark next, int now) {
    return new Contestant(next, wins, bot, away() ? now : 0, TicTacToe.AWAY_TICKS);
  }

  Contestant winner() {
    return new Contestant(mark, wins + 1, bot, awaySince, patience);
  }

  Contestant beginner() {
    return new Contestant(mark, 0, bot, awaySince, patience);
  }

  Contestant leaves(int now) {
    return new Contestant(mark, wins, bot, now, patience);
  }

  Contestant returns(int now) {
    return new Contestant(mark, wins, bot, 0, Math.max(0, gone() - now));
  }
}
