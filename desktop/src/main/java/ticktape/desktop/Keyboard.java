package ticktape.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.utils.Disposable;
import java.util.Optional;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWCharCallback;
import org.lwjgl.glfw.GLFWKeyCallback;
import ticktape.client.Runner;
import ticktape.stage.Stage;

/**
 * The window's keyboard. It listens to GLFW itself: libGDX tells neither what a key is in the
 * person's layout nor letters beyond the first 65,536.
 */
final class Keyboard implements Disposable {

  private final Runner<Stage> runner;
  private final Runnable fullScreen;
  private final Typist typist =
      new Typist(() -> Optional.ofNullable(Gdx.app.getClipboard().getContents()).orElse(""));
  private final GLFWKeyCallback keys = GLFWKeyCallback.create(this::key);
  private final GLFWCharCallback letters = GLFWCharCallback.create(this::letter);

  /**
   * Listens from now on.
   *
   * @param window GLFW's handle
   * @param fullScreen what the key for the full screen does
   */
  Keyboard(long window, Runner<Stage> runner, Runnable fullScreen) {
    this.runner = runner;
    this.fullScreen = fullScreen;
    // libGDX keeps and frees its own ones.
    var _ = GLFW.glfwSetKeyCallback(window, keys);
    var _ = GLFW.glfwSetCharCallback(window, letters);
  }

  private void key(long window, int code, int scanCode, int action, int modifiers) {
    var key = Keymap.key(code, printed(code, scanCode));
    if (action == GLFW.GLFW_RELEASE) {
      key.ifPresent(let -> runner.act((stage, now) -> stage.release(let, now)));
      return;
    }
    var stroke = new Stroke(code, key, modifiers, action == GLFW.GLFW_REPEAT);
    if (stroke.turnsFullScreen()) {
      fullScreen.run();
    } else {
      runner.act((stage, now) -> typist.down(stage, stroke, now));
    }
  }

  private static String printed(int code, int scanCode) {
    return Optional.ofNullable(GLFW.glfwGetKeyName(code, scanCode)).orElse("");
  }

  private void letter(long window, int codePoint) {
    runner.act((stage, now) -> typist.letter(stage, codePoint));
  }

  @Override
  public void dispose() {
    keys.free();
    letters.free();
  }
}
