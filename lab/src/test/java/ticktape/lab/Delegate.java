package ticktape.lab;

import java.util.List;
import java.util.Optional;
import ticktape.rules.Bot;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Option;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/** A game that does all as another does, for a planted bug to change one thing. */
abstract class Delegate<S, I> implements Game<S, I> {

  private final Game<S, I> game;

  Delegate(Game<S, I> game) {
    this.game = game;
  }

  @Override
  public String name() {
    return game.name();
  }

  @Override
  public int version() {
    return game.version();
  }

  @Override
  public String about() {
    return game.about();
  }

  @Override
  public int ticksPerSecond() {
    return game.ticksPerSecond();
  }

  @Override
  public List<Option> options() {
    return game.options();
  }

  @Override
  public int seats(Options options) {
    return game.seats(options);
  }

  @Override
  public S open(Opening opening) {
    return game.open(opening);
  }

  @Override
  public Optional<String> refusal(S state, Tick<I> before, int seat, I input) {
    return game.refusal(state, before, seat, input);
  }

  @Override
  public Step<S> step(S state, Tick<I> tick) {
    return game.step(state, tick);
  }

  @Override
  public Format<S> stateFormat() {
    return game.stateFormat();
  }

  @Override
  public Format<I> inputFormat() {
    return game.inputFormat();
  }

  @Override
  public InputKind kind(I input) {
    return game.kind(input);
  }

  @Override
  public Seats<Integer> scores(S state) {
    return game.scores(state);
  }

  @Override
  public boolean over(S state) {
    return game.over(state);
  }

  @Override
  public List<Bot<S, I>> bots() {
    return game.bots();
  }
}
