package ticktape.games;

import ticktape.rules.Format;
import ticktape.rules.Options;

/**
 * What the room chose for a match of Battleships.
 *
 * @param clock seconds for a shot
 * @param rounds rounds in the match
 */
public record BattleshipsTerms(int clock, int rounds) {

  static final Format<BattleshipsTerms> FORMAT =
      Format.record(f -> {
        var clock = f.field("clock", BattleshipsTerms::clock, Format.COUNT);
        var rounds = f.field("rounds", BattleshipsTerms::rounds, Format.COUNT);
        return v -> new BattleshipsTerms(v.get(clock), v.get(rounds));
      });

  static BattleshipsTerms of(Options options) {
    return new BattleshipsTerms(
        options.value(Battleships.CLOCK), options.value(Battleships.ROUNDS));
  }

  int clockTicks() {
    return clock * Battleships.TICKS_PER_SECOND;
  }
}
