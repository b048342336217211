package ticktape.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Hands at a display: real key presses and clicks, by the X protocol's extension XTEST. It speaks
 * the protocol itself, so that a test needs no tool beside the display.
 */
final class XTest implements AutoCloseable {

  private static final int KEY_DOWN = 2;
  private static final int KEY_UP = 3;
  private static final int BUTTON_DOWN = 4;
  private static final int BUTTON_UP = 5;
  private static final int MOTION = 6;
  private static final int REPLY_BYTES = 32;

  /** Where the keys are, as every server for Linux numbers them. */
  private static final Map<String, Integer> KEYS =
      Map.ofEntries(
          Map.entry("Escape", 9),
          Map.entry("Up", 111),
          Map.entry("Left", 113),
          Map.entry("Right", 114),
          Map.entry("Down", 116),
          Map.entry("Enter", 36),
          Map.entry("F11", 95),
          Map.entry(" ", 65));

  private static final Map<String, Integer> ROWS =
      Map.of("1234567890", 10, "qwertyuiop", 24, "asdfghjkl", 38, "zxcvbnm", 52);

  private final SocketChannel line;
  private final int extension;

  /** Comes to a display, by its number. */
  XTest(String display) throws IOException {
    line = SocketChannel.open(StandardProtocolFamily.UNIX);
    line.connect(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + display));
    var hello = request(12).put((byte) 'l').put((byte) 0).putShort((short) 11);
    send(hello);
    var answer = receive(8);
    if (answer.get(0) != 1) {
      throw new IOException("The display lets nobody in.");
    }
    receive((answer.getShort(6) & 0xFFFF) * 4);
    extension = extension("XTEST");
  }

  private int extension(String name) throws IOException {
    var bytes = name.getBytes(StandardCharsets.US_ASCII);
    var padded = (bytes.length + 3) / 4 * 4;
    send(
        request(8 + padded)
            .put((byte) 98)
            .put((byte) 0)
            .putShort((short) (2 + padded / 4))
            .putShort((short) bytes.length)
            .putShort((short) 0)
            .put(bytes));
    var answer = receive(REPLY_BYTES);
    if (answer.get(8) == 0) {
      throw new IOException("The display has no " + name + ".");
    }
    return answer.get(9) & 0xFF;
  }

  /** Presses a key and lets it go. */
  void press(String key) throws IOException {
    fake(KEY_DOWN, code(key), 0, 0);
    fake(KEY_UP, code(key), 0, 0);
  }

  /** Types small letters, digits and spaces. */
  void type(String text) throws IOException {
    for (var i = 0; i < text.length(); i++) {
      press(text.substring(i, i + 1));
    }
  }

  /** Moves the mouse to a dot of the screen. */
  void move(int x, int y) throws IOException {
    fake(MOTION, 0, x, y);
  }

  /** Clicks on a dot of the screen. */
  void click(int x, int y) throws IOException {
    move(x, y);
    fake(BUTTON_DOWN, 1, 0, 0);
    fake(BUTTON_UP, 1, 0, 0);
  }

  private static int code(String key) {
    for (var row : ROWS.entrySet()) {
      if (row.getKey().contains(key)) {
        return row.getValue() + row.getKey().indexOf(key);
      }
    }
    return KEYS.getOrDefault(key, 0);
  }

  private void fake(int what, int detail, int x, int y) throws IOException {
    send(
        request(36)
            .put((byte) extension)
            .put((byte) 2)
            .putShort((short) 9)
            .put((byte) what)
            .put((byte) detail)
            .putShort((short) 0)
            .putInt(0) // at once
            .putInt(0) // on the screen there is
            .putLong(0)
            .putShort((short) x)
            .putShort((short) y));
  }

  private static ByteBuffer request(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void send(ByteBuffer request) throws IOException {
    request.rewind().limit(request.capacity());
    while (request.hasRemaining()) {
      line.write(request);
    }
  }

  private ByteBuffer receive(int bytes) throws IOException {
    var answer = request(bytes);
    while (answer.hasRemaining()) {
      if (line.read(answer) < 0) {
        throw new IOException("The display is gone.");
      }
    }
    return answer.rewind();
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
