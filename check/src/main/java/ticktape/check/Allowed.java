package ticktape.check;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The members that rules may use, read from {@code allowed.txt}: {@code class: names}, where {@code
 * *} is every member, a name with parameters is only that overload, and {@code -name} is none of
 * that name. {@code package.*} is every class of a package that has no line of its own.
 */
final class Allowed {

  /**
   * What no class of the JDK may be asked for, whatever its line says: the answers differ from run
   * to run.
   */
  private static final List<String> NEVER = List.of("parallelStream", "parallel", "unordered");

  private final TreeMap<String, List<String>> lines = new TreeMap<>();

  Allowed(List<String> text) {
    for (var line : text) {
      var colon = line.indexOf(':');
      var names =
          new ArrayList<>(List.of(line.substring(colon + 1).strip().split("(?<=[^,])\\s+")));
      lines.put(line.substring(0, colon), List.copyOf(names));
    }
  }

  /** Whether a value of this class may be held, given its name with dots. */
  boolean type(String className) {
    return find(className) != null;
  }

  /** Whether this method of this class may be called. */
  boolean method(String className, String name, MethodTypeDesc type) {
    var parameters =
        type.parameterList().stream().map(ClassDesc::displayName).collect(Collectors.joining(","));
    return member(className, name, name + "(" + parameters + ")");
  }

  /** Whether this field of this class may be read. */
  boolean field(String className, String name) {
    return member(className, name, name);
  }

  private boolean member(String className, String name, String full) {
    var names = find(className);
    if (names == null || names.contains("-" + name) || NEVER.contains(name)) {
      return false;
    }
    return names.contains("*") || names.contains(name) || names.contains(full);
  }

  private @Nullable List<String> find(String className) {
    var own = lines.get(className);
    return own != null
        ? own
        : lines.get(className.substring(0, className.lastIndexOf('.') + 1) + "*");
  }
}
