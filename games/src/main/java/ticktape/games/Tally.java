package ticktape.games;

import ticktape.rules.Format;

/**
 * What a player of Snake has won so far.
 *
 * @param score points in this round
 * @param kills others who ran into this snake in this round
 * @param wins rounds won in this match
 * @param earlier points in the rounds before this one
 */
public record Tally(int score, int kills, int wins, int earlier) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0);

  static final Format<Tally> FORMAT =
      Format.record(f -> {
        var score = f.field("score", Tally::score, Format.COUNT);
        var kills = f.field("kills", Tally::kills, Format.COUNT);
        var wins = f.field("wins", Tally::wins, Format.COUNT);
        var earlier = f.field("earlier", Tally::earlier, Format.COUNT);
        return v -> new Tally(v.get(score), v.get(kills), v.get(wins), v.get(earlier));
      });

  /** Points in the whole match. */
  public int points() {
    return earlier + score;
  }

  Tally with(int bites, int moreKills) {
    return bites == 0 && moreKills == 0
        ? this
        : new Tally(
            score + bites + moreKills * Snake.POINTS_PER_KILL, kills + moreKills, wins, earlier);
  }

  Tally win() {
    return new Tally(score, kills, wins + 1, earlier);
  }

  Tally nextRound() {
    return new Tally(0, 0, wins, points());
  }

  /**
   * Whether this stands above the other in the match: more rounds won, or as many and more points.
   */
  boolean beats(Tally other) {
    return wins != other.wins ? wins > other.wins : points() > other.points();
  }
}
