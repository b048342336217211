package ticktape.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/**
 * The whole system, loaded once more, with a bug in it where no edge is: in the bytecode of one
 * method a call is another one. The source stays as it is, and knows nothing of it.
 */
final class Planted extends ClassLoader {

  private final String type;
  private final String method;
  private final String call;
  private final String instead;
  private int places;

  /**
   * A system with a bug.
   *
   * @param type the class's full name
   * @param method the method's
   * @param call the method that it calls, which returns nothing
   * @param instead a method of the same object without arguments, which is called instead
   */
  Planted(String type, String method, String call, String instead) {
    super(Planted.class.getClassLoader());
    this.type = type;
    this.method = method;
    this.call = call;
    this.instead = instead;
  }

  /** One run of Snake; what failed in it, if something did. */
  Optional<String> run(int seed) {
    try {
      var lab = loadClass(Lab.class.getName());
      var report = lab.getMethod("run", int.class).invoke(null, seed);
      var failure = (Optional<?>) report.getClass().getMethod("failure").invoke(report);
      if (places == 0) {
        throw new IllegalStateException(
            "There is no call of "
                + call
                + " in "
                + type
                + "."
                + method
                + " any more: plant the bug elsewhere.");
      }
      return failure.map(Object::toString);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!name.startsWith("ticktape.")) {
        return super.loadClass(name, resolve);
      }
      var loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      var bytes = in.readAllBytes();
      var code = name.equals(type) ? planted(bytes) : bytes;
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] planted(byte[] bytes) {
    CodeTransform bug =
        (code, element) -> {
          if (element instanceof InvokeInstruction invoke && invoke.name().equalsString(call)) {
            code.invokevirtual(
                    invoke.owner().asSymbol(),
                    instead,
                    MethodTypeDesc.ofDescriptor("()Ljava/lang/Object;"))
                .pop();
            places++;
          } else {
            code.with(element);
          }
        };
    var file = ClassFile.of();
    return file.transformClass(
        file.parse(bytes),
        ClassTransform.transformingMethodBodies(one -> one.methodName().equalsString(method), bug));
  }
}
