package ticktape.client;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns UTF-8 that arrives in any pieces into text: a character that is cut in two waits for its
 * rest. What is no UTF-8 becomes U+FFFD. Not for many threads.
 */
public final class Utf8Pieces {

  private static final int CHARACTER_BYTES_MAX = 4;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] held = new byte[0];

  /** The characters that are whole with these bytes. */
  public String add(byte[] some) {
    return decoded(some, false);
  }

  /** What is left when nothing more comes: U+FFFD for half a character, or nothing. */
  public String end() {
    var rest = decoded(new byte[0], true);
    decoder.reset();
    return rest;
  }

  private String decoded(byte[] some, boolean last) {
    var in = ByteBuffer.allocate(held.length + some.length).put(held).put(some).flip();
    var out = CharBuffer.allocate(in.remaining() + CHARACTER_BYTES_MAX);
    decoder.decode(in, out, last);
    held = new byte[in.remaining()];
    in.get(held);
    return out.flip().toString();
  }
}
