package ticktape.ansi;

/** UTF-8, a byte at a time; what is none is dropped. */
final class Letters {

  /** No code point: none is complete, or the bytes were none. */
  static final int NONE = 0;

  private static final int[] LEAST = {0, 0x80, 0x800, 0x10000};

  private int value;
  private int missing;
  private int length;

  void reset() {
    missing = 0;
  }

  /** The code point that a byte from 0x80 on completes, or {@link #NONE}. */
  int next(int b) {
    if (b >= 0xC0) {
      length = b < 0xE0 ? 1 : b < 0xF0 ? 2 : b < 0xF8 ? 3 : 0;
      missing = length;
      value = b & (0x3F >> length);
      return NONE;
    }
    if (missing == 0) {
      return NONE;
    }
    value = value << 6 | (b & 0x3F);
    missing--;
    var whole = missing == 0 && value >= LEAST[length] && value <= Character.MAX_CODE_POINT;
    return whole && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE)
        ? value
        : NONE;
  }
}
