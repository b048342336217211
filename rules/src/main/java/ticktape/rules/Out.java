package ticktape.rules;

/**
 * Where a {@link Format} writes a value: bytes, a hash, or JSON text.
 *
 * <p>A record is {@code record}, then {@code field} and a value for each component, then {@code
 * end}. A list is {@code list}, its values, {@code end}; a map by number is {@code map}, {@code
 * key} and value in turn, {@code end}. A variant is {@code variant}, a value, {@code end}.
 */
public interface Out {

  /** Any int; near zero is short. */
  void number(int value);

  /** An int that is not negative; near zero is short. */
  void count(int value);

  /** A yes or no. */
  void flag(boolean value);

  /** A text. */
  void text(String value);

  /** One of a fixed list of words. */
  void choice(int ordinal, String word);

  /** A list of so many values begins. */
  void list(int size);

  /** A map of so many entries begins. */
  void map(int size);

  /** The key of the next entry of a map. */
  void key(int number);

  /** A record begins. */
  void record();

  /** The name of the next component of a record. */
  void field(String name);

  /** One of several kinds of value follows. */
  void variant(int ordinal, String word);

  /** The innermost list, map, record or variant ends. */
  void end();
}
