package ticktape.rules;

import org.jspecify.annotations.Nullable;

/**
 * A match as far as it has been read: the one place where a tape becomes a state.
 *
 * <p>The server, a client, a spectator, a replay and a test all use it. Not for many threads.
 */
public final class Fold<S, I> {

  private final Game<S, I> game;
  private S state;
  private int tick;
  private int hash;

  /** The state whose hash is known: of an idle tick it is often the very same. */
  private @Nullable S hashed;

  private Fold(Game<S, I> game, S state, int tick) {
    this.game = game;
    this.state = state;
    this.tick = tick;
  }

  /** A match from its start. */
  public static <S, I> Fold<S, I> open(Game<S, I> game, Opening opening) {
    return new Fold<>(game, game.open(opening), 0);
  }

  /** A match from a keyframe: the whole state after a tick. */
  public static <S, I> Fold<S, I> at(Game<S, I> game, S state, int tick) {
    return new Fold<>(game, state, tick);
  }

  /**
   * Folds the next tick into the state. If the game throws, state and tick stay as they were.
   *
   * @throws IllegalArgumentException if it is not the next tick
   */
  public Step<S> advance(Tick<I> next) {
    if (next.number() != tick + 1) {
      throw new IllegalArgumentException(
          "After tick " + tick + " comes " + (tick + 1) + ", not " + next.number() + ".");
    }
    var step = game.step(state, next);
    state = step.state();
    tick = next.number();
    return step;
  }

  /** The game that is played. */
  public Game<S, I> game() {
    return game;
  }

  /** The state after the last tick. */
  public S state() {
    return state;
  }

  /** The number of the last tick, 0 before the first. */
  public int tick() {
    return tick;
  }

  /** The hash of the state. */
  @SuppressWarnings("ReferenceEquality") // finding out whether it equals costs more than its hash
  public int hash() {
    if (hashed != state) {
      hash = game.stateFormat().hash(state);
      hashed = state;
    }
    return hash;
  }
}
