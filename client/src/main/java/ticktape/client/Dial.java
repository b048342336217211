package ticktape.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;

/** How a connection is made. */
final class Dial {

  private static final int CONNECT_MILLIS_MAX = 5000;

  private Dial() {}

  /**
   * A new connection: tries each address of the host, five seconds each.
   *
   * @throws IOException with a sentence for people
   */
  static Socket connect(HostPort at) throws IOException {
    var last = new IOException("There is no host " + at.host() + ": check the name.");
    for (var address : addresses(at, last)) {
      var socket = new Socket();
      try {
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(address, at.port()), CONNECT_MILLIS_MAX);
        return socket;
      } catch (IOException e) {
        socket.close();
        last = new IOException("Nobody answers at " + at + ": is a server running there?", e);
      }
    }
    throw last;
  }

  private static InetAddress[] addresses(HostPort at, IOException unknown) throws IOException {
    try {
      return InetAddress.getAllByName(at.host());
    } catch (UnknownHostException e) {
      unknown.initCause(e);
      throw unknown;
    }
  }
}
