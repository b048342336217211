package ticktape.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client of the classic game: a connection for each frame. */
final class ClassicGuest {

  private static final String BODY = "[[100, 100], [110, 100], [120, 100], [130, 100], [140, 100]]";

  private ClassicGuest() {}

  /** One frame. */
  static void frame(int port, int number) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var line = "{\"player_name\": \"c" + number + "\", \"snake_data\": " + BODY + "}\n";
      socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
      if (socket.getInputStream().readAllBytes().length == 0) {
        throw new IOException("The server gave no answer.");
      }
    }
  }
}
