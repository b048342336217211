package ticktape.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in Python, written for a test after a description, and what it prints. */
final class Python implements AutoCloseable {

  private static final Path FOLDER = Path.of("src/test/resources/python");
  private static final int END_SECONDS_MAX = 60;

  private final Process process;
  private final BufferedReader out;

  private Python(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts it. */
  static Python start(String program, String... args) throws IOException {
    var words = new ArrayList<String>();
    words.add(Needs.program("python3", "python3").toString());
    words.add(FOLDER.resolve(program).toString());
    words.addAll(List.of(args));
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(Map.of("PYTHONUTF8", "1", "LC_ALL", "C.UTF-8"));
    return new Python(builder.start());
  }

  /** Runs it to its end, and gives the lines it printed. */
  static List<String> run(String program, String... args) throws Exception {
    try (var python = start(program, args)) {
      var lines = python.out.lines().toList();
      if (!python.process.waitFor(END_SECONDS_MAX, TimeUnit.SECONDS)
          || python.process.exitValue() != 0) {
        throw new AssertionError(program + " failed:\n" + String.join("\n", lines));
      }
      return lines;
    }
  }

  /** The next line it prints. */
  String line() throws IOException {
    return String.valueOf(out.readLine());
  }

  @Override
  public void close() {
    process.destroy();
  }
}
