package ticktape.client;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ticktape.rules.FormatException;
import ticktape.wire.LineCutter;

/**
 * Networking by lines of text in one call: send a line, ask with one, listen for them. {@link
 * Bytes} does the same by bytes.
 *
 * <p>A line is UTF-8 and ends with a line feed, which is added and taken off here; it has at most
 * 64 KiB. All methods may be called from any thread.
 */
public final class Lines {

  private static final int REPLY_MILLIS_MAX = 10_000;
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** Addresses that are nobody's (RFC 5737 and 3849): nothing is sent there. */
  private static final List<String> ELSEWHERE = List.of("192.0.2.1", "2001:db8::1");

  private Lines() {}

  /** What is said to a line. */
  @FunctionalInterface
  public interface Answer {

    /**
     * Hears a line; called by many threads at once.
     *
     * @param from the sender's address, without the port
     * @param line the line, without its end; it may hold anything: clean it before you show it
     * @return the line to reply, or null for none
     */
    @Nullable String to(String from, String line);
  }

  /**
   * Sends a line on a connection of its own, and closes it. No reply is waited for.
   *
   * {@snippet lang="java" file="LinesExamples.java" region="send" :
   * Lines.send("localhost", port, "Good morning!");
   * }
   *
   * @param text the line; a line break inside it is sent as a space
   * @throws IOException with a sentence for people, if nobody is there
   */
  public static void send(String host, int port, String text) throws IOException {
    var line = bytes(text);
    try (var connection = Bytes.connect(host, port)) {
      connection.write(line);
      connection.finish();
    }
  }

  /**
   * Sends a line on a connection of its own and gives the line that comes back, within ten seconds.
   *
   * {@snippet lang="java" file="LinesExamples.java" region="ask" :
   * String reply = Lines.ask("localhost", port, "What is the time?");
   * }
   *
   * @param text the line; a line break inside it is sent as a space
   * @throws IOException with a sentence for people, if nobody is there or nothing comes back
   */
  public static String ask(String host, int port, String text) throws IOException {
    var line = bytes(text);
    var at = new HostPort(host, port);
    try (var connection = Bytes.connect(host, port)) {
      connection.write(line);
      return reply(connection, at);
    } catch (SocketTimeoutException e) {
      throw new IOException("No line came back from " + at + " in time.", e);
    } catch (FormatException e) {
      throw new IOException("The line that came back from " + at + " is too long.", e);
    } catch (SocketException e) {
      throw new IOException("The connection to " + at + " broke.", e);
    }
  }

  private static String reply(Connection connection, HostPort at) throws IOException {
    var endNanos = System.nanoTime() + REPLY_MILLIS_MAX * 1_000_000L;
    var cutter = new LineCutter();
    while (true) {
      var some = connection.read(Connection.left(endNanos));
      var end = some.length == 0;
      if (end && cutter.held() == 0) {
        throw new IOException(at + " closed the connection without a reply.");
      }
      // Some end their reply by closing.
      cutter.add(end ? new byte[] {'\n'} : some);
      var line = LineTalk.next(cutter);
      if (line.isPresent()) {
        return line.get();
      }
      if (Connection.left(endNanos) == 0) {
        throw new SocketTimeoutException();
      }
    }
  }

  /**
   * Listens for lines on a port, on all addresses, until it is closed; many at once, each
   * connection in a virtual thread of its own. A connection may send one line or many. Limits and
   * timeouts are those of {@link ListenTerms#on}.
   *
   * {@snippet lang="java" file="LinesExamples.java" region="listen" :
   * try (var door = Lines.listen(0, (from, line) -> "Hello, " + line + "!")) {
   *   System.out.println(Lines.ask("localhost", door.port(), "Ada")); // Hello, Ada!
   * }
   * }
   *
   * @param port 0 for any free one
   * @param answer what is said to each line; if it throws, that connection is closed
   * @throws PortException with a sentence for people, if the port can't be listened on
   */
  public static Listening listen(int port, Answer answer) throws IOException {
    return listen(ListenTerms.on(port), answer);
  }

  /**
   * Listens for lines on terms of your own.
   *
   * @throws PortException with a sentence for people, if the port can't be listened on
   */
  public static Listening listen(ListenTerms terms, Answer answer) throws IOException {
    var arrivals = new Arrivals();
    return Listening.start(terms, new LineTalk(terms, arrivals, answer), arrivals);
  }

  /**
   * The address under which others in the network reach this machine; 127.0.0.1 without a network.
   *
   * {@snippet lang="java" file="LinesExamples.java" region="myAddress" :
   * System.out.println("Your IP address is: " + Lines.myAddress());
   * }
   */
  public static String myAddress() {
    for (var other : ELSEWHERE) {
      // Connecting a datagram socket sends nothing: the system only chooses the way out.
      try (var socket = new DatagramSocket()) {
        socket.connect(new InetSocketAddress(InetAddress.getByName(other), 9));
        var mine = socket.getLocalAddress();
        if (!mine.isAnyLocalAddress()) {
          return Connection.written(mine);
        }
      } catch (SocketException | UnknownHostException e) {
        // There is no way out for this kind of address.
      }
    }
    return "127.0.0.1";
  }

  /**
   * Cuts a text between characters, as people see them, into pieces of at most so many bytes of
   * UTF-8. Only a character that is too long itself is cut, between code points.
   *
   * {@snippet lang="java" file="LinesExamples.java" region="pieces" :
   * for (var piece : Lines.pieces("a long story", 5)) {
   *   Lines.send("localhost", port, piece);
   * }
   * }
   *
   * @param bytesMax at least 4, which any code point has
   */
  public static List<String> pieces(String text, int bytesMax) {
    if (bytesMax < 4) {
      throw new IllegalArgumentException("A piece needs space for 4 bytes, not " + bytesMax + ".");
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    var size = 0;
    for (var start = 0; start < text.length(); ) {
      var end = characters.following(start);
      if (size(text, start, end) > bytesMax) {
        end = text.offsetByCodePoints(start, 1);
      }
      var more = size(text, start, end);
      if (size + more > bytesMax) {
        pieces.add(piece.toString());
        piece.setLength(0);
        size = 0;
      }
      piece.append(text, start, end);
      size += more;
      start = end;
    }
    if (!piece.isEmpty() || pieces.isEmpty()) {
      pieces.add(piece.toString());
    }
    return List.copyOf(pieces);
  }

  private static int size(String text, int start, int end) {
    return text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
  }

  private static byte[] bytes(String text) {
    var bytes = (oneLine(text) + "\n").getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LineCutter.BYTES_MAX + 1) {
      throw new IllegalArgumentException(
          "A line has at most " + LineCutter.BYTES_MAX + " bytes: send it in pieces.");
    }
    return bytes;
  }

  /** A text without line breaks. */
  static String oneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }
}
