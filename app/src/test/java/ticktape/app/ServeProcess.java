package ticktape.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A real {@code ticktape serve}, on loopback only, in a process of its own. */
final class ServeProcess implements AutoCloseable {

  private static final Pattern LISTENING = Pattern.compile("Listening on .*?:(\\d+)[.,]");
  private static final int END_SECONDS_MAX = 20;

  private final Process process;
  private final Path log;
  private final int port;

  private ServeProcess(Process process, Path log) throws Exception {
    this.process = process;
    this.log = log;
    this.port = Integer.parseInt(says(LISTENING).group(1));
  }

  /** A server on any free port. */
  static ServeProcess start(Path folder) throws Exception {
    return start(folder, 0);
  }

  /**
   * A server.
   *
   * @param folder where its data and its log are kept, for another one to go on with
   */
  static ServeProcess start(Path folder, int port) throws Exception {
    var log = Files.createTempFile(folder, "serve", ".log");
    var words =
        Invocation.of(
            "serve",
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--data",
            folder.resolve("data").toString());
    var process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      return new ServeProcess(process, log);
    } catch (Exception | AssertionError e) {
      process.destroyForcibly();
      throw e;
    }
  }

  int port() {
    return port;
  }

  /** Where it is, as {@code play --at} takes it. */
  String address() {
    return "127.0.0.1:" + port;
  }

  /** All that it has printed. */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Waits until it prints this. */
  MatchResult says(Pattern pattern) throws Exception {
    return Patience.LONG.match(pattern, this::log);
  }

  /** As {@code kill -9} or a power cut would: it can do nothing about it. */
  void crash() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(END_SECONDS_MAX, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("serve does not end:\n" + log());
    }
  }
}
