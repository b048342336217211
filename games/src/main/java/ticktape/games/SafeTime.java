package ticktape.games;

import ticktape.rules.Format;

/**
 * What a player of Squares has won so far: the time of not being "it".
 *
 * @param ticks those of this round
 * @param earlier those of the rounds before
 * @param wins rounds won in this match
 */
public record SafeTime(int ticks, int earlier, int wins) {

  static final SafeTime NONE = new SafeTime(0, 0, 0);

  static final Format<SafeTime> FORMAT =
      Format.record(f -> {
        var ticks = f.field("ticks", SafeTime::ticks, Format.COUNT);
        var earlier = f.field("earlier", SafeTime::earlier, Format.COUNT);
        var wins = f.field("wins", SafeTime::wins, Format.COUNT);
        return v -> new SafeTime(v.get(ticks), v.get(earlier), v.get(wins));
      });

  /** The points of this round: whole seconds. */
  public int seconds() {
    return ticks / Squares.TICKS_PER_SECOND;
  }

  /** The points of the match: whole seconds. */
  public int allSeconds() {
    return (earlier + ticks) / Squares.TICKS_PER_SECOND;
  }

  SafeTime longer() {
    return new SafeTime(ticks + 1, earlier, wins);
  }

  SafeTime win() {
    return new SafeTime(ticks, earlier, wins + 1);
  }

  SafeTime nextRound() {
    return new SafeTime(0, earlier + ticks, wins);
  }

  /** As before a round that could not be played to its end. */
  SafeTime dropped() {
    return new SafeTime(0, earlier, wins);
  }

  /** Whether this stands above the other in the match: more rounds won, or a longer time. */
  boolean beats(SafeTime other) {
    return wins != other.wins ? wins > other.wins : earlier + ticks > other.earlier + other.ticks;
  }
}
