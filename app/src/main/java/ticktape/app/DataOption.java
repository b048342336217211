package ticktape.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of all commands that have to do with kept matches: where they are. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder for tapes and scores. Without it: one for the port in your data folder.")
  private @Nullable Path data;

  /**
   * The folder; without the option, where this system keeps a user's data, one for each port.
   *
   * @throws IllegalArgumentException with a sentence, if it was given no name
   */
  Path folder(int port) {
    if (data != null && data.toString().isBlank()) {
      throw new IllegalArgumentException(
          "--data names no folder: name one, or leave --data out for one in your data folder.");
    }
    return Optional.ofNullable(data).orElseGet(() -> UserFolder.of("port-" + port));
  }
}
