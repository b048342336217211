package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticktape.games.Snake;
import ticktape.room.Limits;
import ticktape.wire.Binary;
import ticktape.wire.ToServer;

/**
 * What hostile or clumsy people send gets one clear error, to them alone: after each test, someone
 * who plays has had each hash right and no tick late.
 */
class HostileIT {

  /** Idle ticks are told twice a second, and this machine may have much else to do. */
  private static final long SILENCE_MILLIS_MAX = 1_500;

  private static final int DRIP_MILLIS = 20;

  private Server server;
  private FramePlayer bystander;
  private int hashesBefore;

  @BeforeEach
  void start() throws Exception {
    var limits = Limits.STANDARD.withHashTicks(1);
    server =
        Server.start(
            Config.of(List.of(new Snake())).withHost("localhost").withPort(0).withLimits(limits));
    bystander = FramePlayer.quick(server.port(), "ann");
    bystander.says(new ToServer.Bots(4));
    bystander.readsUntil(() -> bystander.follower.hashesChecked > 5);
    hashesBefore = bystander.follower.hashesChecked;
    bystander.silenceMillisMax = 0;
  }

  @AfterEach
  void nobodyElseNoticedAnything() throws Exception {
    bystander.readsUntil(() -> bystander.follower.hashesChecked > hashesBefore + 10);
    assertTrue(
        bystander.silenceMillisMax < SILENCE_MILLIS_MAX,
        "silent for " + bystander.silenceMillisMax + " ms");
    bystander.close();
    server.close();
  }

  @Test
  void aLineThatIsNoMessageIsAnsweredAndTheNextOneIsHeard() throws IOException {
    try (var eve = new LinePlayer(server.port())) {
      eve.says("{hello}");
      assertEquals("bad-message", eve.hears("error").getString("code"));
      eve.says("[1,2]");
      assertTrue(eve.hears("error").getString("text").contains("not one JSON object"));
      eve.says("{\"type\":\"drop tables\"}");
      assertTrue(eve.hears("error").getString("text").contains("There is no type"));
      eve.says("{\"type\":\"hello\",\"name\":7}");
      assertEquals("bad-message", eve.hears("error").getString("code"));
      eve.says("{\"type\":\"hello\",\"name\":\"eve\"}");
      assertEquals("eve", eve.hears("welcome").getString("name"));
    }
  }

  @Test
  void whatCanNotBeReadIsAnsweredInItsTurnAndByItsNumber() throws IOException {
    try (var eve = new LinePlayer(server.port())) {
      eve.sends(
          """
          {"type":"hello","name":"eve","lobby":true}
          {"type":"input","id":7}
          {"type":"ping","n":1}
          not json
          {"type":"input","id":8,"do":"left"}
          {"type":"ping","n":2}
          {"type":"bye"}
          """
              .getBytes(StandardCharsets.UTF_8));
      var heard = eve.rest();
      assertEquals(
          List.of("welcome", "error 7", "pong 1", "error", "error 8", "pong 2", "goodbye"),
          Pattern.compile("\"type\":\"(\\w+)\"(?:,\"(?:id|n)\":(\\d+))?")
              .matcher(heard)
              .results()
              .map(found -> found.group(1) + (found.group(2) == null ? "" : " " + found.group(2)))
              .toList(),
          heard);
    }
  }

  @Test
  void whoKeepsOnSendingNonsenseIsClosedWithAReason() throws IOException {
    try (var eve = new LinePlayer(server.port())) {
      eve.sends("{nonsense\n".repeat(5_000).getBytes(StandardCharsets.UTF_8));

      var rest = eve.rest();
      assertTrue(rest.contains("\"goodbye\""), rest);
      assertTrue(rest.lines().count() < 100, "no answer to each of the lines");
    }
  }

  @Test
  void aLineOverTheLimitIsClosedWithAReason() throws IOException {
    try (var eve = new LinePlayer(server.port())) {
      eve.sends(("{\"type\":\"" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8));

      assertTrue(eve.hears("goodbye").getString("text").contains("65536 bytes"));
      assertEquals("", eve.rest());
    }
  }

  @Test
  void strangersAtThePortGetOneLineAndAClose() throws IOException {
    var tls = new byte[] {0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, (byte) 0xFC, 0x03, 0x03};
    var blob = new byte[4_096];
    new Random(1).nextBytes(blob);
    blob[0] = 0x01;
    for (var bytes :
        List.of(tls, blob, "SSH-2.0-OpenSSH_9.9\r\n".getBytes(StandardCharsets.US_ASCII))) {
      try (var eve = new LinePlayer(server.port())) {
        eve.sends(bytes);
        var rest = eve.rest();
        assertTrue(rest.lines().count() <= 1, rest);
      }
    }
  }

  @Test
  void framesThatAreNoneAreClosedWithAReason() throws IOException {
    try (var eve = new LinePlayer(server.port())) {
      eve.sends(Binary.mark());
      var blob = new byte[100_000];
      Arrays.fill(blob, (byte) 0xFF);
      eve.sends(blob);

      assertTrue(eve.rest().contains("length"));
    }
  }

