package ticktape.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text beside this package's classes, without its blank lines and {@code #} remarks. */
final class TextLines {

  private TextLines() {}

  static List<String> of(String resource) {
    try (var in = TextLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar of ticktape.check lacks " + resource + ".");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
