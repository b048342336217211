package ticktape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;
import ticktape.picture.Key;
import ticktape.stage.Show;
import ticktape.stage.Stage;
import ticktape.wire.ToServer;

class TypistTest {

  private final Stage stage = Stages.inTheLobby();
  private final Typist typist = new Typist(() -> "pasted\nlines");

  @Test
  void whatIsTypedIsSaid() {
    opens();
    letters("Né 🐍?");
    assertEquals(Optional.of(new Show.Typed("Say", "Né 🐍?")), typed());

    press(GLFW.GLFW_KEY_BACKSPACE, Key.BACKSPACE);
    press(GLFW.GLFW_KEY_ENTER, Key.ENTER);
    assertEquals(List.of(new ToServer.Say("Né 🐍")), stage.take(0));
    assertFalse(stage.typing());
  }

  @Test
  void lettersAreForTheLineAndKeysForIt() {
    opens();
    press(GLFW.GLFW_KEY_Q, Key.of('q'));
    letters("q");

    assertEquals(Optional.of(new Show.Typed("Say", "q")), typed());
    assertFalse(stage.show(0).done());
  }

  @Test
  void aKeyThatIsHeldDownRubsOutMore() {
    opens();
    letters("abc");
    press(GLFW.GLFW_KEY_BACKSPACE, Key.BACKSPACE);
    typist.down(stage, new Stroke(GLFW.GLFW_KEY_BACKSPACE, Optional.of(Key.BACKSPACE), 0, true), 0);

    assertEquals(Optional.of(new Show.Typed("Say", "a")), typed());
  }

  @Test
  void arrowsMoveTheCaretAndLettersGoThere() {
    opens();
    letters("helo");
    press(GLFW.GLFW_KEY_LEFT, Key.LEFT);
    letters("l");
    assertEquals(Optional.of(new Show.Typed("Say", "hello", 4)), typed());
    press(GLFW.GLFW_KEY_HOME, Keymap.key(GLFW.GLFW_KEY_HOME, "").orElseThrow());
    press(GLFW.GLFW_KEY_DELETE, Keymap.key(GLFW.GLFW_KEY_DELETE, "").orElseThrow());
    assertEquals(Optional.of(new Show.Typed("Say", "ello", 0)), typed());
  }

  @Test
  void whatIsOnTheClipboardIsPasted() {
    opens();
    control('v');

    assertTrue(typed().orElseThrow().text().startsWith("pasted"), typed().toString());
  }

  @Test
  void escapeForgetsTheLine() {
    opens();
    letters("oops");
    press(GLFW.GLFW_KEY_ESCAPE, Key.ESCAPE);

    assertEquals(Optional.empty(), typed());
    assertEquals(List.of(), stage.take(0));
  }

  @Test
  void aCommandToTheSystemIsNoLetter() {
    control('t');
    assertFalse(stage.typing());
  }

  /** A key, and then the letter on it, as the system tells both. */
  private void opens() {
    press(GLFW.GLFW_KEY_T, Key.of('t'));
    letters("t");
  }

  private void press(int code, Key key) {
    typist.down(stage, new Stroke(code, Optional.of(key), 0, false), 0);
  }

  private void control(char letter) {
    typist.down(
        stage,
        new Stroke(
            Character.toUpperCase(letter),
            Optional.of(Key.of(letter)),
            GLFW.GLFW_MOD_CONTROL,
            false),
        0);
  }

  private void letters(String text) {
    text.codePoints().forEach(letter -> typist.letter(stage, letter));
  }

  private Optional<Show.Typed> typed() {
    return stage.show(0).typing();
  }
}
