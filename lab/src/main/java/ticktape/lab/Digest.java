package ticktape.lab;

/** 64 bits of everything that happened in a run, to see that two runs were the same (FNV-1a). */
final class Digest {

  private static final long PRIME = 0x100000001B3L;

  private long value = 0xCBF29CE484222325L;

  void add(long number) {
    var rest = number;
    for (var i = 0; i < 8; i++) {
      value = (value ^ (rest & 0xFF)) * PRIME;
      rest >>>= 8;
    }
  }

  void add(byte[] bytes) {
    for (var part : bytes) {
      value = (value ^ (part & 0xFF)) * PRIME;
    }
  }

  long value() {
    return value;
  }
}
