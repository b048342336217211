package ticktape.client;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A TCP connection that carries bytes, framed by nothing: what is written in one go may arrive in
 * pieces, and the other way round.
 *
 * <p>One thread reads and one writes, or the same one; {@link #close} may be called from any.
 */
public final class Connection implements AutoCloseable {

  private static final int PIECE_BYTES_MAX = 8 * 1024;
  private static final int FAREWELL_MILLIS_MAX = 1000;
  private static final int FAREWELL_BYTES_MAX = 1024 * 1024;
  private static final Pattern ZEROS = Pattern.compile("(^|:)0(:0)+(:|$)");

  private final Socket socket;
  private final int silenceMillisMax;
  private final int stuckMillisMax;
  private final long number;
  private final String from;
  private volatile boolean reading;
  private final byte[] piece = new byte[PIECE_BYTES_MAX];

  /**
   * A connection that is open.
   *
   * @param number counts those that came in at a port; 0 for one that was made from here
   */
  Connection(Socket socket, long number, int silenceMillisMax, int stuckMillisMax) {
    this.socket = socket;
    this.number = number;
    this.from = written(socket.getInetAddress());
    this.silenceMillisMax = silenceMillisMax;
    this.stuckMillisMax = stuckMillisMax;
  }

  /** Small pieces go at once, and a machine that has vanished is noticed. */
  void tune() throws IOException {
    socket.setTcpNoDelay(true);
    socket.setKeepAlive(true);
  }

  /** The other side's address, without its port, as people write it. */
  public String from() {
    return from;
  }

  long number() {
    return number;
  }

  /** Whether it waits for bytes and there are none. */
  boolean silent() {
    try {
      return reading && socket.getInputStream().available() == 0;
    } catch (IOException e) {
      return false; // its end is being noticed
    }
  }

  /** The other side's port. */
  public int fromPort() {
    return socket.getPort();
  }

  /**
   * The next bytes: as many as are there, once there are any. Empty at the end, when the other side
   * has said everything; it may still read.
   *
   * @throws IOException if the connection broke, or there was silence for too long
   */
  public byte[] read() throws IOException {
    return read(silenceMillisMax);
  }

  /**
   * The next bytes, with so much patience.
   *
   * @throws SocketTimeoutException if nothing came in that time; it may be tried again
   * @throws IOException if the connection broke
   */
  public byte[] read(int millisMax) throws IOException {
    socket.setSoTimeout(Math.max(1, millisMax));
    reading = true;
    var size = socket.getInputStream().read(piece);
    reading = false;
    return size < 0 ? new byte[0] : Arrays.copyOf(piece, size);
  }

  /**
   * Sends all of these bytes. If the other side takes none for too long, the connection is closed.
   *
   * @throws IOException if the connection broke
   */
  public void write(byte[] some) throws IOException {
    var alarm = Thread.ofVirtual().name("write-alarm").start(this::closeWhenStuck);
    try {
      socket.getOutputStream().write(some);
    } finally {
      alarm.interrupt();
    }
  }

  /**
   * Sends a text, in UTF-8.
   *
   * @throws IOException if the connection broke
   */
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A socket has no time limit for writing. */
  private void closeWhenStuck() {
    try {
      Thread.sleep(Duration.ofMillis(stuckMillisMax));
      close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it was written
    }
  }

  /**
   * Closes so that what was sent arrives: tells the other side that this was all, and waits up to a
   * second until it has closed, too. To close at once would destroy what it had not read yet.
   */
  public void finish() {
    try (socket) {
      socket.shutdownOutput();
      var end = System.nanoTime() + FAREWELL_MILLIS_MAX * 1_000_000L;
      var dropped = 0;
      for (var some = read(left(end)); some.length > 0; some = read(left(end))) {
        dropped += some.length;
        if (left(end) == 0 || dropped > FAREWELL_BYTES_MAX) {
          return;
        }
      }
    } catch (IOException e) {
      // Gone already, or it did not hurry.
    }
  }

  static int left(long endNanos) {
    return (int) Math.max(0, (endNanos - System.nanoTime()) / 1_000_000);
  }

  /** Closes at once. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is gone, which is what was wanted.
    }
  }

  /** An address as people write it: without its zone, and IPv6 shortened as RFC 5952 asks. */
  static String written(InetAddress address) {
    var text = address.getHostAddress();
    var zone = text.indexOf('%');
    var plain = zone < 0 ? text : text.substring(0, zone);
    if (!(address instanceof Inet6Address)) {
      return plain;
    }
    var longest = "";
    var runs = ZEROS.matcher(plain);
    while (runs.find()) {
      longest = runs.group().length() > longest.length() ? runs.group() : longest;
    }
    return longest.isEmpty() ? plain : plain.replaceFirst(Pattern.quote(longest), "::");
  }
}
