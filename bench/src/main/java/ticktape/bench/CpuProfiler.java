package ticktape.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor's time an operation takes, garbage collection and compiler included: unlike the
 * time on the wall it hardly depends on what else the machine has to do.
 */
public final class CpuProfiler implements InternalProfiler {

  /** The result's name. */
  static final String NAME = "cpu";

  private long beganNanos;

  @Override
  public String getDescription() {
    return "processor time an operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    beganNanos = cpuNanos();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    var unit = benchmark.getTimeUnit();
    var all = (double) (cpuNanos() - beganNanos) / unit.toNanos(1);
    var each = all / Math.max(1, result.getMetadata().getAllOps());
    return List.of(new ScalarResult(NAME, each, word(unit) + "/op", AggregationPolicy.AVG));
  }

  private static String word(TimeUnit unit) {
    return switch (unit) {
      case NANOSECONDS -> "ns";
      case MICROSECONDS -> "us";
      case MILLISECONDS -> "ms";
      default -> unit.name();
    };
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
