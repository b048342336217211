package ticktape.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Game;
import ticktape.rules.Tape;

/**
 * The proof by trial that a game is a function: the same tape gives the same states, whoever folds
 * it, from wherever, and as often as you like.
 *
 * <p>It plays tapes by chance. After every tick it goes back a random distance and folds again,
 * writes the state to bytes and to JSON and reads it back, and goes on from what it read; at last
 * two threads fold the tape at once. Where a difference is seen, it names the field, both values,
 * the tick and the seed. In a game's test:
 *
 * <pre>{@code
 * new SyncCheck<>(new Snake(), look.controls().inputs()).require(10, 500);
 * }</pre>
 *
 * <p>What differs only from one machine or process to the next, as the order of a {@code HashSet},
 * a trial on one machine need not see: {@link Dialect} finds that in the bytecode.
 */
public final class SyncCheck<S, I> {

  private final Game<S, I> game;
  private final RandomTapes<S, I> tapes;

  /** A check of a game, played blindly with these inputs and by its bots. */
  public SyncCheck(Game<S, I> game, List<I> inputs) {
    this.game = game;
    this.tapes = new RandomTapes<>(game, inputs);
  }

  /** A check of a game, played with inputs that bytes by chance mean, and by its bots. */
  public SyncCheck(Game<S, I> game) {
    this(game, List.of());
  }

  /**
   * Plays tapes with the seeds from 1, of so many ticks each.
   *
   * @throws AssertionError with a sentence for each tape on which the game desynced
   */
  public void require(int seeds, int ticks) {
    var found = new ArrayList<String>();
    for (var seed = 1; seed <= seeds; seed++) {
      run(seed, ticks).ifPresent(desync -> found.add(desync.toString()));
    }
    if (!found.isEmpty()) {
      throw new AssertionError(
          game.name() + " is not a function of its tape:\n  " + String.join("\n  ", found));
    }
  }

  /** Plays one tape by chance; the first desync on it, if there is any. */
  public Optional<Desync> run(int seed, int ticks) {
    return run(tape(seed, ticks), seed);
  }

  private Tape<I> tape(int seed, int ticks) {
    try {
      return tapes.tape(seed, ticks);
    } catch (RuntimeException e) {
      throw threw(seed, e);
    }
  }

  private IllegalStateException threw(int seed, RuntimeException e) {
    return new IllegalStateException(
        game.name() + ", seed " + seed + ": the game threw " + e + ".", e);
  }

  /**
   * Checks one tape.
   *
   * @param seed for the distances to go back
   * @throws IllegalStateException if the game throws
   */
  public Optional<Desync> run(Tape<I> tape, int seed) {
    try {
      new SyncRun<>(game, tape, seed).run();
      return Optional.empty();
    } catch (Desynced e) {
      return Optional.of(e.desync());
    } catch (RuntimeException e) {
      throw threw(seed, e);
    }
  }
}
