package ticktape.app;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ticktape.games.Games;
import ticktape.lab.Fault;
import ticktape.lab.Lab;
import ticktape.lab.Plan;
import ticktape.lab.Report;
import ticktape.lab.Sweep;
import ticktape.lab.Tamper;
import ticktape.picture.Look;

/** {@code ticktape lab}: games on a simulated network, in virtual time. */
@Command(
    name = "lab",
    description =
        "Plays games against a simulated network with faults, and checks that nobody sees another match.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The exit code is 1 if something that must always hold did not.",
      "",
      "Examples:",
      "  ./ticktape lab                     1,000 games",
      "  ./ticktape lab --seed 4711         one game again, made short if it fails",
      "  ./ticktape lab --seed 4711 --without cut,crash --until 9.5s",
      "                                     less of it",
      "  ./ticktape lab --game squares      only games of Squares",
      "  ./ticktape lab --tournament 200    Snake's bots against each other",
      "  ./ticktape lab --feel 600          ten minutes on a bad line"
    })
final class LabCommand implements Callable<Integer> {

  private static final int FAILED = 1;
  private static final int FAILURES_SHOWN = 10;
  private static final double NANOS_PER_SECOND = 1e9;

  @Option(
      names = "--games",
      paramLabel = "N",
      description = "How many games (standard: ${DEFAULT-VALUE}).")
  private int games = 1_000;

  @Option(
      names = "--first",
      paramLabel = "SEED",
      description = "The first game's seed (standard: ${DEFAULT-VALUE}).")
  private int first = 1;

  @Option(names = "--seed", paramLabel = "SEED", description = "Only the game of this seed.")
  private @Nullable Integer seed;

  @Mixin private final LabPlan plan = new LabPlan();

  @Option(
      names = "--game",
      paramLabel = "NAME",
      description = "Only this game; a seed from such a run needs the same choice again.")
  private @Nullable String game;

  @Option(
      names = "--tournament",
      paramLabel = "ROUNDS",
      description = "Instead: a tournament of Snake's bots.")
  private @Nullable Integer rounds;

  @Option(
      names = "--feel",
      paramLabel = "SECONDS",
      arity = "0..1",
      fallbackValue = "3600",
      description =
          "Instead: how it feels to play Snake on a bad line, with and without a look ahead (standard: an hour).")
  private @Nullable Integer feel;

