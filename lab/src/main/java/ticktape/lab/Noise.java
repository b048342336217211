package ticktape.lab;

import java.util.Arrays;

/** What becomes of bytes that arrive as something else. */
final class Noise {

  private Noise() {}

  /** These bytes with something wrong with them; at least one of them is there. */
  static byte[] in(byte[] bytes, Chance chance) {
    var at = chance.between(0, bytes.length - 1);
    return switch (chance.between(0, 5)) {
      case 0 -> chance.bytes(chance.between(1, 40));
      case 1 -> Arrays.copyOf(bytes, at + 1);
      case 2 -> joined(bytes, at, chance.bytes(chance.between(1, 4)));
      case 3 -> joined(bytes, at, Arrays.copyOf(bytes, at));
      default -> flipped(bytes, at, chance);
    };
  }

  private static byte[] flipped(byte[] bytes, int at, Chance chance) {
    var other = bytes.clone();
    other[at] ^= (byte) (1 << chance.between(0, 7));
    return other;
  }

  private static byte[] joined(byte[] bytes, int at, byte[] more) {
    var all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, at, more.length);
    System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
    return all;
  }
}
