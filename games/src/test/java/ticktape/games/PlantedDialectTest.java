package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.check.Dialect;
import ticktape.check.Violation;

/**
 * The check of the dialect is not asleep: what is planted into a copy of Snake's rules is found, in
 * its line.
 */
class PlantedDialectTest {

  private static final Path SOURCES = Path.of("src/main/java/ticktape/games");
  private static final String STEP = "    var now = tick.number();\n";

  @TempDir private Path folder;

  @Test
  void snakeAsItIsHasNothingToFind() throws IOException {
    assertEquals(List.of(), found(STEP));
  }

  @Test
  void aFloatIsFound() throws IOException {
    isFound(
        "var now = (int) (tick.number() * 1.0f);",
        "float and double give other bits in the browser");
  }

  @Test
  void aHashMapIsFound() throws IOException {
    isFound(
        "var now = tick.number() + new java.util.HashMap<String, String>().size();",
        "java.util.HashMap is not in the dialect: use Seats or TreeMap.");
  }

  @Test
  void aClockIsFound() throws IOException {
    isFound(
        "var now = tick.number() + (int) (System.nanoTime() & 0);",
        "java.lang.System.nanoTime is not in the dialect: rules know no clock: count ticks.");
  }

  private void isFound(String planted, String sentence) throws IOException {
    var lines = Files.readString(SOURCES.resolve("Snake.java")).lines().toList();
    var line = lines.indexOf(STEP.stripTrailing()) + 1;
    var violations = found("    " + planted + "\n");
    assertTrue(
        violations.stream().anyMatch(v -> v.line() == line && v.what().startsWith(sentence)),
        violations.toString());
    for (var violation : violations) {
      assertEquals("Snake.step (Snake.java:" + line + ")", violation.toString().split(": ", 2)[0]);
    }
  }

  /** What the check finds in the games, with one line of Snake's step replaced. */
  private List<Violation> found(String line) throws IOException {
    var text = Files.readString(SOURCES.resolve("Snake.java"));
    assertTrue(text.contains(STEP), "Snake.step begins with another line: plant elsewhere.");
    var source = Files.writeString(folder.resolve("Snake.java"), text.replace(STEP, line));
    var classes = copyOfClasses();
    compile(source, classes);
    return Dialect.check(classes);
  }

  private Path copyOfClasses() throws IOException {
    var from =
        Path.of(
                URI.create(
                    Objects.requireNonNull(Snake.class.getResource("Snake.class")).toString()))
            .getParent();
    var to = Files.createDirectories(folder.resolve("classes/ticktape/games"));
    try (var files = Files.list(from)) {
      for (var file : files.sorted().toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
    return folder.resolve("classes");
  }

  private static void compile(Path source, Path classes) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var options =
          List.of(
              "-d",
              classes.toString(),
              "-proc:none",
              "-classpath",
              System.getProperty("java.class.path"));
      var task =
          compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source));
      assertTrue(task.call(), messages.toString());
    }
  }
}
