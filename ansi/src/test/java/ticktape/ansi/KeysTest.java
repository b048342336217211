package ticktape.ansi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ticktape.picture.Key;

class KeysTest {

  private static final String ESC = "\u001b";

  @Test
  void lettersAndArrowsBecomeKeys() {
    assertEquals(List.of(Key.of('w'), Key.UP, Key.of('é'), Key.SPACE), keys("w" + ESC + "[Aé "));
  }

  @Test
  void arrowsComeInManyForms() {
    assertEquals(
        List.of(Key.UP, Key.DOWN, Key.RIGHT, Key.LEFT),
        keys(ESC + "OA" + ESC + "OB" + ESC + "OC" + ESC + "OD"));
    assertEquals(List.of(Key.LEFT, Key.RIGHT), keys(ESC + "[1;5D" + ESC + "[1;2C"));
    assertEquals(List.of(Key.LEFT), keys(ESC + "[1;1:1D"));
  }

  @Test
  void controlBytesAreKeys() {
    assertEquals(
        List.of(Key.ENTER, Key.TAB, Key.BACKSPACE, Key.BACKSPACE, Key.INTERRUPT, new Key("ctrl-l")),
        keys("\r\t\u007f\b\u0003\f"));
  }

  @Test
  void aReturnWithALineFeedIsOneEnter() {
    assertEquals(List.of(Key.ENTER, Key.ENTER, Key.ENTER), keys("\r\n\n\r"));
  }

  @Test
  void escapeAloneIsAKeyWhenNothingFollows() {
    var keys = new Keys();
    assertEquals(List.of(), feed(keys, ESC));
    assertTrue(keys.waiting());
    assertEquals(List.of(Key.ESCAPE), keys.timeout());
    assertFalse(keys.waiting());
    assertEquals(List.of(), keys.timeout());
    assertEquals(List.of(Key.of('[')), feed(keys, "["));
  }

  @Test
  void aTimeoutInTheMiddleOfAnArrowDoesNotBreakIt() {
    var keys = new Keys();
    feed(keys, ESC + "[");
    assertFalse(keys.waiting());
    assertEquals(List.of(), keys.timeout());
    assertEquals(List.of(Key.UP), feed(keys, "A"));
  }

  @Test
  void altCountsAsNotHeld() {
    assertEquals(List.of(Key.of('w')), keys(ESC + "w"));
  }

  @Test
  void aPasteWritesAndNeitherSendsNorSteers() {
    assertEquals(
        List.of(Key.of('a'), Key.SPACE, Key.of('b'), Key.ENTER),
        keys(ESC + "[200~a\n" + ESC + "[A\u007f" + ESC + "OAb" + ESC + "[201~\r"));
  }

  @Test
  void controlAndCIsAlwaysAWayOut() {
    assertEquals(List.of(Key.INTERRUPT, Key.UP), keys(ESC + "[200~\u0003" + ESC + "[A"));
    assertEquals(List.of(Key.INTERRUPT, Key.of('q')), keys(ESC + "]0;endless\u0003q"));
    assertEquals(List.of(Key.INTERRUPT, Key.of('q')), keys(ESC + "[12\u0003q"));
  }

  @Test
  void whatIsUnknownIsSwallowedWhole() {
    assertEquals(
        List.of(Key.of('x')),
        keys(ESC + "[?62;1;6c" + ESC + "[<0;3;4M" + ESC + "[24~" + ESC + "OPx"));
    assertEquals(List.of(Key.of('x')), keys(ESC + "]11;rgb:0000/0000/0000" + ESC + "\\x"));
    assertEquals(
        List.of(Key.of('x')), keys(ESC + "P1$r0m" + ESC + "\\" + ESC + "]52;c;eA==\u0007x"));
    assertEquals(List.of(Key.of('x')), keys(ESC + "[M !!x"));
    assertEquals(List.of(Key.of('x')), keys(ESC + "[[Ax"));
    assertEquals(List.of(Key.of('x')), keys(ESC + "[" + "1".repeat(200) + "Ax"));
  }

  @Test
  void kittysWayOfSendingKeysIsUnderstood() {
    assertEquals(
        List.of(Key.of('a'), Key.INTERRUPT, Key.ESCAPE, Key.ENTER),
        keys(ESC + "[97u" + ESC + "[99;5u" + ESC + "[27u" + ESC + "[13;2u"));
  }

  @Test
  void theTerminalsAnswerIsTold() {
    assertEquals(List.of(Keys.READY), keys(ESC + "[0n"));
    assertTrue(Painter.ASK.endsWith("[5n"));
  }

  @Test
  void brokenLettersAreDropped() {
    var keys = new Keys();
    var bytes =
        new byte[] {'a', (byte) 0xC3, 'b', (byte) 0x80, (byte) 0xC0, (byte) 0xAF, (byte) 0xFF, 'c'};
    assertEquals(List.of(Key.of('a'), Key.of('b'), Key.of('c')), keys.feed(bytes, 0, bytes.length));
    assertEquals(List.of(), keys("\u0085\u202E\u200B\uFEFF"));
  }

  @Test
  void anyCutGivesTheSameKeys() {
    var text =
        "wé世🐍"
            + ESC
            + "[A"
            + ESC
            + "OB"
            + ESC
            + "[1;5C\r"
            + ESC
            + "[200~hé\n"
            + ESC
            + "[201~"
            + ESC
            + "]0;x"
            + ESC
            + "\\q\u0003";
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var whole = new Keys().feed(bytes, 0, bytes.length);
    assertEquals(13, whole.size());
    for (var one = 0; one <= bytes.length; one++) {
      for (var other = one; other <= bytes.length; other++) {
        var keys = new Keys();
        var pieces = new ArrayList<>(keys.feed(bytes, 0, one));
        pieces.addAll(keys.feed(bytes, one, other - one));
        pieces.addAll(keys.feed(bytes, other, bytes.length - other));
        assertEquals(whole, pieces, one + ", " + other);
      }
    }
  }

  @Test
  void noBytesMakeItFail() {
    for (var seed = 0; seed < 2000; seed++) {
      var dice = new Random(seed);
      var bytes = new byte[400];
      dice.nextBytes(bytes);
      for (var i = 0; i < bytes.length; i++) {
        if (dice.nextInt(6) == 0) {
          bytes[i] = (byte) (ESC + "[O]P?;0~\\u\r").charAt(dice.nextInt(12));
        }
      }
      var keys = new Keys();
      var count = keys.feed(bytes, 0, bytes.length).size() + keys.timeout().size();
      assertTrue(count <= bytes.length);
      assertTrue(feed(keys, "\u0003\u0003\u0003\u0003").contains(Key.INTERRUPT), "seed " + seed);
    }
  }

  private static List<Key> keys(String text) {
    return feed(new Keys(), text);
  }

  private static List<Key> feed(Keys keys, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return keys.feed(bytes, 0, bytes.length);
  }
}
