package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Dice;
import ticktape.rules.Seats;
import ticktape.rules.Whole;

/** The game of tag: its rounds, and who is "it". */
final class Tag {

  private Tag() {}

  /** What a tick brings, after everyone has moved. */
  static SquaresState tick(SquaresState state, int now, List<Cue> cues) {
    return switch (state.phase()) {
      case WAITING -> state.enough() ? state.to(Phase.READY, now + Squares.READY_TICKS) : state;
      case READY -> state.enough() ? state : state.to(Phase.WAITING, 0);
      case PLAY -> play(state, now, cues);
      case PAUSE -> now >= state.until() ? next(state, now) : state;
      case OVER -> state;
    };
  }

  /** Whether a round is to begin, for which dice say who is "it". */
  static boolean asks(SquaresState state, int now) {
    return state.phase() == Phase.READY && now >= state.until();
  }

  private static SquaresState next(SquaresState state, int now) {
    return state.round() >= state.terms().rounds()
        ? state.to(Phase.OVER, 0)
        : state.to(Phase.READY, now);
  }

  /** The dice are there: a round begins. */
  static SquaresState begin(SquaresState state, int now, int salt, List<Cue> cues) {
    if (!asks(state, now) || !state.enough()) {
      return state;
    }
    var seats = new ArrayList<Integer>();
    for (var taken : state.runners()) {
      seats.add(taken.seat());
    }
    var it = seats.get(Dice.of(salt).roll(seats.size()));
    cues.add(new Cue("it", it, 0, 0, 0));
    return new SquaresState(
        state.terms(),
        Phase.PLAY,
        state.round() + 1,
        now + state.terms().seconds() * Squares.TICKS_PER_SECOND,
        it,
        now + Squares.START_TICKS,
        state
            .runners()
            .map(taken -> {
              var runner = taken.value();
              return runner.with(runner.score().nextRound());
            }));
  }

  /** A round that could not be played to its end, because too few are left, was none. */
  static SquaresState drop(SquaresState state) {
    return new SquaresState(
        state.terms(),
        Phase.WAITING,
        state.round() - 1,
        0,
        0,
        0,
        state
            .runners()
            .map(taken -> {
              var runner = taken.value();
              return runner.with(runner.score().dropped());
            }));
  }

  private static SquaresState play(SquaresState state, int now, List<Cue> cues) {
    if (now >= state.until()) {
      return end(state, now, cues);
    }
    var next = chased(state, now, cues);
    var it = next.it();
    return next.with(
        next.runners()
            .map(taken -> {
              var runner = taken.value();
              return taken.seat() == it ? runner : runner.with(runner.score().longer());
            }));
  }

  /** Who is "it" after this tick: the same, or one who was touched. */
  private static SquaresState chased(SquaresState state, int now, List<Cue> cues) {
    var touched = now < state.graceUntil() ? 0 : touched(state, state.runners().at(state.it()));
    if (touched == 0) {
      return state;
    }
    var runner = state.runners().at(touched);
    cues.add(new Cue("tag", touched, state.it(), runner.x(), runner.y()));
    return state.tagged(touched, now + Squares.GRACE_TICKS);
  }

  /**
   * The nearest one who is touched; of equal ones the next after "it", in the order of the seats.
   */
  private static int touched(SquaresState state, Runner it) {
    var best = 0;
    var nearest = Integer.MAX_VALUE;
    var seats = state.terms().seats();
    for (var i = 1; i < seats; i++) {
      var seat = 1 + Whole.mod(state.it() - 1 + i, seats);
      if (!state.runners().has(seat)) {
        continue;
      }
      var runner = state.runners().at(seat);
      if (it.touches(runner) && it.distance(runner) < nearest) {
        best = seat;
        nearest = it.distance(runner);
      }
    }
    return best;
  }

  /** Whoever stands first in this round. */
  static int leader(SquaresState state) {
    var best = 0;
    var most = -1;
    for (var taken : state.runners()) {
      var ticks = taken.value().score().ticks();
      if (ticks > most) {
        best = taken.seat();
        most = ticks;
      }
    }
    return best;
  }

  private static SquaresState end(SquaresState state, int now, List<Cue> cues) {
    var runners = state.runners();
    for (var seat : winners(runners)) {
      runners = runners.with(seat, runners.at(seat).with(runners.at(seat).score().win()));
      cues.add(new Cue("round", seat, 0, 0, 0));
    }
    if (state.round() == state.terms().rounds()) {
      for (var seat : champions(runners)) {
        cues.add(new Cue("match", seat, 0, 0, 0));
      }
    }
    return state.with(runners).to(Phase.PAUSE, now + Squares.PAUSE_TICKS);
  }

  /** The seats with most time in this round; none if nobody has any. */
  static List<Integer> winners(Seats<Runner> runners) {
    return Most.seats(runners, runner -> runner.score().ticks());
  }

  /** The seats that win the match; none if nobody was ever safe. */
  static List<Integer> champions(Seats<Runner> runners) {
    var best = SafeTime.NONE;
    var seats = new ArrayList<Integer>();
    for (var taken : runners) {
      var score = taken.value().score();
      if (score.beats(best)) {
        seats.clear();
        best = score;
      }
      if (score.beats(SafeTime.NONE) && !best.beats(score)) {
        seats.add(taken.seat());
      }
    }
    return seats;
  }
}
