package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the documents show is what these tests run. */
@Timeout(30)
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("src/test/java/ticktape/client");
  private static final Path SOURCES = Path.of("src/main/java/ticktape/client");
  private static final Pattern SNIPPET =
      Pattern.compile(
          "\\{@snippet lang=\"java\" file=\"(\\w+\\.java)\" region=\"(\\w+)\" :\n(.*?)\n \\* }\n(?= \\*[\n/])",
          Pattern.DOTALL);

  @Test
  void aLineIsSentAskedWithAndCutIntoPieces() throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    try (var door =
        Lines.listen(
            0,
            (from, line) -> {
              heard.add(line);
              return line.endsWith("?") ? "Late." : null;
            })) {
      LinesExamples.send(door.port());
      assertEquals("Good morning!", heard.poll(10, TimeUnit.SECONDS));
      assertEquals("Late.", LinesExamples.ask(door.port()));
      heard.clear();
      LinesExamples.pieces(door.port());
      for (var piece : List.of("a lon", "g sto", "ry")) {
        assertEquals(piece, heard.poll(10, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  void listeningIsOneCall() throws Exception {
    assertEquals("Hello, Ada!\n", printed(LinesExamples::listen));
  }

  @Test
  void ownAddressIsAnAddress() throws Exception {
    var line = printed(LinesExamples::myAddress);
    assertTrue(line.matches("Your IP address is: [0-9a-f.:]+\n"), line);
  }

  @Test
  void bytesComeBackFromAnEcho() throws Exception {
    assertEquals("Hello?\n", printed(BytesExamples::echo));
  }

  @Test
  void aPingIsMeasured() throws Exception {
    try (var server = new PongServer()) {
      var line = printed(() -> PingerExamples.ping(server.port()));
      assertTrue(line.matches("\\d+ µs\n"), line);
    }
  }

  @Test
  void documentsShowTheCodeThatIsRun() throws IOException {
    var shown = 0;
    try (var files = Files.list(SOURCES)) {
      for (var file : files.toList()) {
        var source = Files.readString(file).replaceAll("(?m)^  (?= \\*)", "");
        var snippets = SNIPPET.matcher(source);
        while (snippets.find()) {
          shown++;
          var code = snippets.group(3).replaceAll("(?m)^ \\* ?", "");
          assertEquals(region(snippets.group(1), snippets.group(2)), plain(code), "in " + file);
        }
      }
    }
    assertEquals(7, shown);
  }

  @Test
  void readmeShowsTheCodeThatIsRun() throws IOException {
    var readme = Files.readString(Path.of("../README.md"));
    var section = readme.substring(readme.indexOf("## Lines"));
    var code = section.substring(section.indexOf("```java\n") + 8);
    assertEquals(
        region("LinesExamples.java", "listen"), plain(code.substring(0, code.indexOf("\n```"))));
  }

  /** A thing that prints. */
  private interface Deed {
    void run() throws IOException;
  }

  private static synchronized String printed(Deed deed) throws IOException {
    var before = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      deed.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String region(String file, String region) throws IOException {
    var lines = new ArrayList<String>();
    var inside = false;
    for (var line : Files.readAllLines(EXAMPLES.resolve(file))) {
      if (line.contains("@end")) {
        inside = false;
      }
      if (inside) {
        lines.add(line);
      }
      inside |= line.contains("@start region=\"" + region + "\"");
    }
    return plain(String.join("\n", lines));
  }

  /** Code without the indent that all its lines share. */
  private static String plain(String code) {
    return code.stripIndent().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }
}
