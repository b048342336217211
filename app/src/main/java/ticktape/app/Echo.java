package ticktape.app;

import java.io.IOException;
import ticktape.client.Bytes;
import ticktape.client.Connection;
import ticktape.client.HostPort;
import ticktape.client.Utf8Pieces;
import ticktape.wire.Visible;

/** Gives each connection the same bytes back, as they come, and tells what happens. */
record Echo(Console console) implements Bytes.Talk {

  private static final int SHOWN_LENGTH_MAX = 200;

  @Override
  public void with(Connection connection) throws IOException {
    var who = new HostPort(connection.from(), connection.fromPort());
    console.say("connected " + who);
    try {
      // Only what is shown waits for a character's second half; the bytes do not.
      var pieces = new Utf8Pieces();
      for (var some = connection.read(); some.length > 0; some = connection.read()) {
        var text = Visible.part(pieces.add(some), SHOWN_LENGTH_MAX);
        console.say("received from " + who + ": " + text);
        console.say("sending to " + who + ": " + text);
        connection.write(some);
      }
    } finally {
      console.say("disconnected " + who);
    }
  }

  @Override
  public void turnedAway(Connection connection, int connectionsMax) {
    var who = new HostPort(connection.from(), connection.fromPort());
    console.say("turned away " + who + ": the limit is " + connectionsMax);
  }
}
