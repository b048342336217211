package ticktape.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A way to a server that can be cut: while it is, nothing comes through, and nobody is told; as
 * with a telephone that has no network.
 */
final class Tunnel implements AutoCloseable {

  private final ServerSocket door;
  private final int to;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean cut;

  Tunnel(int to) throws IOException {
    this.to = to;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** From now on nothing comes through, or new connections do. */
  void cut(boolean now) {
    cut = now;
  }

  private void accept() {
    try {
      while (true) {
        var here = door.accept();
        sockets.add(here);
        if (!cut) {
          var there = new Socket(InetAddress.getLoopbackAddress(), to);
          sockets.add(there);
          Thread.ofVirtual().start(() -> carry(here, there));
          Thread.ofVirtual().start(() -> carry(there, here));
        }
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  /** What comes once the tunnel was cut is lost; so is what comes behind it. */
  private void carry(Socket from, Socket into) {
    var lost = false;
    try {
      var buffer = new byte[8192];
      for (var size = 0; size >= 0; size = from.getInputStream().read(buffer)) {
        lost |= cut;
        if (!lost) {
          into.getOutputStream().write(buffer, 0, size);
        }
      }
      if (!lost) {
        into.close();
      }
    } catch (IOException e) {
      // One of the two has gone.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (var socket : sockets) {
      socket.close();
    }
  }
}
