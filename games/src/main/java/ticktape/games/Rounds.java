package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Step;

/** How rounds begin, end and are won. */
final class Rounds {

  private Rounds() {}

  /** The next round, or the end of the match. */
  static Step<SnakeState> next(SnakeState state, int now) {
    var terms = state.terms();
    if (state.round() >= terms.rounds()) {
      return Step.to(state.to(Phase.OVER, 0));
    }
    var snakes = state.snakes().map(taken -> fresh(taken.value(), now));
    var until = now + terms.seconds() * Snake.TICKS_PER_SECOND;
    var board = Board.of(snakes.size(), terms.walls());
    var begun =
        new SnakeState(terms, board, Phase.PLAY, state.round() + 1, now, until, snakes, List.of());
    return new Step<>(begun, List.of(), true);
  }

  private static Serpent fresh(Serpent snake, int now) {
    return Serpent.unborn(now, snake.awaySince(), snake.bot(), snake.tally().nextRound());
  }

  /** The end of a round: its winners win, and after the last one the match's do. */
  static Step<SnakeState> end(SnakeState state, int now, List<Cue> cues) {
    var winners = winners(state);
    var snakes = state.snakes();
    for (var seat : winners) {
      snakes = snakes.with(seat, snakes.at(seat).winner());
    }
    var ended = state.with(snakes).to(Phase.PAUSE, now + Snake.PAUSE_TICKS);
    tell("round", winners, cues);
    if (ended.round() == ended.terms().rounds()) {
      tell("match", champions(ended), cues);
    }
    return new Step<>(ended, cues, false);
  }

  private static void tell(String what, List<Integer> seats, List<Cue> cues) {
    for (var seat : seats) {
      cues.add(new Cue(what, seat, 0, 0, 0));
    }
  }

  /** The seats with most points in this round; none if nobody has any. */
  static List<Integer> winners(SnakeState state) {
    return Most.seats(state.snakes(), snake -> snake.tally().score());
  }

  /** The seats that win the match; none if nobody has a point. */
  static List<Integer> champions(SnakeState state) {
    var best = Tally.NOTHING;
    var seats = new ArrayList<Integer>();
    for (var taken : state.snakes()) {
      var tally = taken.value().tally();
      if (tally.beats(best)) {
        seats.clear();
        best = tally;
      }
      if (tally.points() > 0 && !best.beats(tally)) {
        seats.add(taken.seat());
      }
    }
    return seats;
  }
}
