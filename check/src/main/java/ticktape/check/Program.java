package ticktape.check;

import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The classes under check: what they call on each other is theirs, what they call beyond must be
 * allowed.
 */
final class Program {

  private final TreeMap<String, ClassModel> classes = new TreeMap<>();

  Program(List<ClassModel> models) {
    for (var model : models) {
      classes.put(model.thisClass().asInternalName(), model);
    }
  }

  List<ClassModel> classes() {
    return List.copyOf(classes.values());
  }

  boolean has(String internal) {
    return classes.containsKey(internal);
  }

  /**
   * The classes outside that a member may come from; none if a class under check declares it.
   *
   * @param owner the class that the instruction names
   * @param member its name and descriptor
   */
  List<String> origins(String owner, String member) {
    var origins = new ArrayList<String>();
    return declared(owner, member, origins) ? List.of() : origins;
  }

  private boolean declared(String owner, String member, List<String> origins) {
    var model = classes.get(owner);
    if (model == null) {
      origins.add(owner);
      return false;
    }
    if (declares(model, member)) {
      return true;
    }
    for (var above : model.interfaces()) {
      if (declared(above.asInternalName(), member, origins)) {
        return true;
      }
    }
    var parent = parent(model);
    return parent != null && declared(parent, member, origins);
  }

  private static boolean declares(ClassModel model, String member) {
    return model.methods().stream()
            .anyMatch(
                m -> member.equals(m.methodName().stringValue() + m.methodType().stringValue()))
        || model.fields().stream()
            .anyMatch(
                f -> member.equals(f.fieldName().stringValue() + f.fieldType().stringValue()));
  }

  private static @Nullable String parent(ClassModel model) {
    return model.superclass().map(c -> c.asInternalName()).orElse(null);
  }
}
