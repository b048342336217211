package ticktape.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The example that plays in Python, as the README starts it. */
final class Example implements AutoCloseable {

  private final Path log;
  private final Process process;

  /** Plays in a room of a server on this machine; what it prints is kept in the folder. */
  Example(Path folder, int port, String room) throws IOException {
    log = folder.resolve("python.log");
    var python = Needs.program("python3", "python3").toString();
    var bot = Path.of(System.getProperty("ticktape.root"), "examples", "snake_bot.py").toString();
    process =
        new ProcessBuilder(List.of(python, bot, "127.0.0.1", Integer.toString(port), room))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** All that it has printed. */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
