package ticktape.room;

/**
 * Bytes that are ready to be sent, shared by all connections that they go to.
 *
 * <p>Nobody changes them, so they may be sent from any thread without a copy.
 */
public final class Frame {

  /** Nothing to send. */
  public static final Frame EMPTY = new Frame(new byte[0]);

  private final byte[] bytes;

  private Frame(byte[] bytes) {
    this.bytes = bytes;
  }

  /** These bytes, which are the frame's own from now on. */
  public static Frame of(byte[] bytes) {
    return new Frame(bytes);
  }

  /** The bytes themselves: to be sent, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  @Override
  public String toString() {
    return "Frame[" + bytes.length + " bytes]";
  }
}