  @Option(
      names = "--shrink",
      description =
          "Says of each failure what of it is enough to fail, as --seed does without being asked.")
  private boolean shrink;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var out =
        spec == null
            ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
            : spec.commandLine().getOut();
    if (games < 1 || (rounds != null && rounds < 1)) {
      throw new IllegalArgumentException(
          "Nothing would be played: choose 1 or more for --games and --tournament.");
    }
    if (rounds != null) {
      tournament(rounds, out);
      return 0;
    }
    if (feel != null) {
      if (feel < 1) {
        throw new IllegalArgumentException("Nothing would be played: choose 1 second or more.");
      }
      out.println(json ? FeelTable.json(feel, start()) : FeelTable.text(feel, start()));
      return 0;
    }
    var looks = game == null ? Games.ALL : List.<Look<?, ?>>of(Choice.ofGame(game));
    if (plan.given() && seed == null) {
      throw new IllegalArgumentException(
          "Which game? --without, --absent, --from and --until need --seed.");
    }
    var sweep =
        seed == null
            ? Lab.sweep(looks, first, games, this::progress)
            : Lab.sweep(looks, plan.of(seed), report -> {});
    if (seed == null && counts()) {
      System.err.println();
    }
    out.println(json ? json(sweep) : text(sweep));
    if (!json && (seed != null || shrink)) {
      sweep.failures().stream()
          .limit(FAILURES_SHOWN)
          .forEach(report -> out.println(shrunk(looks, report.plan())));
    }
    return sweep.failures().isEmpty() ? 0 : FAILED;
  }

  /** What is enough to fail. */
  private String shrunk(List<Look<?, ?>> looks, Plan whole) {
    var shrunk = Lab.shrink(Lab.look(looks, whole.seed()), whole, () -> Tamper.NONE);
    var report = shrunk.report();
    var text = new StringBuilder("It is enough (found in " + shrunk.runs() + " runs):\n  ");
    text.append(again(report));
    report.failure().ifPresent(failure -> text.append("\n  ").append(failure));
    report.strikes().forEach(strike -> text.append("\n  ").append(strike));
    return text.toString();
  }

  /** What to type to see this run again. */
  private String again(Report report) {
    return "./ticktape lab " + report.plan() + (game == null ? "" : " --game " + game);
  }

  private int start() {
    return seed == null ? first : seed;
  }

  private int done;

  /** Whether somebody watches the count. */
  @SuppressWarnings("SystemConsoleNull") // whether there is always a console depends on the JDK
  private boolean counts() {
    var console = System.console();
    return !json && console != null && console.isTerminal();
  }

  /** A line that counts, rewritten in place. */
  private void progress(Report report) {
    done++;
    if (counts()) {
      System.err.print("\r" + done + " of " + games + " games");
    }
  }

  private String text(Sweep sweep) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "games: %,d, matches: %,d, ticks: %,d, inputs: %,d, of them acknowledged: %,d%n",
            sweep.games(),
            sweep.matches(),
            sweep.ticks(),
            sweep.inputs(),
            sweep.acknowledged()));
    text.append("faults:");
    sweep
        .faults()
        .forEach((fault, times) ->
            text.append(String.format(Locale.ROOT, " %s %,d", fault.word(), times)));
    text.append(
        String.format(
            Locale.ROOT,
            "%n%,.0f s of play in %,.1f s%n",
            sweep.virtualNanos() / NANOS_PER_SECOND,
            sweep.wallNanos() / NANOS_PER_SECOND));
    if (sweep.failures().isEmpty()) {
      return text.append("all invariants hold").toString();
    }
    text.append(sweep.failures().size()).append(" games in which something did not hold:");
    sweep.failures().stream()
        .limit(FAILURES_SHOWN)
        .forEach(report -> {
          report.failure().ifPresent(failure -> text.append("\n  ").append(failure));
          text.append("\n    ").append(again(report));
        });
    return text.toString();
  }

  private JsonObject json(Sweep sweep) {
    var faults = Json.createObjectBuilder();
    for (var fault : Fault.values()) {
      faults.add(fault.word(), sweep.faults().getOrDefault(fault, 0));
    }
    var failures = Json.createArrayBuilder();
    for (var report : sweep.failures()) {
      report
          .failure()
          .ifPresent(failure ->
              failures.add(
                  Json.createObjectBuilder()
                      .add("seed", failure.seed())
                      .add("invariant", failure.invariant().word())
                      .add("failure", failure.toString())
                      .add("again", again(report))));
    }
    return Json.createObjectBuilder()
        .add("games", sweep.games())
        .add("matches", sweep.matches())
        .add("ticks", sweep.ticks())
        .add("inputs", sweep.inputs())
        .add("acknowledged", sweep.acknowledged())
        .add("faults", faults)
        .add("virtualSeconds", sweep.virtualNanos() / NANOS_PER_SECOND)
        .add("wallSeconds", sweep.wallNanos() / NANOS_PER_SECOND)
        .add("failures", failures)
        .build();
  }

  private static void tournament(int rounds, PrintWriter out) {
    out.println(
        rounds + " rounds of " + Games.ALL.getFirst().game().name() + ", four bots of each kind");
    for (var row : Lab.tournament(rounds, 1)) {
      out.println(
          String.format(
              Locale.ROOT,
              "%-8s won %4d rounds, ate %6d, died %5d times",
              row.bot(),
              row.wins(),
              row.bites(),
              row.deaths()));
    }
  }
}
