package ticktape.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * What many runs came to.
 *
 * @param games how many runs there were
 * @param matches how many matches were begun in them
 * @param ticks how many ticks were closed
 * @param inputs how many inputs of clients are on the tapes
 * @param acknowledged how many of them were acknowledged
 * @param faults how often each kind of fault was brought about
 * @param virtualNanos how long they took in virtual time
 * @param wallNanos how long they took
 * @param failures the runs in which an invariant did not hold
 */
public record Sweep(
    int games,
    int matches,
    long ticks,
    long inputs,
    long acknowledged,
    Map<Fault, Integer> faults,
    long virtualNanos,
    long wallNanos,
    List<Report> failures) {

  /** So many runs wait at most until one that was begun before them is over. */
  private static final int AHEAD_MAX = 64;

  /** Runs so many seeds, as many at a time as there are processors. */
  static Sweep of(int firstSeed, int games, IntFunction<Report> run, Consumer<Report> progress) {
    var start = System.nanoTime();
    var sum = new Sum();
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var running = new ArrayDeque<Future<Report>>();
      for (var i = 0; i < games || !running.isEmpty(); ) {
        if (i < games && running.size() < AHEAD_MAX) {
          var seed = firstSeed + i++;
          running.add(threads.submit(() -> run.apply(seed)));
        } else {
          var report = running.remove().get();
          sum.add(report);
          progress.accept(report);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A run that fails tells so in its report.", e);
    }
    return sum.sweep(System.nanoTime() - start);
  }

  /** The sum so far. */
  private static final class Sum {
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final List<Report> failures = new ArrayList<>();
    private int games;
    private int matches;
    private long ticks;
    private long inputs;
    private long acknowledged;
    private long virtualNanos;

    void add(Report report) {
      games++;
      matches += report.matches();
      ticks += report.ticks();
      inputs += report.inputs();
      acknowledged += report.acknowledged();
      virtualNanos += report.virtualNanos();
      report.faults().forEach((fault, times) -> faults.merge(fault, times, Integer::sum));
      if (report.failure().isPresent()) {
        failures.add(report);
      }
    }

    Sweep sweep(long wallNanos) {
      return new Sweep(
          games,
          matches,
          ticks,
          inputs,
          acknowledged,
          faults,
          virtualNanos,
          wallNanos,
          List.copyOf(failures));
    }
  }
}
