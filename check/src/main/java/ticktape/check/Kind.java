package ticktape.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A type with its type arguments filled in; what is not known is {@code Object}. */
record Kind(Class<?> raw, List<Kind> arguments) {

  static final Kind UNKNOWN = new Kind(Object.class, List.of());

  static Kind of(Class<?> raw) {
    return new Kind(raw, List.of());
  }

  /** The type of a component of this record. */
  Kind component(RecordComponent component) {
    var bindings = new HashMap<TypeVariable<?>, Kind>();
    var variables = raw.getTypeParameters();
    for (var i = 0; i < variables.length && i < arguments.size(); i++) {
      bindings.put(variables[i], arguments.get(i));
    }
    return of(component.getGenericType(), bindings);
  }

  /** The type argument at a place. */
  Kind argument(int index) {
    return index < arguments.size() ? arguments.get(index) : UNKNOWN;
  }

  /** One of this sealed type's classes, with the same arguments. */
  Kind permitted(Class<?> subclass) {
    return new Kind(subclass, arguments);
  }

  private static Kind of(Type type, Map<TypeVariable<?>, Kind> bindings) {
    return switch (type) {
      case Class<?> raw -> of(raw);
      case ParameterizedType applied -> {
        var arguments = new ArrayList<Kind>();
        for (var argument : applied.getActualTypeArguments()) {
          arguments.add(of(argument, bindings));
        }
        yield new Kind((Class<?>) applied.getRawType(), List.copyOf(arguments));
      }
      case TypeVariable<?> variable -> bindings.getOrDefault(variable, UNKNOWN);
      case WildcardType wildcard -> of(wildcard.getUpperBounds()[0], bindings);
      default -> UNKNOWN;
    };
  }
}
