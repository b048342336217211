package ticktape.check;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** A source text compiled for one test, into a folder of its own. */
final class Compiled {

  private Compiled() {}

  static List<String> violations(Path folder, String source) throws IOException {
    var file = Files.writeString(folder.resolve("Rules.java"), source);
    var classes = Files.createDirectories(folder.resolve("classes"));
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
          compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file));
      if (!task.call()) {
        throw new AssertionError(messages);
      }
    }
    return Dialect.check(classes).stream().map(Violation::toString).toList();
  }
}
