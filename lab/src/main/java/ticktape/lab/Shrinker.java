package ticktape.lab;

import java.util.function.Function;

/**
 * Makes a failing run short: leaves out faults, clients and time, as long as the same invariant
 * fails.
 */
final class Shrinker {

  /** What can be left out by halves is tried so often. */
  private static final int HALVES = 6;

  private final Function<Plan, Report> run;
  private Report shortest;
  private int runs;

  private Shrinker(Function<Plan, Report> run, Report failing) {
    this.run = run;
    this.shortest = failing;
  }

  /**
   * The shortest run that was found.
   *
   * @param run makes a run
   * @throws IllegalArgumentException if nothing fails in the run of this plan
   */
  static Shrunk shrink(Plan plan, Function<Plan, Report> run) {
    var failing = run.apply(plan);
    if (failing.failure().isEmpty()) {
      throw new IllegalArgumentException("Nothing fails in " + plan + ".");
    }
    var shrinker = new Shrinker(run, failing);
    while (shrinker.goOn()) {}
    return new Shrunk(shrinker.shortest, shrinker.runs);
  }

  /** Whether something more could be left out. */
  private boolean goOn() {
    var before = shortest.plan();
    stopAtTheFailure();
    for (var fault : Fault.values()) {
      if (shortest.faults().containsKey(fault)) {
        fails(shortest.plan().without(fault));
      }
    }
    for (var client = 1; client <= shortest.clients(); client++) {
      if (!shortest.plan().absent().contains(client)) {
        fails(shortest.plan().without(client));
      }
    }
    earlier();
    later();
    return !shortest.plan().equals(before);
  }

  private void stopAtTheFailure() {
    shortest
        .failure()
        .filter(failure -> failure.atMillis() < shortest.calmMillis())
        .ifPresent(failure -> fails(shortest.plan().until(failure.atMillis() + 1)));
  }

  /** Ends faults earlier. */
  private void earlier() {
    var good = 0;
    for (var i = 0; i < HALVES; i++) {
      var middle = (good + shortest.calmMillis()) / 2;
      if (!fails(shortest.plan().until(middle))) {
        good = middle;
      }
    }
  }

  /** Begins faults later. */
  private void later() {
    var good = shortest.calmMillis();
    for (var i = 0; i < HALVES; i++) {
      var middle = (shortest.plan().fromMillis() + good) / 2;
      if (!fails(shortest.plan().from(middle))) {
        good = middle;
      }
    }
  }

  /** Whether the same invariant fails in this run, too: then it is the shortest. */
  private boolean fails(Plan plan) {
    if (plan.equals(shortest.plan())) {
      return false;
    }
    runs++;
    var report = run.apply(plan);
    var same =
        report.failure().map(Failure::invariant).equals(shortest.failure().map(Failure::invariant));
    if (same) {
      shortest = report;
    }
    return same;
  }
}
