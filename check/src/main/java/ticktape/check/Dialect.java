package ticktape.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rules dialect as a check of compiled classes: only what gives the same bits on every JVM and
 * in the browser.
 *
 * <p>It reads bytecode against a list of the JDK's members that are safe, and names class and line
 * of everything else. In a game's test: {@code Dialect.require(Snake.class);}
 */
public final class Dialect {

  private Dialect() {}

  /**
   * Where the classes of a folder leave the dialect, in the order of the classes' names.
   *
   * @param folder a folder of class files, with its subfolders
   * @throws UncheckedIOException if it can't be read
   */
  public static List<Violation> check(Path folder) {
    return check(read(folder, name -> true));
  }

  /**
   * Where the classes of a package leave the dialect, in the order of the classes' names.
   *
   * @param inPackage any class of the package; subpackages are left out
   * @throws UncheckedIOException if the classes can't be read
   */
  public static List<Violation> check(Class<?> inPackage) {
    var start = inPackage.getPackageName().replace('.', '/') + "/";
    return readHome(
        inPackage, name -> name.startsWith(start) && name.lastIndexOf('/') == start.length() - 1);
  }

  /**
   * The classes of a package keep to the dialect.
   *
   * @param inPackage any class of the package; subpackages are left out
   * @throws AssertionError with one line for each place where they leave it
   */
  public static void require(Class<?> inPackage) {
    var violations = check(inPackage);
    if (!violations.isEmpty()) {
      var lines =
          new StringBuilder("The rules dialect is left in " + violations.size() + " places:");
      violations.forEach(violation -> lines.append("\n  ").append(violation));
      throw new AssertionError(lines.toString());
    }
  }

  private static List<Violation> check(List<ClassModel> models) {
    var program = new Program(models);
    var lists =
        new Lists(
            new Allowed(TextLines.of("allowed.txt")),
            new Advice(TextLines.of("advice.txt")),
            program);
    var found = new ArrayList<Violation>();
    for (var model : program.classes()) {
      found.addAll(new ClassCheck(model, lists).violations());
    }
    return List.copyOf(found);
  }

  private static List<Violation> readHome(Class<?> type, Predicate<String> wanted) {
    try {
      var source = type.getProtectionDomain().getCodeSource();
      if (source == null) {
        throw new IllegalArgumentException(type + " is the JDK's own: name a class of the game.");
      }
      var home = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(home)) {
        return check(read(home, wanted));
      }
      try (var jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
        return check(read(jar.getPath("/"), wanted));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<ClassModel> read(Path root, Predicate<String> wanted) {
    try (var files = Files.walk(root)) {
      var models = new ArrayList<ClassModel>();
      for (var file : files.sorted().toList()) {
        var name = root.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".class") && !name.endsWith("-info.class") && wanted.test(name)) {
          models.add(ClassFile.of().parse(file));
        }
      }
      if (models.isEmpty()) {
        throw new IllegalArgumentException(
            "There are no class files in " + root + ": compile first.");
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
