package ticktape.lab;

import java.util.List;
import java.util.Optional;
import ticktape.rules.Bot;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/** A game that does all as another does, for a planted bug to change one thing. */
abstract class Delegate<S, I> extends Wrapped<S, I> {

  private final Game<S, I> game;

  Delegate(Game<S, I> game) {
    super(game);
    this.game = game;
  }

  @Override
  public S guess(S state, Tick<I> tick) {
    return game.guess(state, tick);
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
  public Format<I> inputFormat() {
    return game.inputFormat();
  }

  @Override
  public InputKind kind(I input) {
    return game.kind(input);
  }

  @Override
  public List<Bot<S, I>> bots() {
    return game.bots();
  }
}
