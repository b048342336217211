package ticktape.client;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ticktape.rules.FormatException;
import ticktape.wire.LineCutter;

/**
 * Hears lines and answers them. Text that the other side's end leaves without a line feed is a
 * line, too; a line that is too long, or takes too long, ends the connection.
 */
record LineTalk(ListenTerms terms, Arrivals arrivals, Lines.Answer answer) implements Bytes.Talk {

  private static final byte[] LINE_FEED = {'\n'};

  @Override
  public void with(Connection connection) throws IOException {
    var cutter = new LineCutter();
    var endNanos = 0L;
    var some = connection.read();
    while (some.length > 0) {
      var unfinished = cutter.held() > 0;
      var cut = hear(connection, cutter, some);
      if (cut || !unfinished) {
        endNanos = System.nanoTime() + terms.lineMillisMax() * 1_000_000L;
      }
      some = cutter.held() == 0 ? connection.read() : more(connection, endNanos);
    }
    if (cutter.held() > 0) {
      hear(connection, cutter, LINE_FEED);
    }
  }

  private static byte[] more(Connection connection, long endNanos) throws IOException {
    var left = Connection.left(endNanos);
    if (left == 0) {
      throw new SocketTimeoutException("The line does not end.");
    }
    return connection.read(left);
  }

  /** Whether a line ended in these bytes. */
  private boolean hear(Connection connection, LineCutter cutter, byte[] some) throws IOException {
    cutter.add(some);
    var cut = false;
    for (var line = next(cutter); line.isPresent(); line = next(cutter)) {
      cut = true;
      arrivals.awaitEarlier(connection);
      var reply = answer.to(connection.from(), line.get());
      arrivals.heard(connection);
      if (reply != null) {
        connection.write((Lines.oneLine(reply) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return cut;
  }

  static Optional<String> next(LineCutter cutter) throws IOException {
    try {
      return cutter.next();
    } catch (FormatException e) {
      throw new IOException("The line is too long.", e);
    }
  }
}
