package ticktape.check;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One class: what it extends, its fields and its methods' signatures; what they do is {@link
 * CodeCheck}'s.
 */
final class ClassCheck {

  static final String FLOAT =
      "float and double give other bits in the browser: use int, or fixed point in int.";
  static final String LONG =
      "long is a hundred times slower in the browser: use int, or fixed point in int.";
  static final String THREADS =
      "rules run in one thread: leave out synchronized, native and volatile.";

  private final ClassModel model;
  private final Lists lists;
  private final String name;
  private final String file;
  private final Set<Violation> violations = new LinkedHashSet<>();

  ClassCheck(ClassModel model, Lists lists) {
    this.model = model;
    this.lists = lists;
    this.name = model.thisClass().asInternalName();
    this.file =
        model
            .findAttribute(Attributes.sourceFile())
            .map(a -> a.sourceFile().stringValue())
            .orElse("unknown source");
  }

  List<Violation> violations() {
    model.superclass().ifPresent(above -> type("extends", 0, above.asInternalName()));
    model.interfaces().forEach(above -> type("implements", 0, above.asInternalName()));
    model.fields().forEach(this::field);
    model.methods().forEach(this::method);
    return new ArrayList<>(violations);
  }

  void report(String member, int line, String what) {
    violations.add(new Violation(Names.simple(name), Names.method(member), file, line, what));
  }

  /** A class that is named must be one whose values rules may hold. */
  void type(String member, int line, String internal) {
    if (!lists.type(internal)) {
      report(member, line, lists.advice().about(Names.dotted(internal)));
    }
  }

  /**
   * A type that is declared must not be a float, a double or a long, nor hold what rules may not.
   */
  void type(String member, int line, ClassDesc type) {
    var element = type;
    while (element.isArray()) {
      element = element.componentType();
    }
    if (element.isPrimitive()) {
      primitive(member, line, element);
    } else {
      var descriptor = element.descriptorString();
      type(member, line, descriptor.substring(1, descriptor.length() - 1));
    }
  }

  void primitive(String member, int line, ClassDesc type) {
    switch (type.descriptorString()) {
      case "F", "D" -> report(member, line, FLOAT);
      case "J" -> report(member, line, LONG);
      default -> {}
    }
  }

  private void field(FieldModel field) {
    var flags = field.flags();
    var member = field.fieldName().stringValue();
    // Exceptions have this one; javac makes the synthetic ones for enums, switches and assert.
    if (member.equals("serialVersionUID") || flags.has(AccessFlag.SYNTHETIC)) {
      return;
    }
    type(member, 0, field.fieldTypeSymbol());
    if (flags.has(AccessFlag.VOLATILE)) {
      report(member, 0, THREADS);
    }
    if (!flags.has(AccessFlag.STATIC)) {
      return;
    }
    if (!flags.has(AccessFlag.FINAL)) {
      report(member, 0, "a static that changes is not in the dialect: keep it in the state.");
    } else if (Mutables.is(field.fieldTypeSymbol())) {
      report(member, 0, Mutables.SENTENCE);
    }
  }

  private void method(MethodModel method) {
    var member = method.methodName().stringValue();
    if (method.flags().has(AccessFlag.SYNCHRONIZED) || method.flags().has(AccessFlag.NATIVE)) {
      report(member, 0, THREADS);
    }
    var code = method.code();
    var first = code.map(CodeCheck::firstLine).orElse(0);
    type(member, first, method.methodTypeSymbol().returnType());
    method.methodTypeSymbol().parameterList().forEach(parameter -> type(member, first, parameter));
    code.ifPresent(body -> new CodeCheck(this, lists, name, member).check(body));
  }
}
