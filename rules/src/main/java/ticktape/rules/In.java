package ticktape.rules;

import java.util.List;

/**
 * Where a {@link Format} reads a value from: bytes, or JSON.
 *
 * <p>What is read may come from anyone. Every method throws {@link FormatException} when the value
 * is not there, is of another kind or is too large.
 */
public interface In {

  /** Any int. */
  int number();

  /** An int that is not negative. */
  int count();

  /** A yes or no. */
  boolean flag();

  /** A text. */
  String text();

  /** The place of the word in a fixed list of words. */
  int choice(List<String> words);

  /** The number of values of a list, or of entries of a map. */
  int size();

  /** Where to read the value at a place in a list or a map; places are read in order, each once. */
  In item(int index);

  /** The key at a place in a map, read before the value. */
  int key(int index);

  /**
   * Where to read a component of a record; components are read in the order in which they were
   * written.
   */
  In field(String name);

  /** The place of the kind of value that follows in a list of kinds. */
  int variant(List<String> words);

  /** Where to read the value of the variant that was named just before. */
  In content();
}
