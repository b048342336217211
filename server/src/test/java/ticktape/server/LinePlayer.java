package ticktape.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Someone with a bare socket who types JSON lines. */
final class LinePlayer implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  final Socket socket;
  private final BufferedReader in;

  LinePlayer(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  void says(String line) throws IOException {
    sends((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void sends(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /** The next line; null when the server has closed. */
  @Nullable String line() throws IOException {
    return in.readLine();
  }

  /** The next message of this type; others before it are left unread. */
  JsonObject hears(String type) throws IOException {
    return hears(message -> message.getString("type").equals(type), type);
  }

  JsonObject hears(Predicate<JsonObject> wanted, String what) throws IOException {
    for (var line = line(); line != null; line = line()) {
      var message = Json.createReader(new StringReader(line)).readObject();
      if (wanted.test(message)) {
        return message;
      }
    }
    throw new AssertionError("The server closed before it said " + what + ".");
  }

  /** What comes until the server closes. */
  String rest() throws IOException {
    var all = new StringBuilder();
    for (var line = line(); line != null; line = line()) {
      all.append(line).append('\n');
    }
    return all.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
