package ticktape.app;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A command that ran to its end, in a process of its own.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Ran(int code, String out, String err) {

  private static final int SECONDS_MAX = 60;

  static Ran of(String... args) throws Exception {
    var process = new ProcessBuilder(Invocation.of(args)).start();
    process.getOutputStream().close();
    var err = CompletableFuture.supplyAsync(() -> all(process.errorReader(StandardCharsets.UTF_8)));
    var out = all(process.inputReader(StandardCharsets.UTF_8));
    if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It does not end:\n" + out);
    }
    return new Ran(process.exitValue(), out, err.get());
  }

  private static String all(BufferedReader reader) {
    var text = new StringBuilder();
    reader.lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
