package ticktape.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ticktape.netcode.BadLine;

/** The option of all clients that play: a bad line, to try a game as it is from far away. */
final class BadLineOption {

  @Option(
      names = "--bad-line",
      paramLabel = "WORDS",
      description =
          "A bad line on purpose, as \"delay=80ms jitter=30ms loss=2%% stall=1/min\": to try how it plays from far away.")
  private @Nullable String words;

  /**
   * How bad the line is made.
   *
   * @throws IllegalArgumentException with a sentence for people, if it is not said how
   */
  BadLine bad() {
    return words == null ? BadLine.NONE : BadLine.parse(words);
  }
}
