package ticktape.rules;

/**
 * Turns a value into 32 bits. It is MurmurHash3 x86_32 (Austin Appleby, public domain), fed one int
 * at a time.
 *
 * <p>Lengths are hashed too, names are not.
 */
final class HashOut implements Out {

  private int hash;
  private int words;

  private void mix(int word) {
    var k = word * 0xCC9E2D51;
    k = (k << 15) | (k >>> 17);
    hash ^= k * 0x1B873593;
    hash = (hash << 13) | (hash >>> 19);
    hash = hash * 5 + 0xE6546B64;
    words++;
  }

  int hash() {
    var h = hash ^ (words << 2);
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  @Override
  public void number(int value) {
    mix(value);
  }

  @Override
  public void count(int value) {
    mix(value);
  }

  @Override
  public void flag(boolean value) {
    mix(value ? 1 : 0);
  }

  @Override
  public void text(String value) {
    mix(value.length());
    for (var i = 0; i < value.length(); i++) {
      mix(isLone(value, i) ? '?' : value.charAt(i));
    }
  }

  /** Half a surrogate pair has no UTF-8: in bytes it is a question mark, so it is one here too. */
  private static boolean isLone(String text, int at) {
    var unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  @Override
  public void choice(int ordinal, String word) {
    mix(ordinal);
  }

  @Override
  public void list(int size) {
    mix(size);
  }

  @Override
  public void map(int size) {
    mix(size);
  }

  @Override
  public void key(int number) {
    mix(number);
  }

  @Override
  public void record() {}

  @Override
  public void field(String name) {}

  @Override
  public void variant(int ordinal, String word) {
    mix(ordinal);
  }

  @Override
  public void end() {}
}
