package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BytesIT {

  private static final ListenTerms HERE = ListenTerms.on(0).withHost("127.0.0.1");

  private static final Bytes.Talk ECHO =
      connection -> {
        for (var some = connection.read(); some.length > 0; some = connection.read()) {
          connection.write(some);
        }
      };

  @Test
  void whatWasWrittenArrivesThoughTheOtherSideNeverReadWhatWeSaid() throws Exception {
    try (var server =
            Bytes.listen(
                HERE,
                connection -> {
                  connection.read();
                  connection.write("bye");
                });
        var guest = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      guest.getOutputStream().write(new byte[200_000]); // most of it is never read
      assertArrayEquals(
          "bye".getBytes(StandardCharsets.UTF_8), guest.getInputStream().readAllBytes());
    }
  }

  @Test
  void nextOneIsToldThatAllPlacesAreTakenAndAFreedPlaceIsFreeAgain() throws Exception {
    try (var server = Bytes.listen(HERE.withConnections(1), ECHO)) {
      try (var first = Bytes.connect("127.0.0.1", server.port())) {
        first.write("a");
        first.read();
        try (var second = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
          assertEquals(
              "There is no free place, the limit is 1: try again when somebody has left.\n",
              new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        first.write("b");
        assertEquals(1, first.read().length);
        first.finish();
      }
      assertEquals("c", eventually(server.port(), "c"));
    }
  }

  /** The other side's end is known here before its place is free there. */
  private static String eventually(int port, String text) throws IOException {
    while (true) {
      try (var guest = Bytes.connect("127.0.0.1", port)) {
        guest.write(text);
        var back = new String(guest.read(), StandardCharsets.UTF_8);
        if (!back.startsWith("There is no free")) {
          return back;
        }
      }
    }
  }

  @Test
  void silenceEndsAConnection() throws Exception {
    try (var server = Bytes.listen(HERE.withSilence(50), ECHO);
        var guest = Bytes.connect("127.0.0.1", server.port())) {
      assertEquals(0, guest.read().length);
    }
  }

  @Test
  void whoDoesNotReadIsCutOff() throws Exception {
    var cut = new CountDownLatch(1);
    try (var server =
            Bytes.listen(
                HERE.withStuck(100),
                connection -> {
                  try {
                    while (true) {
                      connection.write(new byte[100_000]);
                    }
                  } finally {
                    cut.countDown();
                  }
                });
        var _ = Bytes.connect("127.0.0.1", server.port())) {
      assertEquals(true, cut.await(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void readingHasItsPatience() throws Exception {
    try (var server = Bytes.listen(HERE, ECHO);
        var guest = Bytes.connect("127.0.0.1", server.port())) {
      assertThrows(SocketTimeoutException.class, () -> guest.read(10));
      guest.write("a");
      assertEquals(1, guest.read().length);
    }
  }

  @Test
  void waitingEndsWhenThePortIsClosed() throws Exception {
    var server = Bytes.listen(HERE, ECHO);
    Thread.ofVirtual().start(server::close);
    server.await();
    assertThrows(IOException.class, () -> Bytes.connect("127.0.0.1", server.port()));
  }
}
