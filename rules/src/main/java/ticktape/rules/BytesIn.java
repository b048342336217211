package ticktape.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads values from bytes that may come from anyone.
 *
 * <p>A list can't claim more values than there are bytes left, so no input makes it reserve much
 * memory.
 */
public final class BytesIn implements In {

  static final int TEXT_BYTES_MAX = 0xFFFF;

  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads all of these bytes. */
  public BytesIn(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Reads some of these bytes: those from {@code start}, up to but without {@code end}. */
  public BytesIn(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** How many bytes are left. */
  public int left() {
    return end - at;
  }

  /**
   * One byte as it is, from 0 to 255.
   *
   * @throws FormatException if there is none left
   */
  public int raw() {
    if (at >= end) {
      throw new FormatException("The bytes end too early.");
    }
    return bytes[at++] & 0xFF;
  }

  /**
   * So many bytes as they are.
   *
   * @throws FormatException if there are not so many left
   */
  public byte[] raw(int size) {
    if (size < 0 || size > left()) {
      throw new FormatException(
          "The bytes end too early: " + size + " should follow, not " + left() + ".");
    }
    var some = new byte[size];
    System.arraycopy(bytes, at, some, 0, size);
    at += size;
    return some;
  }

  /**
   * Nothing is left.
   *
   * @throws FormatException if there is
   */
  public void end() {
    if (left() != 0) {
      throw new FormatException("The bytes end too late: by " + left() + ".");
    }
  }

  private int varint() {
    var value = 0;
    for (var shift = 0; shift < 35; shift += 7) {
      var part = raw();
      if (shift == 28 && part > 0x0F) {
        break;
      }
      value |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
    throw new FormatException("A number has more than 32 bits.");
  }

  @Override
  public int number() {
    var value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  @Override
  public int count() {
    var value = varint();
    if (value < 0) {
      throw new FormatException("A count is too large.");
    }
    return value;
  }

  @Override
  public boolean flag() {
    var value = raw();
    if (value > 1) {
      throw new FormatException("A flag is 0 or 1, not " + value + ".");
    }
    return value == 1;
  }

  @Override
  public String text() {
    var size = count();
    if (size > TEXT_BYTES_MAX) {
      throw new FormatException("A text of " + size + " bytes is too long.");
    }
    var utf8 = raw(size);
    var text = new String(utf8, StandardCharsets.UTF_8);
    // A decoder mends broken bytes, each machine's in its own way: what does not come back was
    // broken.
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), utf8)) {
      throw new FormatException("A text is not UTF-8.");
    }
    return text;
  }

  @Override
  public int choice(List<String> words) {
    var ordinal = count();
    if (ordinal >= words.size()) {
      throw new FormatException(
          "There are " + words.size() + " choices, so none is number " + ordinal + ".");
    }
    return ordinal;
  }

  @Override
  public int size() {
    var size = count();
    if (size > left()) {
      throw new FormatException("A list of " + size + " needs more bytes than " + left() + ".");
    }
    return size;
  }

  @Override
  public In item(int index) {
    return this;
  }

  @Override
  public int key(int index) {
    return count();
  }

  @Override
  public In field(String name) {
    return this;
  }

  @Override
  public int variant(List<String> words) {
    return choice(words);
  }

  @Override
  public In content() {
    return this;
  }
}
