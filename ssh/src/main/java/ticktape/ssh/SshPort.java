package ticktape.ssh;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.UserAuthNoneFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.picture.Look;
import ticktape.server.Gate;
import ticktape.server.Server;
import ticktape.server.StartException;

/**
 * A port for ssh: whoever calls it, under any name and without a password, is in the lobby of a
 * server in the same process. There is no shell, no command, no file and no forwarding.
 *
 * <p>Its methods may be called from any thread.
 */
public final class SshPort implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SshPort.class);

  private static final int PORT_MAX = 65_535;
  private static final int CALLS_MAX = 1_000;
  private static final int IO_THREADS = 2;
  private static final int PAINTERS_MAX = 4;
  private static final Duration LOGIN_MAX = Duration.ofSeconds(20);
  private static final Duration SILENCE_MAX = Duration.ofSeconds(90);
  private static final Duration FAREWELL_MAX = Duration.ofSeconds(1);

  /** What a terminal may send ahead of being heard: keys and small pastes. */
  private static final long WINDOW_BYTES = 8 * 1_024;

  private static final long PACKET_BYTES_MAX = 4 * 1_024;

  private final SshServer ssh;
  private final List<Loop> loops;
  private final AtomicBoolean closed = new AtomicBoolean();

  private SshPort(SshServer ssh, List<Loop> loops) {
    this.ssh = ssh;
    this.loops = loops;
  }

  /**
   * Makes sure that a port can be had, before a server is started for it.
   *
   * @param host where it will listen; empty for all addresses
   * @param port 0 for any free one
   * @throws StartException if it is none, or taken
   */
  public static void require(String host, int port) throws StartException {
    inRange(port);
    try {
      var addresses =
          host.isEmpty()
              ? new InetAddress[] {new InetSocketAddress(0).getAddress()}
              : InetAddress.getAllByName(host);
      for (var address : addresses) {
        try (var probe = new ServerSocket()) {
          probe.bind(new InetSocketAddress(address, port), 1);
        }
      }
    } catch (IOException e) {
      // What is wrong with the host is the server's to say.
      if (taken(e)) {
        throw sentence(port, e);
      }
    }
  }

  /**
   * Listens for calls, on the addresses that the server listens on.
   *
   * @param looks the games that can be shown, the standard one first
   * @param port 0 for any free one
   * @param hostKey the file with the key by which callers know the server again; it is made if
   *     there is none
   * @throws StartException if the port or the key is of no use
   */
  public static SshPort open(Server server, List<Look<?, ?>> looks, int port, Path hostKey)
      throws StartException {
    return open(server, looks, port, hostKey, CALLS_MAX);
  }

  /** The same, for so many calls at once. */
  static SshPort open(Server server, List<Look<?, ?>> looks, int port, Path hostKey, int callsMax)
      throws StartException {
    inRange(port);
    var key = HostKey.at(hostKey);
    var painters = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, PAINTERS_MAX);
    var loops = IntStream.range(0, painters).mapToObj(i -> new Loop("ssh-" + i)).toList();
    var ssh = set(new Reception(server, List.copyOf(looks), loops), callsMax);
    ssh.setKeyPairProvider(KeyPairProvider.wrap(key));
    ssh.setHost(hosts(server.addresses()));
    ssh.setPort(port);
    var opened = new SshPort(ssh, loops);
    try {
      ssh.start();
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw sentence(port, e);
    }
    LOG.info("Listening for ssh on port {}.", opened.port());
    return opened;
  }

  private static void inRange(int port) throws StartException {
    if (port < 0 || port > PORT_MAX) {
      throw new StartException(
          "Port "
              + port
              + " is out of range: choose one from 1 to 65535 with --ssh-port, or 0 for any.");
    }
  }

  private static SshServer set(Reception reception, int callsMax) {
    var ssh = SshServer.setUpDefaultServer();
    ssh.setUserAuthFactories(List.of(UserAuthNoneFactory.INSTANCE));
    ssh.setChannelFactories(List.of(new Channels(reception)));
    ssh.setGlobalRequestHandlers(
        List.of(KeepAliveHandler.INSTANCE, NoMoreSessionsHandler.INSTANCE));
    ssh.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    // What was packed small must not grow here.
    ssh.setCompressionFactories(List.of(BuiltinCompressions.none));
    ssh.addSessionListener(new Turnstile(new Gate(callsMax, Gate.PER_ADDRESS_MAX)));
    CoreModuleProperties.SERVER_IDENTIFICATION.set(ssh, "Ticktape");
    CoreModuleProperties.NIO_WORKERS.set(ssh, IO_THREADS);
    CoreModuleProperties.AUTH_TIMEOUT.set(ssh, LOGIN_MAX);
    CoreModuleProperties.IDLE_TIMEOUT.set(ssh, SILENCE_MAX);
    CoreModuleProperties.STOP_WAIT_TIME.set(ssh, FAREWELL_MAX);
    // One: the library refuses a channel when there are more than this already.
    CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(ssh, 0);
    CoreModuleProperties.WINDOW_SIZE.set(ssh, WINDOW_BYTES);
    CoreModuleProperties.MAX_PACKET_SIZE.set(ssh, PACKET_BYTES_MAX);
    CoreModuleProperties.TCP_NODELAY.set(ssh, true);
    return ssh;
  }

  private static String hosts(List<InetSocketAddress> addresses) {
    return addresses.stream()
        .map(InetSocketAddress::getAddress)
        .map(InetAddress::getHostAddress)
        .collect(Collectors.joining(","));
  }

  private static StartException sentence(int port, Exception cause) {
    if (taken(cause)) {
      return new StartException(
          "Port " + port + " is taken: stop what uses it, or choose another with --ssh-port.",
          cause);
    }
    return new StartException(
        "Port "
            + port
            + " can't be listened on for ssh ("
            + cause.getMessage()
            + "): choose another with --ssh-port.",
        cause);
  }

  private static boolean taken(Exception cause) {
    return cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use");
  }

  /** The port it listens on. */
  public int port() {
    return ssh.getPort();
  }

  /** Says goodbye to all callers, and frees the port; within a few seconds. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    var goodbyes = loops.stream().map(loop -> loop.farewell("The server stops."));
    var _ =
        CompletableFuture.allOf(goodbyes.toArray(CompletableFuture[]::new))
            .completeOnTimeout(null, FAREWELL_MAX.toMillis(), TimeUnit.MILLISECONDS)
            .join();
    try {
      ssh.stop();
    } catch (IOException e) {
      LOG.warn("The ssh port was not closed in order.", e);
    }
    loops.forEach(Loop::close);
  }

  /** The only kind of channel that there is. */
  private record Channels(Reception reception) implements ChannelFactory {
    @Override
    public String getName() {
      return "session";
    }

    @Override
    public Channel createChannel(Session session) {
      return new GameChannel(reception);
    }
  }
}
