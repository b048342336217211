package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

class BadLineTest {

  @Test
  void isReadFromWords() {
    assertEquals(
        new BadLine(80, 30, 20, 1000, 60_000),
        BadLine.parse("delay=80ms jitter=30ms loss=2% stall=1/min"));
  }

  @ParameterizedTest
  @CsvSource({
    "loss=2, 0, 0, 20, 0, 0",
    "loss=50.0%, 0, 0, 500, 0, 0",
    "delay=2s, 2000, 0, 0, 0, 0",
    "jitter=7, 0, 7, 0, 0, 0",
    "'loss=0.5%,delay=1', 1, 0, 5, 0, 0",
    "stall=300ms/10s, 0, 0, 0, 300, 10000",
    "stall=0/min, 0, 0, 0, 1000, 0"
  })
  void everyWordMayBeMissing(String text, int delay, int jitter, int loss, int stall, int every) {
    assertEquals(new BadLine(delay, jitter, loss, stall, every), BadLine.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slow",
        "delay",
        "delay=",
        "delay=fast",
        "delay=-1ms",
        "delay=61s",
        "loss=51%",
        "loss=0.55%",
        "stall=1",
        "stall=31/min",
        "stall=6s/10s",
        "delay=99999999999"
      })
  void whatIsNoneIsRefusedWithTheWordItself(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> BadLine.parse(text));
    assertTrue(String.valueOf(refused.getMessage()).contains(text), refused.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delay=-5ms | delay=-5ms is out of range: choose from 0 to 60000 ms.",
        "delay=61s | delay=61s is out of range: choose from 0 to 60 s.",
        "jitter=99999999999 | jitter=99999999999 is out of range: choose from 0 to 60000 ms.",
        "loss=50.1% | loss=50.1% is out of range: choose from 0 to 50 %.",
        "loss=0.55% | loss=0.55% is too exact: tell tenths of a percent, as loss=0.5%.",
        "stall=31/min | stall=31/min is out of range: choose from 0 to 30/min.",
        "delay=80ms delay=90ms | delay=90ms is one too many: tell the delay of a bad line once.",
        "' ,' | 'A bad line is told as \"delay=80ms jitter=30ms loss=2% stall=1/min\", not by nothing.'"
      })
  void whatIsWrongIsSaidInASentence(String text, String sentence) {
    var refused = assertThrows(IllegalArgumentException.class, () -> BadLine.parse(text));
    assertEquals(sentence, refused.getMessage());
  }

  @Test
  void bothWaysTakeTheirTime() {
    var near = new Near();
    var far = FarTalker.over(near, BadLine.parse("delay=80ms"), 1);
    far.connected(0);
    near.says.add(new ToServer.Rooms());
    far.receive(new ToClient.Pong(1, 0, 0), 10);

    assertEquals(List.of(), far.take(10));
    assertEquals(List.of(), near.heard);
    assertEquals(50, far.restMillis(10));
    assertEquals(1, far.restMillis(89));

    assertEquals(List.of(new ToServer.Rooms()), far.take(90));
    assertEquals(List.of(new ToClient.Pong(1, 0, 0)), near.heard);
  }

  @Test
  void nothingIsLostOrOvertakenHoweverBadItIs() {
    for (var seed = 1; seed <= 20; seed++) {
      var near = new Near();
      var far =
          FarTalker.over(
              near, BadLine.parse("delay=20ms jitter=90ms loss=20% stall=300ms/2s"), seed);
      far.connected(0);
      var said = new ArrayList<ToClient>();
      for (var now = 1; now <= 5000; now++) {
        if (now % 7 == 0) {
          said.add(new ToClient.Pong(now, 0, 0));
          far.receive(said.getLast(), now);
        }
        var _ = far.take(now);
      }
      var heard = near.heard.size();
      assertTrue(heard < said.size(), "nothing was underway");
      assertEquals(said.subList(0, heard), near.heard);
      far.take(7000);
      assertEquals(said, near.heard);
    }
  }

  @Test
  void inAStallNothingArrives() {
    var near = new Near();
    var far = FarTalker.over(near, BadLine.parse("stall=300ms/10s"), 1);
    far.connected(9000);
    far.receive(new ToClient.Pong(1, 0, 0), 9999);
    assertEquals(1, near.heard.size());

    far.receive(new ToClient.Pong(2, 0, 0), 10_010);
    far.take(10_299);
    assertEquals(1, near.heard.size());
    far.take(10_300);
    assertEquals(2, near.heard.size());
  }

  @Test
  void whatCameBeforeTheEndIsHeardBeforeTheEnd() {
    var near = new Near();
    var far = FarTalker.over(near, BadLine.parse("delay=1s"), 1);
    far.connected(0);
    far.receive(new ToClient.Goodbye("bye", "Bye."), 10);
    far.disconnected("It is over.", 20);
    assertEquals(List.of(new ToClient.Goodbye("bye", "Bye.")), near.heard);
    assertEquals("It is over.", near.end);
  }

  /** A talker that keeps what it hears. */
  private static final class Near implements Talker {

    private final List<ToServer> says = new ArrayList<>();
    private final List<ToClient> heard = new ArrayList<>();
    private String end = "";

    @Override
    public void connected(int nowMillis) {}

    @Override
    public void disconnected(String reason, int nowMillis) {
      end = reason;
    }

    @Override
    public void receive(ToClient message, int nowMillis) {
      heard.add(message);
    }

    @Override
    public List<ToServer> take(int nowMillis) {
      var all = List.copyOf(says);
      says.clear();
      return all;
    }

    @Override
    public boolean wantsLine(int nowMillis) {
      return true;
    }
  }
}
