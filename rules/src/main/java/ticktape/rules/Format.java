package ticktape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How values of a type become bytes, JSON and a hash, and come back from bytes and JSON.
 *
 * <p>Formats are put together from smaller ones, without reflection, so that they run in the
 * browser too. A record's format names each component once:
 *
 * <pre>{@code
 * record Cell(int x, int y) {
 *   static final Format<Cell> FORMAT = Format.record(f -> {
 *     var x = f.field("x", Cell::x, Format.INT);
 *     var y = f.field("y", Cell::y, Format.INT);
 *     return v -> new Cell(v.get(x), v.get(y));
 *   });
 * }
 * }</pre>
 *
 * <p>In bytes an int is a base-128 varint, low bits first, signed ones zigzag-coded (as in Protocol
 * Buffers); a text is its length in bytes and its UTF-8; a list or map is its length and its
 * values; a record is its components in order; a choice or variant is its place in the list of
 * words. {@code docs/PROTOCOL.md} has examples.
 *
 * @param <T> the type of the values
 */
public interface Format<T> {

  /** Any int. */
  Format<Integer> INT = new Primitives.Int();

  /** An int that is not negative. */
  Format<Integer> COUNT = new Primitives.Count();

  /** A yes or no. */
  Format<Boolean> FLAG = new Primitives.Flag();

  /** A text of at most 65,535 bytes of UTF-8. */
  Format<String> TEXT = new Primitives.Text();

  /** Writes a value. */
  void write(T value, Out out);

  /**
   * Reads a value.
   *
   * @throws FormatException if it is not there, or is not such a value
   */
  T read(In in);

  /** An int from {@code min} to {@code max}; another one is refused when it is read. */
  static Format<Integer> range(int min, int max) {
    return new Primitives.Range(min, max);
  }

  /** One of these constants, in JSON its name in lower case. The order is part of the format. */
  @SafeVarargs
  static <E extends Enum<E>> Format<E> choice(E... values) {
    var words = new ArrayList<String>();
    for (var value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT));
    }
    return new Primitives.Choice<>(List.of(values), List.copyOf(words));
  }

  /** A list of values. */
  static <T> Format<List<T>> list(Format<T> item) {
    return new Primitives.Items<>(item);
  }

  /**
   * A record: the function names the components with their formats, and returns how to make the
   * record of them.
   */
  static <T> Format<T> record(Function<Fields<T>, Function<Values, T>> shape) {
    return RecordFormat.of(shape);
  }

  /**
   * One of several kinds of value, each by its class; in JSON an object of one entry. The order is
   * part of the format.
   */
  @SafeVarargs
  static <T> Format<T> oneOf(Variant<? extends T>... variants) {
    return VariantFormat.of(List.of(variants));
  }

  /**
   * One kind of a sealed type.
   *
   * @param word its name in JSON
   * @param type its class
   * @param format its format
   */
  @SuppressWarnings("unchecked") // a class has no type arguments to check
  static <T> Variant<T> variant(String word, Class<?> type, Format<T> format) {
    return new Variant<>(word, (Class<T>) type, format);
  }

  /** A format for a type that is made from, and turned into, a type that has one. */
  default <R> Format<R> as(Function<T, R> make, Function<R, T> unmake) {
    return new Primitives.As<>(this, make, unmake);
  }

  /** The bytes of a value. */
  default byte[] toBytes(T value) {
    var out = new BytesOut();
    write(value, out);
    return out.toBytes();
  }

  /**
   * The value of these bytes.
   *
   * @throws FormatException if they are not such a value and nothing else
   */
  default T fromBytes(byte[] bytes) {
    var in = new BytesIn(bytes);
    var value = read(in);
    in.end();
    return value;
  }

  /**
   * 32 bits that tell whether two states are the same: equal for equal values, on every machine.
   */
  default int hash(T value) {
    var out = new HashOut();
    write(value, out);
    return out.hash();
  }

  /** The components of a record, as its format names them. */
  interface Fields<T> {

    /** Names the next component. */
    <V> Field<V> field(String name, Function<T, V> component, Format<V> format);
  }

  /**
   * A component that was named.
   *
   * @param index its place in the record
   */
  record Field<V>(int index) {}

  /** The components of a record that was read. */
  interface Values {

    /** The value of a component. */
    <V> V get(Field<V> field);
  }

  /**
   * One kind of a sealed type.
   *
   * @param word its name in JSON
   * @param type its class
   * @param format its format
   */
  record Variant<T>(String word, Class<T> type, Format<T> format) {}
}
