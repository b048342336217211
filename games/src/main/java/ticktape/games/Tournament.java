package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Cue;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tick;
import ticktape.rules.Whole;

/**
 * Kinds of bots that play rounds of Snake against each other, the same number of each on one board.
 */
public final class Tournament {

  private static final int SEATS = 8;
  private static final int ROUNDS_PER_MATCH = 10;

  private final List<Bot<SnakeState, Turn>> kinds;
  private final int[] wins;
  private final int[] bites;
  private final int[] deaths;
  private int rounds;

  private Tournament(List<Bot<SnakeState, Turn>> kinds) {
    this.kinds = kinds;
    this.wins = new int[kinds.size()];
    this.bites = new int[kinds.size()];
    this.deaths = new int[kinds.size()];
  }

  /**
   * How one kind of bot did.
   *
   * @param bot its name
   * @param wins rounds won by one of its kind
   * @param bites food eaten
   * @param deaths how often one of its kind died
   */
  public record Row(String bot, int wins, int bites, int deaths) {}

  /**
   * Plays so many rounds.
   *
   * @return a row for each kind, in their order
   */
  public static List<Row> play(
      List<Bot<SnakeState, Turn>> kinds, Options options, int rounds, int seed) {
    var tournament = new Tournament(kinds);
    var match = 0;
    while (tournament.rounds < rounds) {
      var next = Math.min(ROUNDS_PER_MATCH, rounds - tournament.rounds);
      tournament.match(options.with(Snake.ROUNDS.name(), next), seed, match++);
      tournament.rounds += next;
    }
    return tournament.rows();
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var kind = 0; kind < kinds.size(); kind++) {
      rows.add(new Row(kinds.get(kind).name(), wins[kind], bites[kind], deaths[kind]));
    }
    return rows;
  }

  private void match(Options options, int seed, int match) {
    var game = new Snake();
    var fold = Fold.open(game, Opening.of(game, options, seed));
    var salts = Dice.of(seed, -1 - match);
    var dice = new ArrayList<Dice>();
    var events = new ArrayList<Event<Turn>>();
    for (var seat = 1; seat <= SEATS; seat++) {
      dice.add(Dice.of(seed, match * SEATS + seat));
      events.add(new Event.Joined<>(seat, "bot " + seat, true));
    }
    while (!game.over(fold.state())) {
      var step = fold.advance(new Tick<>(fold.tick() + 1, List.copyOf(events)));
      events.clear();
      if (step.asks()) {
        events.add(new Event.Salt<>(salts.next()));
      }
      for (var seat = 1; seat <= SEATS; seat++) {
        var bot = kinds.get(kind(seat, match));
        for (var turn : bot.play(step.state(), fold.tick(), seat, dice.get(seat - 1))) {
          events.add(new Event.Input<>(seat, turn));
        }
      }
      for (var cue : step.cues()) {
        count(cue, match);
      }
    }
  }

  /** Seats change from match to match, so that none is an advantage. */
  private int kind(int seat, int match) {
    return Whole.mod(seat + match, kinds.size());
  }

  private void count(Cue cue, int match) {
    var kind = kind(cue.seat(), match);
    switch (cue.what()) {
      case "round" -> wins[kind]++;
      case "bite" -> bites[kind]++;
      case "death" -> deaths[kind]++;
      default -> {}
    }
  }
}
