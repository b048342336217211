package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static final Option WALLS = Option.flag("walls", "Whether there are walls.", false);
  private static final Option FOOD = new Option("food", "How much food there is.", 3, 1, 9);
  private static final List<Option> OFFERED = List.of(WALLS, FOOD);

  @Test
  void whatWasNotChosenHasItsStandardValue() {
    var options = Options.STANDARD.with("walls", 1);
    assertTrue(options.on(WALLS));
    assertEquals(3, options.value(FOOD));
    assertFalse(Options.STANDARD.on(WALLS));
  }

  @Test
  void whatTheGameDoesNotOfferIsRefusedWithASentence() {
    refused(Options.STANDARD.with("wals", 1), "There is no option wals: choose from walls, food.");
    refused(Options.STANDARD.with("food", 10), "Option food is 10: choose 1 to 9.");
    refused(Options.STANDARD.with("food", 0), "Option food is 0: choose 1 to 9.");
    assertEquals(9, Options.STANDARD.with("food", 9).checked(OFFERED).value(FOOD));
  }

  @Test
  void theOrderOfChoosingDoesNotMatter() {
    var one = Options.STANDARD.with("a", 1).with("b", 2);
    var other = Options.STANDARD.with("b", 2).with("a", 1);
    assertEquals(one, other);
    assertEquals(List.of("a", "b"), List.copyOf(other.chosen().keySet()));
    assertEquals(Options.FORMAT.hash(one), Options.FORMAT.hash(other));
  }

  @Test
  void theirBytesAreAListOfNamesAndValues() {
    var options = Options.STANDARD.with("b", -1).with("a", 1);
    assertEquals(
        "02 01 61 02 01 62 01",
        HexFormat.ofDelimiter(" ").formatHex(Options.FORMAT.toBytes(options)));
    assertEquals(options, Options.FORMAT.fromBytes(Options.FORMAT.toBytes(options)));
  }

  @Test
  void anOptionChosenTwiceIsRefused() {
    var bytes = HexFormat.ofDelimiter(" ").parseHex("02 01 61 02 01 61 04");
    var error = assertThrows(FormatException.class, () -> Options.FORMAT.fromBytes(bytes));
    assertEquals("Option a is chosen twice.", error.sentence());
  }

  private static void refused(Options options, String sentence) {
    assertEquals(
        sentence,
        assertThrows(IllegalArgumentException.class, () -> options.checked(OFFERED)).getMessage());
  }
}
