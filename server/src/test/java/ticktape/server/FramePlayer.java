package ticktape.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ticktape.wire.Binary;
import ticktape.wire.ToServer;

/** Someone who plays over the binary encoding and a plain socket. */
final class FramePlayer implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  final Socket socket;
  final Follower follower = new Follower();

  /** The longest time without a word from the server, in milliseconds. */
  long silenceMillisMax;

  FramePlayer(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.getOutputStream().write(Binary.mark());
  }

  static FramePlayer quick(int port, String name) throws IOException {
    return joins(port, name, "", ToServer.Join.QUICK);
  }

  static FramePlayer joins(int port, String name, String token, ToServer.Join join)
      throws IOException {
    var player = new FramePlayer(port);
    player.says(new ToServer.Hello(name, token, Optional.of(join)));
    player.readsUntil(player.follower::hasState);
    return player;
  }

  void says(ToServer message) throws IOException {
    socket.getOutputStream().write(Binary.frame(message));
  }

  void readsUntil(BooleanSupplier done) throws IOException {
    var bytes = new byte[8192];
    var since = System.nanoTime();
    while (!done.getAsBoolean()) {
      var count = socket.getInputStream().read(bytes);
      if (count < 0) {
        throw new AssertionError("The server closed; it said " + follower.heard + ".");
      }
      var now = System.nanoTime();
      silenceMillisMax = Math.max(silenceMillisMax, (now - since) / 1_000_000);
      since = now;
      follower.takes(Arrays.copyOf(bytes, count));
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
