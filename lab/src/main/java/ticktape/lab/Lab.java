package ticktape.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ticktape.games.Games;
import ticktape.games.GreedyBot;
import ticktape.games.SnakeBot;
import ticktape.games.Tournament;
import ticktape.picture.Look;
import ticktape.rules.Options;

/**
 * The whole system in one thread: real rooms, doors and netcode, a simulated network and disk,
 * virtual time, and faults; all from one seed.
 *
 * <p>The same seed gives the same run. What goes wrong in it is a {@link Fault}, what must hold all
 * the same an {@link Invariant}, checked while it runs. A {@link Plan} leaves out something of it,
 * to see a failure more clearly; {@link #shrink} finds out what.
 */
public final class Lab {

  private Lab() {}

  /** One run of the game that newcomers play first. */
  public static Report run(int seed) {
    return run(Games.ALL.getFirst(), seed, Tamper.NONE);
  }

  /** One run of a game, with or without a planted bug. */
  public static <S, I> Report run(Look<S, I> look, int seed, Tamper tamper) {
    return run(look, Plan.of(seed), tamper);
  }

  /** One run of a game, of which something may be left out, with or without a planted bug. */
  public static <S, I> Report run(Look<S, I> look, Plan plan, Tamper tamper) {
    var world = new World<>(look, plan, tamper);
    try {
      world.run();
      return world.report(Optional.empty());
    } catch (Breach e) {
      return world.report(failure(world, e.invariant(), e.sentence()));
    } catch (RuntimeException | StackOverflowError e) {
      // Nothing that a client, the network or the disk does may make the system throw.
      return world.report(failure(world, Invariant.SOUND, trace(e)));
    }
  }

  /**
   * Makes a failing run short.
   *
   * @param tampers makes one for each run
   * @throws IllegalArgumentException if nothing fails in the run of this plan
   */
  public static <S, I> Shrunk shrink(Look<S, I> look, Plan plan, Supplier<Tamper> tampers) {
    return Shrinker.shrink(plan, shorter -> run(look, shorter, tampers.get()));
  }

  private static Optional<Failure> failure(World<?, ?> world, Invariant invariant, String text) {
    return Optional.of(new Failure(invariant, world.seed(), world.agenda().nowMillis(), text));
  }

  /** The game of a seed, of these: the seed alone tells which it is. */
  public static Look<?, ?> look(List<Look<?, ?>> looks, int seed) {
    return looks.get(Math.floorMod(seed, looks.size()));
  }

  private static String trace(Throwable thrown) {
    var trace = new StringBuilder("something threw: " + thrown);
    for (var i = 0; i < Math.min(8, thrown.getStackTrace().length); i++) {
      trace.append("\n    at ").append(thrown.getStackTrace()[i]);
    }
    return trace.toString();
  }

  /**
   * Many runs of these games, as many at a time as there are processors; the seed alone tells which
   * game it is.
   *
   * @param progress sees each run when it is over, in order
   */
  public static Sweep sweep(
      List<Look<?, ?>> looks, int firstSeed, int games, Consumer<Report> progress) {
    return sweep(looks, firstSeed, games, () -> Tamper.NONE, progress);
  }

  /** One run, summed up as many are. */
  public static Sweep sweep(List<Look<?, ?>> looks, Plan plan, Consumer<Report> progress) {
    return Sweep.of(plan.seed(), 1, seed -> run(look(looks, seed), plan, Tamper.NONE), progress);
  }

  /** Many runs of these games, each with its own tamper; the seed alone tells which game it is. */
  public static Sweep sweep(
      List<Look<?, ?>> looks,
      int firstSeed,
      int games,
      Supplier<Tamper> tampers,
      Consumer<Report> progress) {
    return Sweep.of(
        firstSeed, games, seed -> run(look(looks, seed), seed, tampers.get()), progress);
  }

  /**
   * How it feels to play Snake with seven others on bad lines: 150 ms there and back, 30 ms more or
   * less, and a stall of 300 ms every ten seconds.
   *
   * @param predicts whether the players look ahead; if not they are shown the states that they are
   *     sent
   */
  public static FeelReport feel(int seed, int seconds, boolean predicts) {
    return Feel.play(seed, seconds, predicts);
  }

  /** Rounds of Snake between its careful bots and greedy ones: a row for each kind. */
  public static List<Tournament.Row> tournament(int rounds, int seed) {
    return Tournament.play(
        List.of(new SnakeBot(), new GreedyBot()), Options.STANDARD, rounds, seed);
  }
}
