package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final Format<Event<Counting.Move>> FORMAT =
      Event.format(new Counting().inputFormat());

  @Test
  void aTurnIsThreeBytes() {
    isBytes("00 03 01", new Event.Input<>(3, Counting.Move.DOWN));
    assertTrue(FORMAT.toBytes(new Event.Input<>(64, Counting.Move.UP)).length <= 3);
  }

  @Test
  void everyKindOfEventHasItsPlace() {
    isBytes("01 02 02 62 6f 01", new Event.Joined<>(2, "bo", true));
    isBytes("02 02", new Event.Left<>(2));
    isBytes("03 02", new Event.Returned<>(2));
    isBytes("04 01", new Event.Salt<>(-1));
  }

  @Test
  void aTickIsItsNumberAndItsEvents() {
    var format = Tick.format(new Counting().inputFormat());
    var tick = new Tick<Counting.Move>(300, List.of(new Event.Left<>(1), new Event.Left<>(2)));
    assertEquals(
        "ac 02 02 02 01 02 02", HexFormat.ofDelimiter(" ").formatHex(format.toBytes(tick)));
    assertEquals(tick, format.fromBytes(format.toBytes(tick)));
  }

  private static void isBytes(String hex, Event<Counting.Move> event) {
    assertEquals(hex, HexFormat.ofDelimiter(" ").formatHex(FORMAT.toBytes(event)));
    assertEquals(event, FORMAT.fromBytes(FORMAT.toBytes(event)));
  }
}
