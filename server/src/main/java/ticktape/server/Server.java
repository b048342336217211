package ticktape.server;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.lobby.Lobby;

/**
 * A running server: it listens on a port until it is closed.
 *
 * <p>Its methods may be called from any thread.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent or closed ends the channel
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private static final int IO_THREADS = 2;
  private static final long GOODBYE_MILLIS_MAX = 1_000;
  private static final long QUIET_MILLIS = 0;

  private final EventLoopGroup group;
  private final ChannelGroup connections;
  private final Listeners listeners;
  private final Place place;
  private final House house;
  private final Journal journal;
  private final List<InetSocketAddress> addresses;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Server(
      EventLoopGroup group,
      ChannelGroup connections,
      Listeners listeners,
      Place place,
      Journal journal) {
    this.group = group;
    this.connections = connections;
    this.listeners = listeners;
    this.place = place;
    this.house = place.house();
    this.journal = journal;
    this.addresses = listeners.addresses();
  }

  /**
   * Starts a server. Rooms that its data folder has kept are open again before anyone is let in.
   *
   * @throws StartException if the port, the host or the data folder is of no use
   */
  public static Server start(Config config) throws StartException {
    var clockNanos = clock();
    var group =
        new MultiThreadIoEventLoopGroup(
            IO_THREADS, new DefaultThreadFactory("io", true), NioIoHandler.newFactory());
    var lobby =
        new Lobby(config.games(), config.limits(), config.random(), System::currentTimeMillis);
    var house = new House(lobby, new Dumps(config.dumps()), clockNanos);
    var connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    try {
      var files = WebFiles.of(config.webRoot());
      var archive = config.data().map(folder -> Archive.open(folder, config.games()));
      var place =
          new Place(house, config.limits(), clockNanos, files, archive, new AtomicInteger());
      var gate = new Gate(config.limits().numbers().connections(), Gate.PER_ADDRESS_MAX);
      var entrance = new Entrance(place, gate, connections);
      // First the port: whoever starts the same server twice is told of that, not of its folder.
      var listeners = Listeners.open(group, entrance, config.host(), config.port());
      var journal = journal(config, archive);
      house.start(journal);
      var server = new Server(group, connections, listeners, place, journal);
      LOG.info("Listening on {}.", server.where());
      return server;
    } catch (StartException | RuntimeException e) {
      // Closes the listeners, too.
      group
          .shutdownGracefully(QUIET_MILLIS, GOODBYE_MILLIS_MAX, TimeUnit.MILLISECONDS)
          .awaitUninterruptibly(GOODBYE_MILLIS_MAX);
      throw e;
    }
  }

  private static LongSupplier clock() {
    var start = System.nanoTime();
    return () -> System.nanoTime() - start;
  }

  private static Journal journal(Config config, Optional<Archive> archive) throws StartException {
    if (config.data().isEmpty() || archive.isEmpty()) {
      return new MemoryJournal();
    }
    var folder = DataFolder.hold(config.data().get());
    try {
      return DiskJournal.open(
          folder, System::currentTimeMillis, config.keep(), archive.get()::tell);
    } catch (StartException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private String where() {
    return addresses.stream()
        .map(a -> Addresses.inUrl(a.getAddress()) + ":" + a.getPort())
        .collect(Collectors.joining(", "));
  }

  /** The port it listens on. */
  public int port() {
    return addresses.getFirst().getPort();
  }

  /** The addresses it listens on; a wildcard for all of the machine's. */
  public List<InetSocketAddress> addresses() {
    return addresses;
  }

  /** What to tell people who want to join. */
  public WhereToPlay whereToPlay() {
    return WhereToPlay.of(addresses, Addresses.local());
  }

  /**
   * Connects someone inside this process, who may then say hello.
   *
   * @param address where they come from, for the log and for what one address may do
   * @param loop runs one thing after the other, and takes without waiting; all that the listener
   *     hears runs on it
   */
  public Joined join(String address, Executor loop, Joined.Listener listener) {
    if (closed.get()) {
      loop.execute(() -> listener.closed("The server has stopped."));
    }
    return new InnerLine(place, address, loop, listener);
  }

  /** Says goodbye to everyone, keeps the tapes and frees the port; within a few seconds. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      listeners.close();
      house.farewell();
      connections.newCloseFuture().awaitUninterruptibly(GOODBYE_MILLIS_MAX);
      end();
      LOG.info("Stopped.");
    }
  }

  /** Ends as a crash would: nobody is told anything, and what was not kept yet is lost. */
  void abandon() {
    if (closed.compareAndSet(false, true)) {
      listeners.close();
      house.close();
      end();
    }
  }

  private void end() {
    connections.close().awaitUninterruptibly(GOODBYE_MILLIS_MAX);
    group
        .shutdownGracefully(QUIET_MILLIS, GOODBYE_MILLIS_MAX, TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(2 * GOODBYE_MILLIS_MAX);
    place.archive().ifPresent(Archive::close);
    journal.close();
  }
}
