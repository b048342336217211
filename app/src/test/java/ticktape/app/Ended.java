package ticktape.app;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A command that has ended.
 *
 * @param code its exit code
 * @param said what it printed, errors too
 */
record Ended(int code, String said) {

  private static final int SECONDS_MAX = 30;

  /** Runs {@code ticktape} without a terminal, to its end. */
  static Ended running(String... args) throws Exception {
    return running(new ProcessBuilder(Invocation.of(args)));
  }

  /** Runs a process to its end. */
  static Ended running(ProcessBuilder builder) throws Exception {
    var process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
        throw new AssertionError("It does not end: " + String.join(" ", builder.command()));
      }
      return new Ended(
          process.exitValue(),
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }
}
