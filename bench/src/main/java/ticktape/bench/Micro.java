package ticktape.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks of single operations, with JMH, each in a JVM of its own. */
final class Micro {

  private static final int WARM_UPS = 4;
  private static final int MEASUREMENTS = 6;
  private static final TimeValue ITERATION = TimeValue.milliseconds(500);

  private Micro() {}

  /** All of them; this takes two minutes. */
  static List<Figure> measure() throws RunnerException {
    return figures(
        new OptionsBuilder()
            .forks(1)
            .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
            .warmupIterations(WARM_UPS)
            .warmupTime(ITERATION)
            .measurementIterations(MEASUREMENTS)
            .measurementTime(ITERATION));
  }

  /** Each once, in this JVM, on little: it shows that they run, and nothing else. */
  static List<Figure> once() throws RunnerException {
    return figures(
        new OptionsBuilder()
            .forks(0)
            .param("players", "2")
            .param("seconds", "10")
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1)));
  }

  private static List<Figure> figures(ChainedOptionsBuilder options) throws RunnerException {
    return figures(
        new Runner(
                options
                    .include(Micro.class.getPackageName() + "\\..*Bench\\.")
                    .addProfiler(CpuProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run());
  }

  private static List<Figure> figures(Collection<RunResult> results) {
    var figures = new ArrayList<Figure>();
    for (var result : results) {
      var params = result.getParams();
      var type = params.getBenchmark();
      var name = new StringBuilder(type.substring(Micro.class.getPackageName().length() + 1));
      for (var key : params.getParamsKeys()) {
        name.append(", ").append(params.getParam(key)).append(' ').append(key);
      }
      var wall = result.getPrimaryResult();
      figures.add(new Figure(name + ", wall", wall.getScore(), wall.getScoreUnit()));
      result
          .getSecondaryResults()
          .forEach((_, cpu) ->
              figures.add(new Figure(name + ", CPU", cpu.getScore(), cpu.getScoreUnit())));
    }
    return List.copyOf(figures);
  }
}
