package ticktape.check;

import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One method, instruction by instruction. */
final class CodeCheck {

  private static final String WHOLE = "ticktape/rules/Whole";
  private static final List<String> BOOTSTRAPS =
      List.of("LambdaMetafactory", "ObjectMethods", "StringConcatFactory", "SwitchBootstraps");

  private final ClassCheck report;
  private final Lists lists;
  private final String owner;
  private final String member;
  private int line;
  private @Nullable Instruction before;

  CodeCheck(ClassCheck report, Lists lists, String owner, String member) {
    this.report = report;
    this.lists = lists;
    this.owner = owner;
    this.member = member;
  }

  static int firstLine(CodeModel code) {
    for (var element : code) {
      if (element instanceof LineNumber number) {
        return number.line();
      }
    }
    return 0;
  }

  void check(CodeModel code) {
    for (var element : code) {
      switch (element) {
        case LineNumber number -> line = number.line();
        case ExceptionCatch handler ->
            handler.catchType().ifPresent(type -> type(type.asInternalName()));
        case Instruction instruction -> {
          instruction(instruction);
          before = instruction;
        }
        default -> {}
      }
    }
  }

  private void instruction(Instruction instruction) {
    switch (instruction) {
      case LoadInstruction i -> kind(i.typeKind());
      case StoreInstruction i -> kind(i.typeKind());
      case ReturnInstruction i -> kind(i.typeKind());
      case ArrayLoadInstruction i -> kind(i.typeKind());
      case ArrayStoreInstruction i -> kind(i.typeKind());
      case NewPrimitiveArrayInstruction i -> kind(i.typeKind());
      case ConvertInstruction i -> {
        kind(i.fromType());
        kind(i.toType());
      }
      case OperatorInstruction i -> operator(i);
      case ConstantInstruction i -> constant(i);
      case NewObjectInstruction i -> type(i.className().asInternalName());
      case NewReferenceArrayInstruction i -> type(i.componentType().asInternalName());
      case NewMultiArrayInstruction i -> report.type(member, line, i.arrayType().asSymbol());
      case TypeCheckInstruction i -> type(i.type().asInternalName());
      case MonitorInstruction _ -> report.report(member, line, ClassCheck.THREADS);
      case FieldInstruction i -> field(i);
      case InvokeInstruction i ->
          call(i.owner().asInternalName(), i.name().stringValue(), i.typeSymbol());
      case InvokeDynamicInstruction i -> dynamic(i);
      default -> {}
    }
  }

  private void type(String internal) {
    report.type(member, line, internal);
  }

  private void kind(TypeKind kind) {
    report.primitive(member, line, kind.upperBound());
  }

  private void operator(OperatorInstruction operator) {
    kind(operator.typeKind());
    var divides = operator.opcode() == Opcode.IDIV || operator.opcode() == Opcode.IREM;
    if (divides && !owner.equals(WHOLE) && !isNonZero(before)) {
      report.report(
          member,
          line,
          "division by what may be zero gives 0 in the browser: use Whole.div or Whole.mod.");
    }
  }

  private static boolean isNonZero(@Nullable Instruction instruction) {
    return instruction instanceof ConstantInstruction c
        && c.constantValue() instanceof Integer value
        && value != 0;
  }

  private void constant(ConstantInstruction constant) {
    kind(constant.typeKind());
    switch (constant.constantValue()) {
      case ClassDesc type -> report.type(member, line, type);
      case DynamicConstantDesc<?> dynamic when constant.opcode() != Opcode.ACONST_NULL ->
          notAllowed(dynamic.bootstrapMethod().methodName());
      default -> {}
    }
  }

  private void field(FieldInstruction field) {
    var name = field.name().stringValue();
    report.primitive(member, line, field.typeSymbol());
    var origins =
        lists.program().origins(field.owner().asInternalName(), name + field.type().stringValue());
    if (!origins.isEmpty()
        && origins.stream().noneMatch(o -> lists.allowed().field(Names.dotted(o), name))) {
      notAllowed(Names.dotted(origins.getLast()) + "." + name);
    }
    if (field.opcode() == Opcode.PUTSTATIC
        && !Mutables.is(field.typeSymbol())
        && makesMutable(before)) {
      report.report(name, line, Mutables.SENTENCE);
    }
  }

  private static boolean makesMutable(@Nullable Instruction instruction) {
    return instruction instanceof InvokeInstruction call
        && call.name().equalsString("<init>")
        && Mutables.is(call.owner().asInternalName());
  }

  private void call(String of, String name, MethodTypeDesc type) {
    type.parameterList().forEach(parameter -> report.primitive(member, line, parameter));
    report.primitive(member, line, type.returnType());
    var hashes = name.equals("hashCode") && !of.equals("java/lang/String");
    if (hashes || name.equals("identityHashCode")) {
      report.report(
          member,
          line,
          "hashCode differs from machine to machine: compare values, or write the hash you need.");
      return;
    }
    if (of.startsWith("[")) {
      return; // clone
    }
    var origins = lists.program().origins(of, name + type.descriptorString());
    if (!origins.isEmpty()
        && origins.stream().noneMatch(o -> lists.allowed().method(Names.dotted(o), name, type))) {
      var outside = Names.dotted(origins.getLast());
      notAllowed(
          lists.allowed().type(outside) || !name.equals("<init>") ? outside + "." + name : outside);
    }
  }

  private void notAllowed(String name) {
    report.report(member, line, lists.advice().about(name));
  }

  private void dynamic(InvokeDynamicInstruction site) {
    var factory = site.bootstrapMethod().owner().displayName();
    if (!BOOTSTRAPS.contains(factory)) {
      notAllowed(factory);
    }
    site.typeSymbol()
        .parameterList()
        .forEach(parameter -> report.primitive(member, line, parameter));
    if (factory.equals("ObjectMethods")) {
      return; // a record's own equals, toString and hashCode: calling the last is what is reported
    }
    for (var argument : site.bootstrapArgs()) {
      if (argument instanceof DirectMethodHandleDesc handle) {
        handle(handle);
      }
    }
  }

  /** What a lambda or method reference calls. */
  private void handle(DirectMethodHandleDesc handle) {
    var descriptor = handle.owner().descriptorString();
    var of =
        handle.owner().isArray() ? descriptor : descriptor.substring(1, descriptor.length() - 1);
    if (handle.lookupDescriptor().startsWith("(")) {
      var constructs = handle.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
      call(
          of,
          constructs ? "<init>" : handle.methodName(),
          MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()));
    }
  }
}