  @Test
  void aNameOfControlCharactersReachesNobodysScreen() throws IOException {
    try (var eve = new LinePlayer(server.port())) {
      eve.says("{\"type\":\"hello\",\"name\":\"\\u001b[2J\\u0007\\u202eeve\"}");

      var name = eve.hears("welcome").getString("name");
      assertFalse(name.chars().anyMatch(Character::isISOControl), name);
      assertFalse(name.contains("\u202e"), name);
    }
  }

  @Test
  void tenThousandInputsAtOnceAreTooMany() throws IOException {
    try (var eve = new LinePlayer(server.port())) {
      eve.says("{\"type\":\"hello\",\"name\":\"eve\"}");
      eve.hears("welcome");
      var inputs = new StringBuilder();
      for (var id = 1; id <= 10_000; id++) {
        inputs.append("{\"type\":\"input\",\"do\":\"up\",\"id\":").append(id).append("}\n");
      }
      eve.sends(inputs.toString().getBytes(StandardCharsets.UTF_8));

      assertEquals("too-fast", eve.hears("goodbye").getString("code"));
    }
  }

  @Test
  void linesThatAreCutOrResetLeaveNoTrace() throws IOException {
    for (var i = 0; i < 50; i++) {
      var eve = new LinePlayer(server.port());
      eve.says("{\"type\":\"hello\",\"name\":\"eve\"}");
      if (i % 2 == 0) {
        // A close with something unread is a reset.
        eve.socket.setSoLinger(true, 0);
      }
      eve.close();
    }
  }

  @Test
  void whoReadsNothingHoldsUpNobody() throws Exception {
    try (var eve = new LinePlayer(server.port())) {
      eve.socket.setReceiveBufferSize(4_096);
      eve.says("{\"type\":\"hello\",\"name\":\"eve\",\"want\":\"view\"}");
      for (var i = 0; i < 300; i++) {
        eve.says("{\"type\":\"resync\"}");
      }
      bystander.readsUntil(() -> bystander.follower.hashesChecked > hashesBefore + 40);
    }
  }

  @Test
  void halfALineThenSilenceIsClosedInTheEnd() throws Exception {
    try (var impatient = Server.start(config(impatient()));
        var eve = new LinePlayer(impatient.port());
        var mute = new LinePlayer(impatient.port())) {
      eve.says("{\"type\":\"hello\",\"lobby\":true}");
      eve.hears("welcome");
      eve.sends("{\"type\":\"pi".getBytes(StandardCharsets.UTF_8));

      assertEquals("half-message", eve.hears("goodbye").getString("code"));
      assertEquals("", mute.rest(), "who says nothing is not talked to");
    }
  }

  @Test
  void aSlowDripIsClosedLikeSilence() throws Exception {
    try (var impatient = Server.start(config(impatient()));
        var ann = FramePlayer.quick(impatient.port(), "ann")) {
      for (var begun :
          List.of(
              "{\"type\":\"hello\",\"name\":\"",
              "{\"player_name\":\"",
              "{\"type\":\"hello\",\"lobby\":true}\n{\"type\":\"say\",\"text\":\"")) {
        var told = drip(impatient.port(), begun.getBytes(StandardCharsets.UTF_8));
        assertTrue(told.contains("\"goodbye\""), told);
      }
      // A frame of 100 bytes.
      drip(impatient.port(), new byte[] {(byte) 0xF7, 0x54, 0x54, 1, 100});
      var checked = ann.follower.hashesChecked;
      ann.readsUntil(() -> ann.follower.hashesChecked > checked);
    }
  }

  /** Goes on byte by byte until the server closes; what it was told. */
  private static String drip(int port, byte[] begun) throws IOException {
    var told = new ByteArrayOutputStream();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(DRIP_MILLIS);
      socket.getOutputStream().write(begun);
      for (var one = 0; one >= 0; one = next(socket)) {
        told.write(one);
      }
    } catch (SocketException e) {
      // It was closed while a byte was on its way.
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  private static int next(Socket socket) throws IOException {
    while (true) {
      try {
        return socket.getInputStream().read();
      } catch (SocketTimeoutException e) {
        socket.getOutputStream().write('x');
      }
    }
  }

  @Test
  void aFullServerSaysSoInOneLine() throws Exception {
    try (var small = Server.start(config(Limits.STANDARD.withConnections(1)));
        var bo = new LinePlayer(small.port())) {
      bo.says("{\"type\":\"hello\",\"lobby\":true}");
      bo.hears("welcome");
      try (var eve = new LinePlayer(small.port())) {
        assertEquals("full", eve.hears("goodbye").getString("code"));
        assertEquals("", eve.rest());
      }
    }
  }

  private static Config config(Limits limits) {
    return Config.of(List.of(new Snake())).withHost("localhost").withPort(0).withLimits(limits);
  }

  private static Limits impatient() {
    return Limits.STANDARD.withConnections(10).withPatience(new Limits.Patience(60, 60, 1, 1, 30));
  }
}
