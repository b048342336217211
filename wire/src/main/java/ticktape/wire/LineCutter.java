package ticktape.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ticktape.rules.BytesOut;
import ticktape.rules.FormatException;

/**
 * Cuts a stream of bytes, which arrives in any pieces, into lines of UTF-8. A line ends with a line
 * feed; a carriage return before it is dropped. Not for many threads.
 *
 * <p>It holds no more than one line and what arrived with it.
 */
public final class LineCutter {

  /** The longest line a client may send, in bytes, its end not counted. */
  public static final int BYTES_MAX = 64 * 1024;

  private BytesOut line = new BytesOut();
  private byte[] arrived = new byte[0];
  private int at;

  /** Takes in what arrived; call {@link #next} until it is empty before the next call. */
  public void add(byte[] some) {
    arrived = some;
    at = 0;
  }

  /**
   * The next line, if all of it is there.
   *
   * @throws FormatException if it is longer than {@link #BYTES_MAX}
   */
  public Optional<String> next() {
    while (at < arrived.length) {
      var value = arrived[at++];
      if (value == '\n') {
        return Optional.of(take());
      }
      if (line.size() == BYTES_MAX) {
        throw new FormatException("A line has at most " + BYTES_MAX + " bytes.");
      }
      line.raw(value);
    }
    return Optional.empty();
  }

  /** How many bytes of an unfinished line are held: 0 between two lines. */
  public int held() {
    return line.size();
  }

  /** What is there of an unfinished line. */
  public String begun() {
    return new String(line.toBytes(), StandardCharsets.UTF_8);
  }

  private String take() {
    var text = new String(line.toBytes(), StandardCharsets.UTF_8);
    line = new BytesOut();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
