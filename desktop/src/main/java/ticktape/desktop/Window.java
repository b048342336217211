package ticktape.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3WindowAdapter;
import java.util.Optional;
import ticktape.client.HostPort;
import ticktape.client.Runner;
import ticktape.netcode.BadLine;
import ticktape.stage.Stage;

/**
 * The window's life: it opens, gives frames, is minimised, and closes. Each frame looks after the
 * line, so that what came is seen at once and a key is sent at once.
 */
final class Window extends Lwjgl3WindowAdapter implements ApplicationListener {

  static final int WIDTH = 1280;
  static final int HEIGHT = 800;

  private static final int FRAMES_MIN = 60;
  private static final int FRAMES_MAX = 240;

  /** The screen's own pace leads, where it has one; this only bounds it. */
  private static final int FRAMES_SPARE = 5;

  /** Nobody sees it, but the line wants to be looked after. */
  private static final int FRAMES_MINIMISED = 20;

  private final Runner<Stage> runner;
  private Optional<Glass> glass = Optional.empty();
  private boolean minimised;

  /** A window that is not open yet. */
  Window(Stage stage, HostPort at, BadLine bad) {
    runner = new Runner<>(stage, at, 0, this::frame).over(bad);
  }

  @Override
  public void create() {
    glass = Optional.of(new Glass(runner));
    pace();
  }

  private void pace() {
    var shown = Gdx.graphics.getDisplayMode().refreshRate;
    var frames = shown <= FRAMES_MIN ? FRAMES_MIN : shown + FRAMES_SPARE;
    Gdx.graphics.setForegroundFPS(minimised ? FRAMES_MINIMISED : Math.min(frames, FRAMES_MAX));
  }

  @Override
  public void render() {
    runner.turn();
  }

  private void frame(Stage stage, int nowMillis) {
    var show = stage.show(nowMillis);
    if (show.done()) {
      Gdx.app.exit();
    } else if (!minimised) {
      glass.ifPresent(open -> open.paint(show, nowMillis));
    }
  }

  @Override
  public void iconified(boolean isIconified) {
    minimised = isIconified;
    pace();
  }

  @Override
  public void focusLost() {
    runner.act((stage, now) -> stage.letGo(now));
  }

  @Override
  public boolean closeRequested() {
    runner.act((stage, now) -> stage.quit());
    return false; // the farewell comes first
  }

  @Override
  public void resize(int width, int height) {
    // Each frame asks for the size anew.
  }

  @Override
  public void pause() {
    // A match does not pause for one window.
  }

  @Override
  public void resume() {
    // It did not pause.
  }

  @Override
  public void dispose() {
    runner.close();
    glass.ifPresent(Glass::dispose);
  }

  /** Whether there was a window at all. */
  boolean opened() {
    return glass.isPresent();
  }

  /** GLFW's handle of the window. */
  static long handle() {
    return ((Lwjgl3Graphics) Gdx.graphics).getWindow().getWindowHandle();
  }
}
