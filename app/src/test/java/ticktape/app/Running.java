package ticktape.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A command that runs in a process of its own until it is stopped, and what it prints. */
final class Running implements AutoCloseable {

  private static final int END_SECONDS_MAX = 20;

  private final Process process;
  private final Path log;

  private Running(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static Running start(String... args) throws IOException {
    var log = Files.createTempFile("ticktape", ".log");
    var builder = new ProcessBuilder(Invocation.of(args));
    return new Running(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
  }

  /** Waits until it prints something like this. */
  MatchResult reads(Pattern pattern) throws Exception {
    return Patience.LONG.match(pattern, this::printed);
  }

  private String printed() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Stops it, as Ctrl-C does. */
  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(END_SECONDS_MAX, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It does not end:\n" + printed());
    }
    Files.deleteIfExists(log);
  }
}
