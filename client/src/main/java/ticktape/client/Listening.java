package ticktape.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * A port that is listened on, until it is closed; the program lives on as long. Each connection has
 * a virtual thread of its own. All methods may be called from any thread.
 */
public final class Listening implements AutoCloseable {

  /** How many may wait to be accepted; the system may allow fewer. */
  private static final int BACKLOG = 4096;

  /** How many may be told at once that there is no place; more are only closed. */
  private static final int TOLD_MAX = 256;

  private static final Duration CLOSE_MAX = Duration.ofSeconds(1);
  private static final long PAUSE_NANOS = 50_000_000;

  private final ServerSocket server;
  private final ListenTerms terms;
  private final Bytes.Talk talk;
  private final Arrivals arrivals;
  private final Semaphore places;
  private final Semaphore tellers = new Semaphore(TOLD_MAX);
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();
  private final Thread thread;

  /** For the one thread that accepts. */
  private long accepted;

  private Listening(ServerSocket server, ListenTerms terms, Bytes.Talk talk, Arrivals arrivals) {
    this.server = server;
    this.terms = terms;
    this.talk = talk;
    this.arrivals = arrivals;
    this.places = new Semaphore(terms.connectionsMax());
    // Not a daemon: a program whose last line begins to listen should not end there.
    this.thread = Thread.ofPlatform().name("listen-" + port()).unstarted(this::acceptAll);
  }

  /**
   * Listens from now on.
   *
   * @throws IOException with a sentence for people
   */
  static Listening start(ListenTerms terms, Bytes.Talk talk, Arrivals arrivals) throws IOException {
    var listening = new Listening(bound(terms), terms, talk, arrivals);
    listening.thread.start();
    return listening;
  }

  private static ServerSocket bound(ListenTerms terms) throws IOException {
    var at =
        terms.host().isEmpty()
            ? new InetSocketAddress(terms.port())
            : new InetSocketAddress(terms.host(), terms.port());
    if (at.isUnresolved()) {
      throw new PortException("There is no host " + terms.host() + ": check the name.");
    }
    var server = new ServerSocket();
    try {
      // Connections of a program that ended just now do not keep the port.
      server.setReuseAddress(true);
      server.bind(at, BACKLOG);
      return server;
    } catch (IOException e) {
      server.close();
      throw new PortException(why(at, String.valueOf(e.getMessage())), e);
    }
  }

  private static String why(InetSocketAddress at, String systemsWord) {
    var port = at.getPort();
    if (systemsWord.contains("in use")) {
      return "Port " + port + " is taken: stop what listens there, or choose another.";
    }
    if (systemsWord.contains("ermission")) {
      return "Port " + port + " is not for everyone: choose one above 1023.";
    }
    return at + " can't be listened on (" + systemsWord + "): choose another host or port.";
  }

  /** The port. */
  public int port() {
    return server.getLocalPort();
  }

  /**
   * Waits until it is closed.
   *
   * @throws InterruptedException if this thread is interrupted; the port stays open
   */
  public void await() throws InterruptedException {
    thread.join();
  }

  /** Closes the port and all its connections, at once. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      // It is closed, which is what was wanted.
    }
    open.forEach(Connection::close);
    try {
      // Until that thread has let go of the port, the system may still take connections for it.
      var _ = thread.join(CLOSE_MAX);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void acceptAll() {
    while (!server.isClosed()) {
      try {
        welcome(server.accept());
      } catch (IOException e) {
        // Closed; or this process has no file left for one more connection, and will have again.
        if (!server.isClosed()) {
          LockSupport.parkNanos(PAUSE_NANOS);
        }
      }
    }
  }

  private void welcome(Socket socket) {
    var guest =
        new Connection(socket, ++accepted, terms.silenceMillisMax(), terms.stuckMillisMax());
    if (places.tryAcquire()) {
      arrivals.arrived(guest);
      open.add(guest);
      if (server.isClosed()) {
        guest.close(); // too late for close() to see it
      }
      Thread.ofVirtual().name("connection").start(() -> serve(guest));
    } else if (tellers.tryAcquire()) {
      Thread.ofVirtual().name("no-place").start(() -> turnAway(guest));
    } else {
      guest.close();
    }
  }

  private void serve(Connection guest) {
    try (guest) {
      guest.tune();
      talk.with(guest);
      arrivals.heard(guest);
      guest.finish();
    } catch (IOException e) {
      // It broke, or took too long: nobody else's problem, and the talk has seen it.
    } finally {
      open.remove(guest);
      arrivals.heard(guest);
      places.release();
    }
  }

  private void turnAway(Connection guest) {
    try (guest) {
      talk.turnedAway(guest, terms.connectionsMax());
      guest.write(
          "There is no free place, the limit is "
              + terms.connectionsMax()
              + ": try again when somebody has left.\n");
      guest.finish();
    } catch (IOException e) {
      // It did not wait to be told.
    } finally {
      tellers.release();
    }
  }
}
