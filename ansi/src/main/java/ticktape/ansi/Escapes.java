package ticktape.ansi;

import java.util.Arrays;

/** A growing row of bytes for a terminal, and how it is told things (ECMA-48, xterm's ctlseqs). */
final class Escapes {

  private byte[] bytes = new byte[4096];
  private int length;

  void reset() {
    length = 0;
  }

  int length() {
    return length;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Control sequence introducer, then these ASCII letters. */
  Escapes csi(String rest) {
    return one(0x1B).one('[').ascii(rest);
  }

  Escapes ascii(String letters) {
    for (var i = 0; i < letters.length(); i++) {
      one(letters.charAt(i));
    }
    return this;
  }

  /** Puts the cursor on a cell, counted from 0. */
  Escapes move(int x, int y) {
    return csi("").number(y + 1).one(';').number(x + 1).one('H');
  }

  /** Moves the cursor to the right. */
  Escapes right(int columns) {
    csi("");
    return (columns == 1 ? this : number(columns)).one('C');
  }

  Escapes number(int n) {
    if (n >= 10) {
      number(n / 10);
    }
    return one('0' + n % 10);
  }

  /** A code point as UTF-8. */
  Escapes code(int c) {
    if (c < 0x80) {
      return one(c);
    }
    if (c < 0x800) {
      return one(0xC0 | c >> 6).more(c);
    }
    if (c < 0x10000) {
      return one(0xE0 | c >> 12).more(c >> 6).more(c);
    }
    return one(0xF0 | c >> 18).more(c >> 12).more(c >> 6).more(c);
  }

  /** A byte that goes on with a code point: its next six bits. */
  private Escapes more(int bits) {
    return one(0x80 | (bits & 0x3F));
  }

  Escapes one(int b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) b;
    return this;
  }
}
