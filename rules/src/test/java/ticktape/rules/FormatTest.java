package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

  enum Way {
    UP,
    DOWN
  }

  record Cell(int x, int y) {
    static final Format<Cell> FORMAT =
        Format.record(f -> {
          var x = f.field("x", Cell::x, Format.INT);
          var y = f.field("y", Cell::y, Format.INT);
          return v -> new Cell(v.get(x), v.get(y));
        });
  }

  sealed interface Thing {}

  record Food(Cell at) implements Thing {}

  record Wall(boolean thick) implements Thing {}

  private static final Format<Thing> THING =
      Format.oneOf(
          Format.variant("food", Food.class, Cell.FORMAT.as(Food::new, Food::at)),
          Format.variant("wall", Wall.class, Format.FLAG.as(Wall::new, Wall::thick)));

  @Test
  void aRecordIsItsComponentsInOrder() {
    isBytes("06 01", Cell.FORMAT, new Cell(3, -1));
  }

  @Test
  void anIntIsAZigzagVarint() {
    isBytes("00", Format.INT, 0);
    isBytes("01", Format.INT, -1);
    isBytes("02", Format.INT, 1);
    isBytes("7f", Format.INT, -64);
    isBytes("80 01", Format.INT, 64);
    isBytes("fe ff ff ff 0f", Format.INT, Integer.MAX_VALUE);
    isBytes("ff ff ff ff 0f", Format.INT, Integer.MIN_VALUE);
  }

  @Test
  void aCountIsAPlainVarint() {
    isBytes("00", Format.COUNT, 0);
    isBytes("7f", Format.COUNT, 127);
    isBytes("80 01", Format.COUNT, 128);
    isBytes("ac 02", Format.COUNT, 300);
    isBytes("ff ff ff ff 07", Format.COUNT, Integer.MAX_VALUE);
  }

  @Test
  void aCountIsNeverNegative() {
    assertThrows(IllegalArgumentException.class, () -> Format.COUNT.toBytes(-1));
    refused("ff ff ff ff 0f", Format.COUNT, "A count is too large.");
  }

  @Test
  void anIntOfMoreThan32BitsIsRefused() {
    refused("ff ff ff ff 1f", Format.INT, "A number has more than 32 bits.");
    refused("80 80 80 80 80 00", Format.INT, "A number has more than 32 bits.");
  }

  @Test
  void aFlagIsOneByteOfZeroOrOne() {
    isBytes("00", Format.FLAG, false);
    isBytes("01", Format.FLAG, true);
    refused("02", Format.FLAG, "A flag is 0 or 1, not 2.");
  }

  @Test
  void aTextIsItsLengthInBytesAndItsUtf8() {
    isBytes("00", Format.TEXT, "");
    isBytes("02 62 6f", Format.TEXT, "bo");
    isBytes("04 c3 a9 c3 bc", Format.TEXT, "éü");
    isBytes("04 f0 9f 90 8d", Format.TEXT, "🐍");
  }

  @Test
  void brokenUtf8IsRefusedAndNotMended() {
    refused("01 ff", Format.TEXT, "A text is not UTF-8.");
    refused("02 c0 80", Format.TEXT, "A text is not UTF-8.");
    refused("03 ed a0 80", Format.TEXT, "A text is not UTF-8.");
  }

  @Test
  void aTextHasAtMost65535Bytes() {
    var longest = "é".repeat(32_767) + "x";
    assertEquals(longest, Format.TEXT.fromBytes(Format.TEXT.toBytes(longest)));
    assertThrows(IllegalArgumentException.class, () -> Format.TEXT.toBytes(longest + "x"));
    refused("80 80 04", Format.TEXT, "A text of 65536 bytes is too long.");
  }

  @Test
  void aRangeRefusesWhatLiesOutsideBothWays() {
    var range = Format.range(1, 3);
    isBytes("06", range, 3);
    refused("08", range, "4 is not from 1 to 3.");
    assertThrows(IllegalArgumentException.class, () -> range.toBytes(0));
  }

  @Test
  void aChoiceIsItsPlaceInTheList() {
    isBytes("01", Format.choice(Way.UP, Way.DOWN), Way.DOWN);
    isBytes("00", Format.choice(Way.DOWN), Way.DOWN);
    refused("02", Format.choice(Way.UP, Way.DOWN), "There are 2 choices, so none is number 2.");
    assertThrows(IllegalArgumentException.class, () -> Format.choice(Way.DOWN).toBytes(Way.UP));
  }

  @Test
  void aListIsItsSizeAndItsValues() {
    isBytes("02 02 04", Format.list(Format.INT), List.of(1, 2));
    isBytes("00", Format.list(Format.INT), List.of());
  }

  @Test
  void aListCanNotClaimMoreValuesThanThereAreBytes() {
    refused(
        "ff ff ff ff 07 00",
        Format.list(Format.INT),
        "A list of 2147483647 needs more bytes than 1.");
  }

  @Test
  void aVariantIsItsPlaceAndItsValue() {
    isBytes("00 02 04", THING, new Food(new Cell(1, 2)));
    isBytes("01 01", THING, new Wall(true));
    refused("02 01", THING, "There are 2 choices, so none is number 2.");
  }

  @Test
  void seatsAreTheirSizeThenNumberAndValue() {
    isBytes(
        "02 01 0a 03 0e", Seats.format(Format.INT), Seats.<Integer>none().with(3, 7).with(1, 5));
  }

  @Test
  void seatsOutOfOrderOrBelowOneAreRefused() {
    refused("02 03 00 01 00", Seats.format(Format.INT), "Seat 1 is out of order.");
    refused("02 01 00 01 00", Seats.format(Format.INT), "Seat 1 is out of order.");
    refused("01 00 00", Seats.format(Format.INT), "Seat 0 is out of order.");
  }

  @Test
  void bytesThatEndEarlyOrAreLeftOverAreRefused() {
    refused("02", Cell.FORMAT, "The bytes end too early.");
    refused("02 02 02", Cell.FORMAT, "The bytes end too late: by 1.");
    refused("03 62", Format.TEXT, "The bytes end too early: 3 should follow, not 1.");
  }

  @Test
  void whatARecordRefusesIsAFormatExceptionWhenItComesFromOthers() {
    record Even(int number) {
      Even {
        if ((number & 1) != 0) {
          throw new IllegalArgumentException(number + " is odd.");
        }
      }
    }
    Format<Even> even =
        Format.record(f -> {
          var number = f.field("number", Even::number, Format.INT);
          return v -> new Even(v.get(number));
        });
    isBytes("04", even, new Even(2));
    refused("02", even, "1 is odd.");
    refused("02", Format.INT.as(Even::new, Even::number), "1 is odd.");
  }

  private static <T> void isBytes(String hex, Format<T> format, T value) {
    assertEquals(hex, HexFormat.ofDelimiter(" ").formatHex(format.toBytes(value)));
    assertEquals(value, format.fromBytes(format.toBytes(value)));
  }

  private static void refused(String hex, Format<?> format, String sentence) {
    var bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    assertEquals(
        sentence, assertThrows(FormatException.class, () -> format.fromBytes(bytes)).sentence());
  }
}
