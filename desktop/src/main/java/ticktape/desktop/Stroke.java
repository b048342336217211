package ticktape.desktop;

import java.util.Optional;
import org.lwjgl.glfw.GLFW;
import ticktape.picture.Key;

/**
 * A key that went down, or that goes on being down.
 *
 * @param code GLFW's number for its place
 * @param key which key of ours it is, if any
 * @param modifiers GLFW's bits for what is held beside it
 * @param repeats whether it was down already
 */
record Stroke(int code, Optional<Key> key, int modifiers, boolean repeats) {

  private static final int COMMAND =
      GLFW.GLFW_MOD_CONTROL | GLFW.GLFW_MOD_ALT | GLFW.GLFW_MOD_SUPER;

  /** Whether it is a command to a program, and no letter. */
  boolean command() {
    return (modifiers & COMMAND) != 0;
  }

  boolean pastes() {
    var held = GLFW.GLFW_MOD_CONTROL | GLFW.GLFW_MOD_SUPER;
    return (modifiers & held) != 0 && key.equals(Optional.of(Key.of('v')));
  }

  boolean turnsFullScreen() {
    var alt = (modifiers & GLFW.GLFW_MOD_ALT) != 0;
    return !repeats && (code == GLFW.GLFW_KEY_F11 || (alt && key.equals(Optional.of(Key.ENTER))));
  }
}
