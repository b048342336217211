package ticktape.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code ticktape} as this build has it, without the launcher. */
final class Invocation {

  private Invocation() {}

  /** The words that run it in a process of its own. */
  static List<String> of(String... args) {
    var words = new ArrayList<>(java());
    words.addAll(List.of(args));
    return List.copyOf(words);
  }

  /** A script in this folder that runs it, to be typed at a shell's prompt. */
  static Path script(Path folder) throws IOException {
    var quoted = new StringBuilder("#!/bin/sh\nexec");
    for (var word : java()) {
      quoted.append(" '").append(word).append('\'');
    }
    var file = folder.resolve("ticktape");
    Files.writeString(file, quoted.append(" \"$@\"\n"));
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("No script can be made of " + file + ".");
    }
    return file;
  }

  /** As the launcher does it for what starts fast. */
  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        "ticktape.app.Main");
  }
}
