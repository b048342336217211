package ticktape.check;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Records by reflection: their components, and a record of such components. */
final class Records {

  private Records() {}

  static Object[] components(Object value) {
    try {
      var components = value.getClass().getRecordComponents();
      var values = new Object[components.length];
      for (var i = 0; i < values.length; i++) {
        var accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        values[i] = accessor.invoke(value);
      }
      return values;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Can't read " + value.getClass() + ".", e);
    }
  }

  /**
   * A record of these components.
   *
   * @throws IllegalArgumentException if its constructor refuses them
   */
  static Object make(Class<?> type, Object[] values) {
    try {
      var types =
          Arrays.stream(type.getRecordComponents()).map(c -> c.getType()).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " refuses " + Arrays.toString(values) + ".", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Can't make " + type + ".", e);
    }
  }
}
