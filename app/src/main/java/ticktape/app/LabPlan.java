package ticktape.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import ticktape.lab.Fault;
import ticktape.lab.Plan;

/** What is left out of a game of the lab, as options. */
final class LabPlan {

  private static final double MILLIS_PER_SECOND = 1000;

  @Option(
      names = "--without",
      paramLabel = "FAULT,...",
      hideParamSyntax = true,
      split = ",",
      description = "Leaves these faults out of the game of --seed.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--absent",
      paramLabel = "NUMBER,...",
      hideParamSyntax = true,
      split = ",",
      description = "Leaves these clients out of it.")
  private List<Integer> absent = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "Leaves out what goes wrong before, as in 2.5s.")
  private String from = "";

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Leaves out what goes wrong later, as in 9.5s.")
  private String until = "";

  /** Whether anything is to be left out. */
  boolean given() {
    return !Plan.of(0).equals(of(0));
  }

  /** The plan of a seed. */
  Plan of(int seed) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    without.forEach(word -> faults.add(fault(word)));
    return new Plan(seed, faults, Set.copyOf(absent), millis(from), millis(until));
  }

  private static Fault fault(String word) {
    return Stream.of(Fault.values())
        .filter(fault -> fault.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no fault "
                    + word
                    + ": choose of "
                    + Stream.of(Fault.values()).map(Fault::word).collect(Collectors.joining(", "))
                    + "."));
  }

  private static int millis(String time) {
    if (time.isEmpty()) {
      return 0;
    }
    try {
      var seconds =
          Double.parseDouble(time.endsWith("s") ? time.substring(0, time.length() - 1) : time);
      return (int) Math.max(1, Math.round(seconds * MILLIS_PER_SECOND));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(time + " is no time: say it in seconds, as in 9.5s.", e);
    }
  }
}
