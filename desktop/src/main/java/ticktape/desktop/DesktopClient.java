package ticktape.desktop;

import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.graphics.glutils.HdpiMode;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.List;
import java.util.Optional;
import org.lwjgl.glfw.GLFW;
import ticktape.client.HostPort;
import ticktape.netcode.BadLine;
import ticktape.picture.Look;
import ticktape.stage.Stage;
import ticktape.stage.Wish;
import ticktape.wire.Dump;

/** The client in a desktop window: a board, keys, the mouse, and a line to a server. */
public final class DesktopClient {

  private static final int WIDTH_MIN = 640;
  private static final int HEIGHT_MIN = 400;
  private static final int COLOUR_BITS = 8;

  /** Java's own sign that it was given that option; the process's number follows. */
  private static final String FIRST_THREAD = "JAVA_STARTED_ON_FIRST_THREAD_";

  private DesktopClient() {}

  /**
   * Whether this process can open a window; if not, it says why. Windows are for a process's first
   * thread, on macOS that of {@code -XstartOnFirstThread}.
   *
   * @throws NoWindowException if there is no display, or none of ours
   */
  public static void prepare() throws NoWindowException {
    if (macOs() && !"1".equals(System.getenv(FIRST_THREAD + ProcessHandle.current().pid()))) {
      throw new NoWindowException(
          "On macOS a window needs java -XstartOnFirstThread: start it as ./ticktape window.");
    }
    try {
      if (!display() || !GLFW.glfwInit()) {
        throw new NoWindowException(
            "window needs a display, and there is none here. "
                + "To play in this terminal: ./ticktape play.");
      }
    } catch (LinkageError e) {
      throw new NoWindowException(
          "window needs a part that does not fit this machine ("
              + e.getMessage()
              + "). "
              + "To play in this terminal: ./ticktape play.",
          e);
    }
  }

  /** Whether the system names a display; only X11 and Wayland have to. */
  private static boolean display() {
    if (!System.getProperty("os.name", "").startsWith("Linux")) {
      return true;
    }
    if (named("WAYLAND_DISPLAY")) {
      return true;
    }
    // Wayland's own library would complain in words of its own.
    GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_X11);
    return named("DISPLAY");
  }

  private static boolean named(String variable) {
    return !Optional.ofNullable(System.getenv(variable)).orElse("").isEmpty();
  }

  private static boolean macOs() {
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  /**
   * Plays until the person quits or closes the window; called by the process's first thread.
   *
   * @param looks the games that can be shown, the standard one first
   * @param wish what the person came for
   * @param at where the server is
   * @param bad how bad the line there is made on purpose
   * @param dumps where dumps go, should a state come out differently here
   * @throws NoWindowException if no window can be opened
   */
  public static void run(
      List<Look<?, ?>> looks, Wish wish, HostPort at, BadLine bad, Dump.Keeper dumps)
      throws NoWindowException {
    prepare();
    var stage = new Stage(looks, wish);
    stage.keepDumps(dumps);
    var window = new Window(stage, at, bad);
    var config = new Lwjgl3ApplicationConfiguration();
    config.setTitle("Ticktape");
    config.setWindowedMode(Window.WIDTH, Window.HEIGHT);
    config.setWindowSizeLimits(WIDTH_MIN, HEIGHT_MIN, -1, -1);
    config.setHdpiMode(HdpiMode.Pixels);
    config.setBackBufferConfig(COLOUR_BITS, COLOUR_BITS, COLOUR_BITS, COLOUR_BITS, 0, 0, 0);
    config.useVsync(true);
    config.disableAudio(true);
    config.setWindowListener(window);
    try {
      new Lwjgl3Application(window, config);
    } catch (GdxRuntimeException e) {
      if (window.opened()) {
        throw e; // our own mistake
      }
      throw new NoWindowException(
          "No window can be opened here ("
              + e.getMessage()
              + "). "
              + "To play in this terminal: ./ticktape play.",
          e);
    }
  }
}
