package ticktape.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/** One match of a room, as far as it was played. */
final class Match<S, I> {

  final int number;
  final Opening opening;
  final Fold<S, I> fold;

  /** Whether the next tick must bring a salt. */
  private boolean asks;

  Match(int number, Game<S, I> game, Opening opening) {
    this.number = number;
    this.opening = opening;
    this.fold = Fold.open(game, opening);
  }

  boolean asks() {
    return asks;
  }

  int tick() {
    return fold.tick();
  }

  Step<S> advance(Tick<I> tick) {
    var step = fold.advance(tick);
    asks = step.asks();
    return step;
  }

  boolean over() {
    return fold.game().over(fold.state());
  }

  Scene<S> scene() {
    return new Scene<>(number, opening, fold);
  }

  /** What each of these players has, the most points first. */
  List<Effect.Result> results(List<Sitter> sitters) {
    var scores = fold.game().scores(fold.state());
    var results = new ArrayList<Effect.Result>();
    for (var sitter : sitters) {
      var points = scores.has(sitter.seat) ? scores.at(sitter.seat) : 0;
      results.add(new Effect.Result(sitter.seat, sitter.name, sitter.bot(), points));
    }
    results.sort(Comparator.comparingInt(Effect.Result::points).reversed());
    return List.copyOf(results);
  }
}
