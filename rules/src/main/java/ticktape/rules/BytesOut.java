package ticktape.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes values as bytes: varints, UTF-8, lengths first. Not for many threads. */
public final class BytesOut implements Out {

  private byte[] bytes = new byte[64];
  private int size;

  /** One byte as it is. */
  public void raw(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  /** Bytes as they are, without a length. */
  public void raw(byte[] values) {
    if (size + values.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size * 2, size + values.length));
    }
    System.arraycopy(values, 0, bytes, size, values.length);
    size += values.length;
  }

  private void varint(int value) {
    var rest = value;
    while ((rest & ~0x7F) != 0) {
      raw((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    raw(rest);
  }

  @Override
  public void number(int value) {
    varint((value << 1) ^ (value >> 31));
  }

  @Override
  public void count(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("A count is not negative, as " + value + " is.");
    }
    varint(value);
  }

  @Override
  public void flag(boolean value) {
    raw(value ? 1 : 0);
  }

  @Override
  public void text(String value) {
    var utf8 = value.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > BytesIn.TEXT_BYTES_MAX) {
      throw new IllegalArgumentException("A text of " + utf8.length + " bytes is too long.");
    }
    varint(utf8.length);
    raw(utf8);
  }

  @Override
  public void choice(int ordinal, String word) {
    varint(ordinal);
  }

  @Override
  public void list(int count) {
    varint(count);
  }

  @Override
  public void map(int count) {
    varint(count);
  }

  @Override
  public void key(int number) {
    count(number);
  }

  @Override
  public void record() {}

  @Override
  public void field(String name) {}

  @Override
  public void variant(int ordinal, String word) {
    varint(ordinal);
  }

  @Override
  public void end() {}

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** The bytes written so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
