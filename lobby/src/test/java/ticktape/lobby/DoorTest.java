package ticktape.lobby;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.room.Limits;
import ticktape.room.Speech;
import ticktape.rules.Dice;
import ticktape.wire.Binary;
import ticktape.wire.ToServer;

/** What a door makes of the bytes that arrive. */
class DoorTest {

  private static final long SECOND = 1_000_000_000L;

  private final Door door = Door.sniffing(Limits.STANDARD, 0);

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] both(byte[] one, byte[] two) {
    var both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }

  private static String text(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Answer answer -> new String(answer.frame().bytes(), UTF_8);
      case Arrival.Shut shut -> new String(shut.lastWords().bytes(), UTF_8);
      default -> arrival.toString();
    };
  }

  @Test
  void aBraceOpensJsonLines() {
    var arrivals = door.receive(bytes("{\"type\":\"hello\"}\r\n{\"type\":\"pi"), 0);
    assertEquals(new Arrival.Opened(Speech.JSON), arrivals.get(0));
    var heard = assertInstanceOf(Arrival.Heard.class, arrivals.get(1));
    assertInstanceOf(ToServer.Hello.class, heard.message());
    assertEquals(2, arrivals.size());
    assertEquals(
        List.of(new Arrival.Heard(new ToServer.Ping(3))),
        door.receive(bytes("ng\",\"n\":3}\n"), 0));
  }

  @Test
  void spaceBeforeTheBraceIsNoMatter() {
    door.receive(bytes(" \r\n"), 0);
    assertEquals(2, door.receive(bytes("\t{\"type\":\"hello\"}\n"), 0).size());
  }

  @Test
  void theMarkOpensTheBinaryEncodingInPiecesOfAnySize() {
    var all = both(Binary.mark(), Binary.frame(new ToServer.Ping(7)));
    var arrivals = new ArrayList<Arrival>();
    for (var one : all) {
      arrivals.addAll(door.receive(new byte[] {one}, 0));
    }
    assertEquals(
        List.of(new Arrival.Opened(Speech.BINARY), new Arrival.Heard(new ToServer.Ping(7))),
        arrivals);
  }

  @Test
  void anotherVersionOfTheProtocolIsToldSo() {
    var mark = Binary.mark();
    mark[3] = 99;
    var shut = assertInstanceOf(Arrival.Shut.class, door.receive(mark, 0).getFirst());
    assertTrue(text(shut).contains("speaks version 2 of the protocol, and you 99"), text(shut));
  }

  @Test
  void httpIsForTheServer() {
    assertEquals(List.of(), door.receive(bytes("GE"), 0));
    var web =
        assertInstanceOf(Arrival.Web.class, door.receive(bytes("T / HTTP/1.1"), 0).getFirst());
    assertEquals("GET / HTTP/1.1", new String(web.soFar(), UTF_8));
    assertEquals(List.of(), door.receive(bytes("more"), 0));
    assertEquals(Long.MAX_VALUE, door.deadlineNanos());
  }

  @Test
  void aTlsHelloGetsAnAlertInItsOwnTongue() {
    var shut =
        assertInstanceOf(
            Arrival.Shut.class, door.receive(new byte[] {0x16, 0x03, 0x01, 2, 0}, 0).getFirst());
    assertEquals(0x15, shut.lastWords().bytes()[0]);
    assertTrue(shut.reason().contains("TLS"), shut.reason());
  }

  @Test
  void anythingElseGetsOnePoliteLine() {
    var arrivals = door.receive(bytes("SSH-2.0-scanner\r\n"), 0);
    assertEquals(1, arrivals.size());
    assertTrue(text(arrivals.getFirst()).startsWith("This is a Ticktape server"));
    assertEquals(List.of(), door.receive(bytes("hello?"), 0));
  }

  @Test
  void whatIsNoMessageGetsOneErrorEachAndAfterTwentyInARowTheDoorShuts() {
    door.receive(bytes("{\"type\":\"hello\"}\n"), 0);
    for (var line : List.of("[1]", "{\"type\":\"dance\"}", "{\"type\":7}", "{\"type\":")) {
      var arrivals = door.receive(bytes(line + "\n"), 0);
      assertEquals(1, arrivals.size());
      assertTrue(text(arrivals.getFirst()).contains("\"code\":\"bad-message\""), line);
    }
    assertInstanceOf(
        Arrival.Heard.class, door.receive(bytes("{\"type\":\"rooms\"}\n"), 0).getFirst());
    var arrivals = door.receive(bytes("nonsense\n".repeat(30)), 0);
    assertEquals(21, arrivals.size());
    var shut = assertInstanceOf(Arrival.Shut.class, arrivals.getLast());
    assertTrue(text(shut).contains("\"type\":\"goodbye\",\"code\":\"nonsense\""), text(shut));
  }

  @Test
  void anInputThatCanNotBeReadIsNamedByItsNumber() {
    door.receive(bytes("{\"type\":\"hello\"}\n"), 0);
    var arrivals = door.receive(bytes("{\"type\":\"input\",\"id\":7}\n"), 0);
    assertTrue(text(arrivals.getFirst()).contains("\"id\":7"), text(arrivals.getFirst()));
    arrivals = door.receive(bytes("{\"type\":\"input\",\"id\":\"x\"}\n"), 0);
    assertFalse(text(arrivals.getFirst()).contains("\"id\":"), text(arrivals.getFirst()));
  }

  @Test
  void deeplyNestedJsonIsNonsenseLikeAnyOther() {
    door.receive(bytes("{\"type\":\"hello\"}\n"), 0);
    var arrivals = door.receive(bytes("[".repeat(60_000) + "\n"), 0);
    assertTrue(text(arrivals.getFirst()).contains("bad-message"));
    arrivals = door.receive(bytes("{\"type\":\"ping\",\"n\":" + "9".repeat(60_000) + "}\n"), 0);
    assertTrue(text(arrivals.getFirst()).contains("bad-message"));
  }

  @Test
  void aLineOfMoreThan64KiBShutsTheDoor() {
    var arrivals = door.receive(bytes("{" + " ".repeat(70_000)), 0);
    var shut = assertInstanceOf(Arrival.Shut.class, arrivals.getLast());
    assertTrue(text(shut).contains("65536"), text(shut));
  }

  @Test
  void aFrameThatClaimsTooMuchShutsTheDoor() {
    door.receive(Binary.mark(), 0);
    var arrivals = door.receive(new byte[] {-1, -1, -1, 127}, 0);
    assertInstanceOf(Arrival.Shut.class, arrivals.getLast());
  }

  @Test
  void tenThousandMessagesInASecondAreToldOnceAndShutTheDoor() {
    var arrivals = door.receive(bytes("{\"type\":\"ping\"}\n".repeat(10_000)), 0);
    assertEquals(200, arrivals.stream().filter(Arrival.Heard.class::isInstance).count());
    assertEquals(1, arrivals.stream().filter(Arrival.Answer.class::isInstance).count());
    assertInstanceOf(Arrival.Shut.class, arrivals.getLast());
  }

  @Test
  void aHundredMessagesASecondAreFine() {
    for (var i = 0; i < 1000; i++) {
      var arrivals = door.receive(bytes("{\"type\":\"ping\"}\n"), i * SECOND / 100);
      assertInstanceOf(Arrival.Heard.class, arrivals.getLast());
    }
  }

  @Test
  void whoSaysNoHelloInTenSecondsIsShutOut() {
    assertEquals(10 * SECOND, door.deadlineNanos());
    assertEquals(List.of(), door.idle(10 * SECOND - 1));
    assertInstanceOf(Arrival.Shut.class, door.idle(10 * SECOND).getFirst());
    assertEquals(List.of(), door.idle(11 * SECOND));
  }

  @Test
  void halfALineThenSilenceIsShutOutAfterThirtySeconds() {
    door.receive(bytes("{\"type\":\"hello\"}\n"), 0);
    assertEquals(Long.MAX_VALUE, door.deadlineNanos());
    door.receive(bytes("{\"type\":"), 5 * SECOND);
    // More of the same message does not buy more time.
    door.receive(bytes("\"pi"), 20 * SECOND);
    assertEquals(35 * SECOND, door.deadlineNanos());
    var shut = assertInstanceOf(Arrival.Shut.class, door.idle(35 * SECOND).getFirst());
    assertTrue(text(shut).contains("half-message"), text(shut));
  }

  @Test
  void aTextMessageIsALineWithoutItsEnd() {
    var text = Door.json(Limits.STANDARD, 0);
    var arrivals = text.receive(bytes("{\"type\":\"ping\",\"n\":1}"), 0);
    assertEquals(
        List.of(new Arrival.Opened(Speech.JSON), new Arrival.Heard(new ToServer.Ping(1))),
        arrivals);
    assertEquals(2, text.receive(bytes("{\"type\":\"rooms\"}\n{\"type\":\"rooms\"}"), 0).size());
  }

  @Test
  void binaryMessagesMayBeginWithTheMarkOrNot() {
    var ping = Binary.frame(new ToServer.Ping(1));
    for (var first : List.of(ping, both(Binary.mark(), ping))) {
      var binary = Door.binary(Limits.STANDARD, 0);
      assertEquals(
          List.of(new Arrival.Opened(Speech.BINARY), new Arrival.Heard(new ToServer.Ping(1))),
          binary.receive(first, 0));
    }
  }

  @Test
  void hostileBytesOfAnyKindNeverThrowAndNeverEscape() {
    var openings = List.of(new byte[0], Binary.mark(), bytes("{"), bytes("{\"type\":\"hello\"}\n"));
    for (var seed = 1; seed <= 400; seed++) {
      var dice = Dice.of(seed);
      var one = Door.sniffing(Limits.STANDARD, 0);
      one.receive(openings.get(dice.roll(openings.size())), 0);
      var shut = false;
      for (var i = 0; i < 20; i++) {
        var some = new byte[dice.roll(300)];
        for (var j = 0; j < some.length; j++) {
          some[j] = (byte) (dice.roll(3) == 0 ? "{}\":,\n[]".charAt(dice.roll(8)) : dice.next());
        }
        for (var arrival : one.receive(some, i * SECOND / 10)) {
          assertFalse(shut, "nothing comes after the door is shut, with seed " + seed);
          shut |= arrival instanceof Arrival.Shut || arrival instanceof Arrival.Web;
        }
      }
    }
  }
}
