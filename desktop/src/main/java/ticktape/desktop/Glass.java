package ticktape.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Cursor.SystemCursor;
import com.badlogic.gdx.utils.Disposable;
import org.lwjgl.glfw.GLFW;
import ticktape.client.Runner;
import ticktape.stage.Phase;
import ticktape.stage.Show;
import ticktape.stage.Stage;

/** An open window's inside: what is painted, and what hears keys and clicks. */
final class Glass implements Disposable {

  private final GlCanvas canvas = new GlCanvas();
  private final MatchPainter match = new MatchPainter();
  private final LobbyPainter lobby = new LobbyPainter();
  private final Curtain curtain = new Curtain();
  private final Keyboard keyboard;
  private final Mouse mouse;
  private Ui last = new Ui(canvas, 0, 0, 0);
  private SystemCursor cursor = SystemCursor.Arrow;
  private String title = "";

  Glass(Runner<Stage> runner) {
    keyboard = new Keyboard(Window.handle(), runner, () -> Gdx.app.postRunnable(Glass::turnFull));
    mouse = new Mouse(() -> runner.act(last.clicked()));
    Gdx.input.setInputProcessor(mouse);
    // Where windows are measured in dots, a dense screen needs more of them.
    var logical = (float) Gdx.graphics.getBackBufferWidth() / Window.WIDTH;
    var wanted = dots();
    if (wanted > logical) {
      Gdx.graphics.setWindowedMode((int) (Window.WIDTH * wanted), (int) (Window.HEIGHT * wanted));
    }
  }

  /** How many dots make a pixel of the layout: more than one on a dense screen. */
  private static float dots() {
    var across = new float[1];
    var down = new float[1];
    GLFW.glfwGetWindowContentScale(Window.handle(), across, down);
    return Math.clamp(across[0], 1, 4);
  }

  void paint(Show show, int nowMillis) {
    var width = Gdx.graphics.getBackBufferWidth();
    var height = Gdx.graphics.getBackBufferHeight();
    if (width == 0 || height == 0) {
      return;
    }
    var dots = dots();
    var window = new Box(0, 0, width / dots, height / dots);
    var ui = new Ui(canvas, mouse.x() / dots, mouse.y() / dots, mouse.takeTurned());
    canvas.begin(width, height, dots, Colours.NIGHT);
    if (show.room().isEmpty() && show.phase() != Phase.PLAYING) {
      lobby.paint(show, window, nowMillis, ui);
    } else {
      match.paint(show, window, dots, nowMillis, ui);
    }
    curtain.paint(show, window, nowMillis, ui);
    canvas.end();
    last = ui;
    point(ui.clickable() ? SystemCursor.Hand : SystemCursor.Arrow);
    name(show.room().isEmpty() ? "Ticktape" : show.room() + " · Ticktape");
  }

  private void point(SystemCursor wanted) {
    if (wanted != cursor) {
      cursor = wanted;
      Gdx.graphics.setSystemCursor(wanted);
    }
  }

  private void name(String wanted) {
    if (!wanted.equals(title)) {
      title = wanted;
      Gdx.graphics.setTitle(wanted);
    }
  }

  /** All of the screen, or a window again. */
  private static void turnFull() {
    if (Gdx.graphics.isFullscreen()) {
      var dots = Gdx.graphics.getBackBufferScale() > 1 ? 1 : dots();
      Gdx.graphics.setWindowedMode((int) (Window.WIDTH * dots), (int) (Window.HEIGHT * dots));
    } else {
      Gdx.graphics.setFullscreenMode(Gdx.graphics.getDisplayMode(Gdx.graphics.getMonitor()));
    }
  }

  @Override
  public void dispose() {
    keyboard.dispose();
    canvas.dispose();
  }
}
