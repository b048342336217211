package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Fixed;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tick;

/** A match of Squares for tests, in which a salt comes when it was asked for, as in a room. */
final class Playground {

  private static final Squares GAME = new Squares();

  private Fold<SquaresState, Stick> fold;
  private final List<Event<Stick>> next = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private boolean asks;

  private Playground(Options options) {
    fold = Fold.open(GAME, Opening.of(GAME, options, 1));
  }

  static Playground of(Options options) {
    return new Playground(options);
  }

  /** Two have sat down, and the first round has just begun. */
  static Playground begun() {
    return of(Options.STANDARD).joins(1).joins(2).begin();
  }

  Playground begin() {
    while (state().phase() != Phase.PLAY) {
      tick();
    }
    return this;
  }

  SquaresState state() {
    return fold.state();
  }

  Runner at(int seat) {
    return state().runners().at(seat);
  }

  int now() {
    return fold.tick();
  }

  Playground joins(int seat) {
    return happens(new Event.Joined<>(seat, "player " + seat, false));
  }

  Playground leaves(int seat) {
    return happens(new Event.Left<>(seat));
  }

  Playground returns(int seat) {
    return happens(new Event.Returned<>(seat));
  }

  Playground steers(int seat, Stick stick) {
    return happens(new Event.Input<>(seat, stick));
  }

  /** This is in the next tick. */
  Playground happens(Event<Stick> event) {
    next.add(event);
    return this;
  }

  Playground tick() {
    if (asks) {
      next.add(new Event.Salt<>(now()));
    }
    var step = fold.advance(new Tick<>(now() + 1, List.copyOf(next)));
    next.clear();
    asks = step.asks();
    cues.addAll(step.cues());
    return this;
  }

  Playground ticks(int count) {
    for (var i = 0; i < count; i++) {
      tick();
    }
    return this;
  }

  Playground seconds(int count) {
    return ticks(count * Squares.TICKS_PER_SECOND);
  }

  /** Someone stands somewhere else, given in whole squares from the upper left. */
  Playground puts(int seat, int x, int y) {
    var was = at(seat);
    var half = Fixed.ONE / 2;
    var runner =
        new Runner(
            Stick.STOP,
            Fixed.of(x) + half,
            Fixed.of(y) + half,
            0,
            0,
            was.score(),
            was.bot(),
            was.awaySince());
    return with(state().with(state().runners().with(seat, runner)));
  }

  /** This one is "it", and can touch others at once. */
  Playground it(int seat) {
    return with(state().tagged(seat, now()));
  }

  private Playground with(SquaresState state) {
    fold = Fold.at(GAME, state, now());
    return this;
  }

  List<Cue> cues(String what) {
    return cues.stream().filter(cue -> cue.what().equals(what)).toList();
  }
}
