package ticktape.client;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import ticktape.rules.FormatException;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * A TCP connection to a Ticktape server, in the binary encoding. Two virtual threads read and
 * write; all methods may be called from any thread. ({@link Lines} is for lines of text.)
 */
public final class Line implements AutoCloseable {

  private static final int CLOSE_MILLIS_MAX = 1000;
  private static final int OUT_MAX = 256;
  private static final byte[] END = new byte[0];

  /** Who hears what the server says; called by the line's own thread, in order. */
  public interface Listener {

    /** The server said something. While this does not return, nothing more is read. */
    void received(ToClient message);

    /**
     * The line is down; the last call.
     *
     * @param reason a sentence for people; empty if this side closed it
     */
    void closed(String reason);
  }

  private final Socket socket;
  private final Listener listener;
  private final BlockingQueue<byte[]> out = new ArrayBlockingQueue<>(OUT_MAX);
  private final Thread writer;
  private final AtomicInteger bytesIn = new AtomicInteger();
  private final AtomicInteger bytesOut = new AtomicInteger();
  private volatile String reason = "The server closed the line.";

  private Line(Socket socket, Listener listener) {
    this.socket = socket;
    this.listener = listener;
    writer = Thread.ofVirtual().name("line-writer").unstarted(this::write);
  }

  /**
   * Opens a line: tries each address of the host, five seconds each, and sends the mark.
   *
   * @throws IOException with a sentence for people
   */
  public static Line open(HostPort at, Listener listener) throws IOException {
    var line = new Line(Dial.connect(at), listener);
    line.out.add(Binary.mark());
    line.writer.start();
    Thread.ofVirtual().name("line-reader").start(line::read);
    return line;
  }

  /** How many bytes have come since this was asked last. */
  public int takeBytesIn() {
    return bytesIn.getAndSet(0);
  }

  /** How many bytes were sent since this was asked last. */
  public int takeBytesOut() {
    return bytesOut.getAndSet(0);
  }

  /** Sends a message soon. A line that has not taken any for very long is closed. */
  public void send(ToServer message) {
    if (!out.offer(Binary.frame(message))) {
      abort("The server takes nothing more.");
    }
  }

  /** Closes the line once everything was sent, or after a second; the listener hears of it. */
  @Override
  public void close() {
    reason = "";
    if (!out.offer(END)) {
      abort("");
    }
    try {
      if (!writer.join(Duration.ofMillis(CLOSE_MILLIS_MAX))) {
        abort("");
      }
    } catch (InterruptedException e) {
      abort("");
      Thread.currentThread().interrupt();
    }
  }

  private void abort(String why) {
    reason = why;
    try {
      socket.close();
    } catch (IOException e) {
      // It is gone, which is what was wanted.
    }
    writer.interrupt();
  }

  private void write() {
    try (var stream = new BufferedOutputStream(socket.getOutputStream())) {
      var bytes = out.take();
      while (bytes.length > 0) {
        stream.write(bytes);
        bytesOut.addAndGet(bytes.length);
        if (out.isEmpty()) {
          stream.flush();
        }
        bytes = out.take();
      }
    } catch (IOException e) {
      // The reader finds out, too, and tells.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: nothing more to write
    }
  }

  private void read() {
    try (socket) {
      receive();
    } catch (FormatException e) {
      reason = "The server sent what is no message: " + e.getMessage();
    } catch (IOException e) {
      if (reason.startsWith("The server closed")) {
        reason = "The line broke.";
      }
    } finally {
      writer.interrupt();
      listener.closed(reason);
    }
  }

  /**
   * Apart from where its exceptions are caught: on JDK 25.0.3 a virtual thread now and then misses
   * a handler in the very frame whose hot loop blocked.
   */
  private void receive() throws IOException {
    var frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    var stream = socket.getInputStream();
    var bytes = new byte[16 * 1024];
    for (var size = stream.read(bytes); size >= 0; size = stream.read(bytes)) {
      bytesIn.addAndGet(size);
      frames.add(bytes, 0, size);
      for (var body = frames.next(); body.isPresent(); body = frames.next()) {
        listener.received(Binary.toClient(body.get()));
      }
    }
  }
}
