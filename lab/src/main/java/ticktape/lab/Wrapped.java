package ticktape.lab;

import java.util.List;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.rules.Option;
import ticktape.rules.Options;
import ticktape.rules.Seats;

/**
 * A game around another one with the same states; what it does with inputs it says itself.
 *
 * @param <S> the state of both
 * @param <I> its own input
 */
abstract class Wrapped<S, I> implements Game<S, I> {

  private final Game<S, ?> game;

  Wrapped(Game<S, ?> game) {
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
  public int inputDelay() {
    return game.inputDelay();
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
  public Format<S> stateFormat() {
    return game.stateFormat();
  }

  @Override
  public Seats<Integer> scores(S state) {
    return game.scores(state);
  }

  @Override
  public boolean standIns() {
    return game.standIns();
  }

  @Override
  public boolean over(S state) {
    return game.over(state);
  }

  @Override
  public boolean secrets() {
    return game.secrets();
  }

  @Override
  public S view(S state, int seat) {
    return game.view(state, seat);
  }
}
