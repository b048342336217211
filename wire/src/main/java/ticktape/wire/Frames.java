package ticktape.wire;

import java.util.Arrays;
import java.util.Optional;
import ticktape.rules.FormatException;

/**
 * Cuts a stream of bytes, which arrives in any pieces, into the bodies of binary frames. Not for
 * many threads.
 *
 * <p>It holds no more than one frame and what arrived with it.
 */
public final class Frames {

  /** The longest body a client may send, in bytes. */
  public static final int TO_SERVER_BYTES_MAX = 64 * 1024;

  /** The longest body a server may send, in bytes. */
  public static final int TO_CLIENT_BYTES_MAX = 16 * 1024 * 1024;

  private final int bytesMax;
  private byte[] bytes = new byte[256];
  private int start;
  private int end;

  /** A stream whose frames have bodies of at most so many bytes. */
  public Frames(int bytesMax) {
    this.bytesMax = bytesMax;
  }

  /** Takes in what arrived. */
  public void add(byte[] some) {
    add(some, 0, some.length);
  }

  /** Takes in a part of what arrived. */
  public void add(byte[] some, int from, int to) {
    var size = to - from;
    if (end + size > bytes.length) {
      var held = end - start;
      var grown =
          held + size > bytes.length ? new byte[Math.max(bytes.length * 2, held + size)] : bytes;
      System.arraycopy(bytes, start, grown, 0, held);
      bytes = grown;
      start = 0;
      end = held;
    }
    System.arraycopy(some, from, bytes, end, size);
    end += size;
  }

  /** How many bytes are held of what has not been taken out: 0 between two frames. */
  public int held() {
    return end - start;
  }

  /**
   * The next frame's body, if all of it is there.
   *
   * @throws FormatException if the frame is longer than allowed, or empty
   */
  public Optional<byte[]> next() {
    var size = 0;
    for (var i = 0; start + i < end; i++) {
      var part = bytes[start + i];
      size |= (part & 0x7F) << (7 * i);
      if (part >= 0) {
        return body(size, start + i + 1);
      }
      if (i == 3) {
        throw new FormatException("A frame's length has at most four bytes.");
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> body(int size, int from) {
    if (size == 0 || size > bytesMax) {
      throw new FormatException("A frame has 1 to " + bytesMax + " bytes, not " + size + ".");
    }
    if (end - from < size) {
      return Optional.empty();
    }
    start = from + size;
    return Optional.of(Arrays.copyOfRange(bytes, from, start));
  }
}
