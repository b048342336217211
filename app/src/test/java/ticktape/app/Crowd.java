package ticktape.app;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** Thousands of connections to one port, of one thread, that say nothing. */
final class Crowd implements AutoCloseable {

  /** What this process, and a server in it, need files for besides. */
  private static final long FILES_OTHER = 500;

  private static final int AT_A_TIME = 200;

  private final Selector selector = Selector.open();
  private final int size;
  private int here;
  private int closed;

  private Crowd(int size) throws IOException {
    this.size = size;
  }

  /** Comes in; all are connected when this returns. */
  static Crowd of(int size, int port) throws IOException {
    var crowd = new Crowd(size);
    try {
      var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      for (var i = 0; i < size; i++) {
        var channel = SocketChannel.open();
        channel.configureBlocking(false);
        var connected = channel.connect(at);
        channel.register(
            crowd.selector, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT);
        crowd.here += connected ? 1 : 0;
        while (i - crowd.here > AT_A_TIME) {
          crowd.look();
        }
      }
      while (crowd.here < size) {
        crowd.look();
      }
      return crowd;
    } catch (IOException e) {
      crowd.close();
      throw e;
    }
  }

  /** The wished size, or what this machine lets a process with both ends of it have. */
  static int sizeHere(int wished) {
    var files =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getMaxFileDescriptorCount()
            : Long.MAX_VALUE;
    return (int) Math.max(1, Math.min(wished, (files - FILES_OTHER) / 2));
  }

  /** Takes in what has happened to them. */
  void look() throws IOException {
    selector.select(this::look, 20);
  }

  private void look(SelectionKey key) {
    var channel = (SocketChannel) key.channel();
    try {
      if (key.isConnectable() && channel.finishConnect()) {
        here++;
        key.interestOps(SelectionKey.OP_READ);
      } else if (key.isReadable() && channel.read(ByteBuffer.allocate(1024)) < 0) {
        channel.close();
        closed++;
      }
    } catch (IOException e) {
      // A reset: it is closed, too.
      key.cancel();
      closed++;
    }
  }

  /** Whether the server has closed all of them by now. */
  boolean isGone() throws IOException {
    look();
    return closed == size;
  }

  int closed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    for (var key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
