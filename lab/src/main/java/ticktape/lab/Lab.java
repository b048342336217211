package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * <p>The same seed gives the same run. What must always hold is checked while it runs: a client's
 * confirmed state is the server's; a replay of the tape is the live state; an input is on the tape
 * once at most, in order, and for good once it was acknowledged; no queue grows without end; and
 * two seconds after the last fault everyone is where the server is.
 */
public final class Lab {

  private Lab() {}

  /** One run of the game that newcomers play first. */
  public static Report run(int seed) {
    return run(Games.ALL.getFirst(), seed, Tamper.NONE);
  }

  /** One run of a game, with or without a planted bug. */
  public static <S, I> Report run(Look<S, I> look, int seed, Tamper tamper) {
    var world = new World<>(look, seed, tamper);
    try {
      world.run();
      return world.report(Optional.empty());
    } catch (Breach e) {
      return world.report(Optional.of(sentence(world, e.sentence())));
    } catch (RuntimeException | StackOverflowError e) {
      // Nothing that a client, the network or the disk does may make the system throw.
      return world.report(Optional.of(sentence(world, trace(e))));
    }
  }

  private static String sentence(World<?, ?> world, String what) {
    var millis = world.agenda().nowMillis();
    return String.format(
        Locale.ROOT, "Seed %d, at %d.%03d s: %s", world.seed(), millis / 1000, millis % 1000, what);
  }

  private static String trace(Throwable thrown) {
    var trace = new StringBuilder("something threw: " + thrown);
    for (var i = 0; i < Math.min(8, thrown.getStackTrace().length); i++) {
      trace.append("\n    at ").append(thrown.getStackTrace()[i]);
    }
    return trace.toString();
  }

  /**
   * Many runs of these games, one seed after the other; the seed alone tells which game it is.
   *
   * @param progress sees each run when it is over
   */
  public static Sweep sweep(
      List<Look<?, ?>> looks, int firstSeed, int games, Consumer<Report> progress) {
    return sweep(looks, firstSeed, games, () -> Tamper.NONE, progress);
  }

  /** Many runs of these games, each with its own tamper; the seed alone tells which game it is. */
  public static Sweep sweep(
      List<Look<?, ?>> looks,
      int firstSeed,
      int games,
      Supplier<Tamper> tampers,
      Consumer<Report> progress) {
    var start = System.nanoTime();
    var reports = new ArrayList<Report>();
    for (var i = 0; i < games; i++) {
      var seed = firstSeed + i;
      var look = looks.get(Math.floorMod(seed, looks.size()));
      var report = run(look, seed, tampers.get());
      reports.add(report);
      progress.accept(report);
    }
    return Sweep.of(reports, System.nanoTime() - start);
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
