package ticktape.lab;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  static Sweep of(List<Report> reports, long wallNanos) {
    var faults = new EnumMap<Fault, Integer>(Fault.class);
    var failures = new ArrayList<Report>();
    var matches = 0;
    var ticks = 0L;
    var inputs = 0L;
    var acknowledged = 0L;
    var virtualNanos = 0L;
    for (var report : reports) {
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
    return new Sweep(
        reports.size(),
        matches,
        ticks,
        inputs,
        acknowledged,
        faults,
        virtualNanos,
        wallNanos,
        failures);
  }
}
