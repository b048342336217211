package ticktape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;
import ticktape.picture.Key;

class KeymapTest {

  @Test
  void arrowsAndEnterAreOurs() {
    assertEquals(Optional.of(Key.UP), Keymap.key(GLFW.GLFW_KEY_UP, ""));
    assertEquals(Optional.of(Key.LEFT), Keymap.key(GLFW.GLFW_KEY_LEFT, ""));
    assertEquals(Optional.of(Key.ENTER), Keymap.key(GLFW.GLFW_KEY_KP_ENTER, ""));
    assertEquals(Optional.of(Key.SPACE), Keymap.key(GLFW.GLFW_KEY_SPACE, " "));
  }

  @Test
  void aLetterIsTheOneThatIsPrintedOnTheKey() {
    // On a French keyboard the A is where an American one has the Q.
    assertEquals(Optional.of(Key.of('a')), Keymap.key(GLFW.GLFW_KEY_Q, "a"));
    assertEquals(Optional.of(Key.of('w')), Keymap.key(GLFW.GLFW_KEY_W, "W"));
    assertEquals(Optional.of(Key.of('5')), Keymap.key(GLFW.GLFW_KEY_KP_5, "5"));
  }

  @Test
  void whereAnotherScriptIsPrintedThePlaceCounts() {
    assertEquals(Optional.of(Key.of('w')), Keymap.key(GLFW.GLFW_KEY_W, "ц"));
    assertEquals(Optional.of(Key.of('w')), Keymap.key(GLFW.GLFW_KEY_W, ""));
  }

  @Test
  void otherKeysMeanNothing() {
    assertEquals(Optional.empty(), Keymap.key(GLFW.GLFW_KEY_F5, ""));
    assertEquals(Optional.empty(), Keymap.key(GLFW.GLFW_KEY_LEFT_SHIFT, ""));
    assertEquals(Optional.empty(), Keymap.key(GLFW.GLFW_KEY_UNKNOWN, ""));
  }
}
