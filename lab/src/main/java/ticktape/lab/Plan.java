package ticktape.lab;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which run to make: a seed is all of it; to see a failure more clearly, something may be left out.
 * What is left goes on as it would have.
 *
 * @param seed what everything comes from that is left to chance
 * @param without faults that are left out
 * @param absent clients that are left out, by their numbers from 1
 * @param fromMillis faults that come before are left out
 * @param untilMillis when faults end; 0 for when the seed says
 */
public record Plan(
    int seed, Set<Fault> without, Set<Integer> absent, int fromMillis, int untilMillis) {

  /** A plan of these parts. */
  public Plan {
    without = Set.copyOf(without);
    absent = Set.copyOf(absent);
  }

  /** All that a seed gives. */
  public static Plan of(int seed) {
    return new Plan(seed, Set.of(), Set.of(), 0, 0);
  }

  /** This plan without a kind of fault. */
  public Plan without(Fault fault) {
    var more = EnumSet.of(fault);
    more.addAll(without);
    return new Plan(seed, more, absent, fromMillis, untilMillis);
  }

  /** This plan without a client. */
  public Plan without(int client) {
    var more = new TreeSet<>(absent);
    more.add(client);
    return new Plan(seed, without, more, fromMillis, untilMillis);
  }

  /** This plan with faults from then on only. */
  public Plan from(int millis) {
    return new Plan(seed, without, absent, millis, untilMillis);
  }

  /** This plan with faults that end then. */
  public Plan until(int millis) {
    return new Plan(seed, without, absent, fromMillis, millis);
  }

  /** Whether a fault may happen now. */
  boolean has(Fault fault, int nowMillis) {
    return nowMillis >= fromMillis && !without.contains(fault);
  }

  /** The options of {@code ./ticktape lab} that make this run. */
  @Override
  public String toString() {
    var words = new ArrayList<String>(List.of("--seed", Integer.toString(seed)));
    if (!without.isEmpty()) {
      words.add("--without");
      words.add(new TreeSet<>(without).stream().map(Fault::word).collect(Collectors.joining(",")));
    }
    if (!absent.isEmpty()) {
      words.add("--absent");
      words.add(
          new TreeSet<>(absent).stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
    if (fromMillis > 0) {
      words.add("--from");
      words.add(seconds(fromMillis));
    }
    if (untilMillis > 0) {
      words.add("--until");
      words.add(seconds(untilMillis));
    }
    return String.join(" ", words);
  }

  private static String seconds(int millis) {
    return String.format(Locale.ROOT, "%d.%03ds", millis / 1000, millis % 1000);
  }
}
