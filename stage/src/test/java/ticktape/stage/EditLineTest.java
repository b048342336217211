package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ticktape.picture.Key;

/** How a typed line is edited. A bar shows where the caret is. */
class EditLineTest {

  private final EditLine line = new EditLine(20);

  private String after(String... keys) {
    for (var key : keys) {
      line.press(new Key(key));
    }
    return line.text().substring(0, line.caret()) + "|" + line.text().substring(line.caret());
  }

  @Test
  void itIsWrittenWhereTheCaretIs() {
    line.write("helo");
    assertEquals("hel|o", after("left"));
    line.write("l");
    assertEquals("hell|o", after());
    assertEquals("|hello", after("home", "left"));
    assertEquals("h|ello", after("right"));
    assertEquals("hello|", after("end", "right"));
    assertEquals("|hello", after("ctrl-a"));
    assertEquals("hello|", after("ctrl-e"));
  }

  @Test
  void whatIsBeforeOrBehindTheCaretIsCut() {
    line.write("abc");
    assertEquals("a|c", after("left", "backspace"));
    assertEquals("a|", after("delete"));
    assertEquals("a|", after("delete"), "nothing is behind it");
    assertEquals("|", after("backspace", "backspace"), "nothing is before it");
  }

  @Test
  void wordsAndWholeHalvesAreCut() {
    line.write("/w Tom good game ");
    assertEquals("/w Tom good |", after("ctrl-w"));
    assertEquals("/w Tom go|od ", after("left", "left", "left"));
    assertEquals("/w Tom |od ", after("ctrl-w"));
    assertEquals("|od ", after("ctrl-u"));
    assertEquals("o|", after("right", "ctrl-k"));
  }

  @Test
  void aSnakeIsOneSign() {
    line.write("é🐍!");
    assertEquals("é|🐍!", after("left", "left"));
    assertEquals("é|!", after("delete"));
    line.write("🐍");
    assertEquals("é|!", after("backspace"));
  }

  @Test
  void whatIsTooMuchIsNotWritten() {
    line.write("x".repeat(19));
    line.write("yy");
    line.write("z");
    assertEquals("x".repeat(19) + "z|", after());
    assertEquals("x".repeat(19) + "z|", after("up", "ctrl-q"), "keys that do nothing");
  }
}
