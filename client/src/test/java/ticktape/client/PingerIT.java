package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ticktape.wire.Binary;
import ticktape.wire.ToClient;

@Timeout(30)
class PingerIT {

  private static final ListenTerms HERE = ListenTerms.on(0).withHost("127.0.0.1");

  @Test
  void aRoundTripHasItsTimeAndTheServersClock() throws Exception {
    try (var server = new PongServer();
        var pinger = Pinger.open(new HostPort("localhost", server.port()))) {
      for (var n = 1; n <= 5; n++) {
        var trip = pinger.ping().orElseThrow();
        assertEquals(n, trip.n());
        assertTrue(trip.nanos() > 0);
        var off = trip.offsetMicros() - PongServer.AHEAD_MILLIS * 1000;
        // And a millisecond for two clocks of this machine that are read one after the other.
        assertTrue(Math.abs(off) <= trip.uncertainMicros() + 1_000, "off by " + off + " µs");
      }
    }
  }

  @Test
  void anAnswerThatDoesNotComeIsLostAndTheNextOneIsNot() throws Exception {
    try (var server = new PongServer(n -> n > 1);
        var pinger = Pinger.open(new HostPort("localhost", server.port()))) {
      assertTrue(pinger.ping().isEmpty());
      assertEquals(2, pinger.ping().orElseThrow().n());
    }
  }

  @Test
  void aLineThatBreaksIsSaidInASentence() throws Exception {
    try (var server = new PongServer();
        var pinger = Pinger.open(new HostPort("localhost", server.port()))) {
      server.close();
      assertThrows(IOException.class, pinger::ping);
    }
  }

  @Test
  void whatIsNoTicktapeServerIsSaidInASentence() throws Exception {
    try (var server = Bytes.listen(HERE, connection -> connection.write("220 smtp ready\r\n"))) {
      var at = new HostPort("127.0.0.1", server.port());
      var e = assertThrows(IOException.class, () -> Pinger.open(at));
      assertTrue(e.toString().contains("The server "), e.toString());
    }
  }

  @Test
  void whyAServerSendsOneAwayIsTold() throws Exception {
    var full = Binary.frame(new ToClient.Goodbye("full", "The server is full\u001b[2J."));
    try (var server = Bytes.listen(HERE, connection -> connection.write(full))) {
      var at = new HostPort("127.0.0.1", server.port());
      var e = assertThrows(IOException.class, () -> Pinger.open(at));
      assertEquals("The server is full.", e.getMessage());
    }
  }
}
