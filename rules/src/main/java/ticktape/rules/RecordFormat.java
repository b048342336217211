package ticktape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A record's format: its components by name, and how to make it of them. */
record RecordFormat<T>(List<Component<T, ?>> components, Function<Format.Values, T> make)
    implements Format<T> {

  record Component<T, V>(String name, Function<T, V> component, Format<V> format) {
    void write(T value, Out out) {
      out.field(name);
      format.write(component.apply(value), out);
    }
  }

  static <T> RecordFormat<T> of(Function<Fields<T>, Function<Values, T>> shape) {
    var fields = new Named<T>();
    var make = shape.apply(fields);
    return new RecordFormat<>(List.copyOf(fields.components), make);
  }

  @Override
  public void write(T value, Out out) {
    out.record();
    for (var component : components) {
      component.write(value, out);
    }
    out.end();
  }

  @Override
  public T read(In in) {
    var values = new Object[components.size()];
    for (var i = 0; i < values.length; i++) {
      var component = components.get(i);
      values[i] = component.format().read(in.field(component.name()));
    }
    try {
      return make.apply(new Given(values));
    } catch (IllegalArgumentException e) {
      throw Primitives.refused(e);
    }
  }

  private static final class Named<T> implements Fields<T> {
    private final List<Component<T, ?>> components = new ArrayList<>();

    @Override
    public <V> Field<V> field(String name, Function<T, V> component, Format<V> format) {
      components.add(new Component<>(name, component, format));
      return new Field<>(components.size() - 1);
    }
  }

  private record Given(Object[] values) implements Values {
    @Override
    @SuppressWarnings("unchecked") // a field's type is that of the format that read it
    public <V> V get(Field<V> field) {
      return (V) values[field.index()];
    }
  }
}
