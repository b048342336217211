package ticktape.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.InputAdapter;

/** The window's mouse: its clicks, and how far the wheel was turned. */
final class Mouse extends InputAdapter {

  private final Runnable clicked;
  private float turned;

  /**
   * A mouse that lies still.
   *
   * @param clicked what to do when its first button goes down
   */
  Mouse(Runnable clicked) {
    this.clicked = clicked;
  }

  @Override
  public boolean touchDown(int x, int y, int pointer, int button) {
    if (button == Input.Buttons.LEFT) {
      clicked.run();
    }
    return true;
  }

  @Override
  public boolean scrolled(float amountX, float amountY) {
    turned -= amountY;
    return true;
  }

  /** Whole rows that the wheel was turned since this was asked last. */
  int takeTurned() {
    var rows = (int) turned;
    turned -= rows;
    return rows;
  }

  int x() {
    return Gdx.input.getX();
  }

  int y() {
    return Gdx.input.getY();
  }
}
