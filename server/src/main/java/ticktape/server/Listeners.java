package ticktape.server;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sockets that a server listens on: one port, on one address or more. */
final class Listeners {

  private static final int PORT_MAX = 65_535;
  private static final int BACKLOG = 4_096;
  private static final int READ_BYTES_MIN = 256;
  private static final int READ_BYTES_FIRST = 1_024;
  private static final int READ_BYTES_MAX = 16 * 1_024;
  private static final WriteBufferWaterMark WATER_MARK =
      new WriteBufferWaterMark(32 * 1_024, 64 * 1_024);

  private final List<Channel> channels = new ArrayList<>();

  private Listeners() {}

  /**
   * Listens.
   *
   * @param host a name or address; empty for all addresses
   * @param port 0 for any free one
   * @throws StartException if it can't be
   */
  static Listeners open(EventLoopGroup group, Entrance entrance, String host, int port)
      throws StartException {
    if (port < 0 || port > PORT_MAX) {
      throw new StartException(
          "Port "
              + port
              + " is out of range: choose one from 1 to 65535 with --port, or 0 for any.");
    }
    var bootstrap = bootstrap(group, entrance);
    var listeners = new Listeners();
    try {
      for (var address : addresses(host)) {
        listeners.add(bootstrap, host, address, port);
      }
    } catch (StartException e) {
      listeners.close();
      throw e;
    }
    return listeners;
  }

  private static ServerBootstrap bootstrap(EventLoopGroup group, Entrance entrance) {
    var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return new ServerBootstrap()
        .group(group)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, BACKLOG)
        // Frees the address at once after a stop. On Windows it would share a taken port instead.
        .option(ChannelOption.SO_REUSEADDR, !windows)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childOption(ChannelOption.SO_KEEPALIVE, true)
        .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
        .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK)
        .childOption(
            ChannelOption.RECVBUF_ALLOCATOR,
            new AdaptiveRecvByteBufAllocator(READ_BYTES_MIN, READ_BYTES_FIRST, READ_BYTES_MAX))
        .childHandler(entrance);
  }

  private static List<InetAddress> addresses(String host) throws StartException {
    if (host.isEmpty()) {
      // Java's wildcard: IPv6 and IPv4 where the machine has both.
      return List.of(new InetSocketAddress(0).getAddress());
    }
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException e) {
      throw cannotListen(host, "no such name is known", e);
    }
  }

  private void add(ServerBootstrap bootstrap, String host, InetAddress address, int port)
      throws StartException {
    // A name with two addresses gets the same port on both.
    var chosen = channels.isEmpty() ? port : addresses().getFirst().getPort();
    var bound = bootstrap.bind(address, chosen).awaitUninterruptibly();
    if (bound.isSuccess()) {
      channels.add(bound.channel());
    } else if (!missing(bound.cause()) || channels.isEmpty()) {
      throw sentence(host, chosen, bound.cause());
    }
  }

  /** Whether an address is not this machine's, as {@code ::1} where there is no IPv6. */
  private static boolean missing(Throwable cause) {
    var text = String.valueOf(cause.getMessage());
    return cause instanceof IOException && !text.contains("in use");
  }

  private static StartException sentence(String host, int port, Throwable cause) {
    var text = String.valueOf(cause.getMessage());
    if (cause instanceof BindException && text.contains("in use")) {
      return new StartException(
          "Port " + port + " is taken: stop the other server, or choose another with --port.",
          cause);
    }
    if (text.toLowerCase(Locale.ROOT).contains("permission denied")) {
      return new StartException(
          "Port " + port + " may not be used by you: choose one from 1024 on with --port.", cause);
    }
    return cannotListen(host, text, cause);
  }

  private static StartException cannotListen(String host, String reason, Throwable cause) {
    return new StartException(
        "The host "
            + LogLine.clean(host.isEmpty() ? "of all addresses" : host)
            + " can't be listened on ("
            + LogLine.clean(reason)
            + "): name an address of this machine with --host, or leave it out for all.",
        cause);
  }

  /** Where it listens. */
  List<InetSocketAddress> addresses() {
    return channels.stream().map(c -> (InetSocketAddress) c.localAddress()).toList();
  }

  /** Listens no more; the port is free at once. */
  void close() {
    channels.forEach(channel -> channel.close().awaitUninterruptibly());
  }
}
