package ticktape.app;

import java.io.IOException;
import ticktape.client.Bytes;
import ticktape.client.Connection;
import ticktape.client.HostPort;
import ticktape.client.Utf8Pieces;
import ticktape.wire.Visible;

/** Welcomes each connection before it says a word, and tells what it says then. */
record Greeter(String welcome, Console console) implements Bytes.Talk {

  private static final int SHOWN_LENGTH_MAX = 8 * 1024;

  @Override
  public void with(Connection connection) throws IOException {
    connection.write(welcome);
    var pieces = new Utf8Pieces();
    for (var some = connection.read(); some.length > 0; some = connection.read()) {
      tell(pieces.add(some));
    }
    tell(pieces.end());
  }

  @Override
  public void turnedAway(Connection connection, int connectionsMax) {
    var who = new HostPort(connection.from(), connection.fromPort());
    console.say("[SERVER] Turned away " + who + ": the limit is " + connectionsMax);
  }

  private void tell(String text) {
    text.lines()
        .map(line -> Visible.part(line, SHOWN_LENGTH_MAX))
        .filter(line -> !line.isBlank())
        .forEach(line -> console.say("[SERVER] Client says: " + line));
  }
}
