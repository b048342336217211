package ticktape.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine beyond a JDK.
 *
 * <p>Where it is missing the test is skipped with the package's name; with {@code
 * -Dticktape.skips=fail}, as in CI, it fails.
 */
final class Needs {

  private Needs() {}

  /**
   * A program on the PATH.
   *
   * @param where the package that has it
   * @param names its possible names
   */
  static Path program(String where, String... names) {
    for (var name : names) {
      for (var folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
        var file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return missing(names[0], where);
  }

  /**
   * A library of the system.
   *
   * @param where the package that has it
   * @param names the beginnings of its possible names
   */
  static Path library(String where, String... names) throws IOException {
    for (var name : names) {
      try (var files = Files.find(Path.of("/usr/lib"), 3, (file, about) -> starts(file, name))) {
        var found = files.findFirst();
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return missing(names[0], where);
  }

  private static boolean starts(Path file, String name) {
    return String.valueOf(file.getFileName()).startsWith(name);
  }

  private static Path missing(String name, String where) {
    var sentence = "This test needs " + name + ": install the package " + where + ".";
    if (System.getProperty("ticktape.skips", "").equals("fail")) {
      return Assertions.fail(sentence);
    }
    return Assumptions.abort(sentence);
  }
}
