package ticktape.wire;

import ticktape.rules.BytesIn;
import ticktape.rules.BytesOut;
import ticktape.rules.FormatException;

/**
 * The binary encoding of messages, which our own clients speak over TCP and WebSocket. {@code
 * docs/PROTOCOL.md} specifies it.
 *
 * <p>A client sends the {@link #mark} once. Then each message is a frame both ways: the length of
 * the body as a varint, and the body, whose first byte tells the kind. A body of one byte with the
 * high bit set tells idle ticks, so such a frame has two bytes.
 */
public final class Binary {

  /** The version of the protocol that this code speaks; the last byte of the mark. */
  public static final int VERSION = 2;

  private static final int IDLE = 0x80;
  private static final int CLOSED = 0x40;

  private Binary() {}

  /** The bytes that a client sends first: 0xF7, T, T and the version. */
  public static byte[] mark() {
    return new byte[] {(byte) 0xF7, 'T', 'T', VERSION};
  }

  /** A message as a frame. */
  public static byte[] frame(ToServer message) {
    return framed(BinaryUp.FORMAT.toBytes(message));
  }

  /** A message as a frame. */
  public static byte[] frame(ToClient message) {
    return switch (message) {
      case ToClient.Idle idle -> framed(new byte[] {(byte) (IDLE | idle.ticks())});
      case ToClient.Closed closed -> framed(kind(CLOSED | closed.idle(), closed.events()));
      default -> framed(BinaryDown.FORMAT.toBytes(message));
    };
  }

  /**
   * What a client said.
   *
   * @param body a frame's body; kept, until an input in it has been read
   * @throws FormatException if it is not such a message
   */
  public static ToServer toServer(byte[] body) {
    return BinaryUp.FORMAT.fromBytes(body);
  }

  /**
   * What the server said.
   *
   * @throws FormatException if it is not such a message
   */
  public static ToClient toClient(byte[] body) {
    var in = new BytesIn(body);
    var kind = in.raw();
    if ((kind & IDLE) != 0 && body.length == 1) {
      return new ToClient.Idle(kind & ToClient.Idle.MOST);
    }
    if ((kind & (IDLE | CLOSED)) == CLOSED) {
      return new ToClient.Closed(kind & ToClient.Closed.MOST, in.raw(in.left()));
    }
    return BinaryDown.FORMAT.fromBytes(body);
  }

  private static byte[] framed(byte[] body) {
    var out = new BytesOut();
    out.count(body.length);
    out.raw(body);
    return out.toBytes();
  }

  private static byte[] kind(int kind, byte[] rest) {
    var out = new BytesOut();
    out.raw(kind);
    out.raw(rest);
    return out.toBytes();
  }
}
