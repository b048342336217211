package ticktape.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.GL30;
import com.badlogic.gdx.utils.Disposable;
import ticktape.picture.Ink;

/** The window itself, painted by OpenGL. Only for the thread of the window. */
final class GlCanvas implements Canvas, Disposable {

  private static final float OUTLINE = 0.11f;
  private static final int OPAQUE = 255;

  /** The sine below which a turn is none. */
  private static final float STRAIGHT = 0.0005f;

  private final Quads quads = new Quads();
  private final Glyphs glyphs = new Glyphs(quads::flush);
  private float dots = 1;
  private int height;

  /**
   * Begins a frame.
   *
   * @param width the window, in dots
   * @param dotsPerPixel how many dots make a pixel of the layout
   */
  void begin(int width, int height, float dotsPerPixel, Ink ground) {
    this.height = height;
    dots = dotsPerPixel;
    Gdx.gl.glViewport(0, 0, width, height);
    Gdx.gl.glClearColor(
        (ground.rgb() >> 16 & 0xFF) / 255f,
        (ground.rgb() >> 8 & 0xFF) / 255f,
        (ground.rgb() & 0xFF) / 255f,
        1);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    glyphs.bind();
    quads.begin(width, height);
  }

  /** Ends a frame; the screen itself covers, whatever its alpha was used for. */
  void end() {
    unclip();
    Gdx.gl.glColorMask(false, false, false, true);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    Gdx.gl.glColorMask(true, true, true, true);
  }

  @Override
  public void fill(Box box, float radius, Ink ink) {
    piece(box, radius, 0, ink);
  }

  @Override
  public void ring(Box box, float radius, float thickness, Ink ink) {
    piece(box, radius, thickness, ink);
  }

  private void piece(Box box, float radius, float rim, Ink ink) {
    var halfWide = box.width() * dots / 2;
    var halfHigh = box.height() * dots / 2;
    var most = Math.min(halfWide, halfHigh);
    quads.box(
        box.x() * dots + halfWide,
        box.y() * dots + halfHigh,
        halfWide,
        halfHigh,
        1,
        0,
        Math.min(radius * dots, most),
        rim * dots,
        color(ink));
  }

  @Override
  public void corners(Box box, float radius, Ink ink) {
    var round = radius * dots;
    for (var corner = 0; corner < 4; corner++) {
      var toX = corner == 0 || corner == 3 ? -1 : 1;
      var toY = corner < 2 ? -1 : 1;
      var x = toX < 0 ? box.x() * dots + round : box.right() * dots - round;
      var y = toY < 0 ? box.y() * dots + round : box.bottom() * dots - round;
      quads.corner(x, y, round, toX, toY, color(ink));
    }
  }

  @Override
  public void stroke(float[] places, int count, float thickness, Ink ink) {
    if (count < 2) {
      return;
    }
    if (ink.alpha() >= OPAQUE) {
      segments(places, count, thickness, color(ink));
      return;
    }
    // Its pieces overlap: their shape is kept in the screen's alpha first, then filled in one go.
    var bounds = bounds(places, count, thickness);
    quads.flush();
    Gdx.gl.glColorMask(false, false, false, true);
    Gdx.gl.glBlendFunc(GL20.GL_ZERO, GL20.GL_ZERO);
    fill(bounds, 0, ink);
    quads.flush();
    Gdx.gl.glBlendEquation(GL30.GL_MAX);
    Gdx.gl.glBlendFunc(GL20.GL_ONE, GL20.GL_ONE);
    segments(places, count, thickness, color(ink));
    quads.flush();
    Gdx.gl.glColorMask(true, true, true, false);
    Gdx.gl.glBlendEquation(GL20.GL_FUNC_ADD);
    Gdx.gl.glBlendFunc(GL20.GL_DST_ALPHA, GL20.GL_ONE_MINUS_DST_ALPHA);
    fill(bounds, 0, Ink.of(ink.rgb()));
    quads.flush();
    Gdx.gl.glColorMask(true, true, true, true);
    quads.normal();
  }

  private void segments(float[] places, int count, float thickness, float color) {
    var from = 0;
    var to = 0;
    do {
      to = straight(places, count, from);
      segment(places, from, to, thickness * dots / 2, color);
      from = to;
    } while (to + 2 < count);
  }

  /** Where the way that leaves a point makes its next turn: pieces of one line would show seams. */
  private static int straight(float[] places, int count, int from) {
    var end = Math.min(from + 2, count - 2);
    while (end + 2 < count && goesOn(places, from, end)) {
      end += 2;
    }
    return end;
  }

  private static boolean goesOn(float[] places, int from, int by) {
    var x = places[by] - places[from];
    var y = places[by + 1] - places[from + 1];
    var nextX = places[by + 2] - places[by];
    var nextY = places[by + 3] - places[by + 1];
    return Math.abs(x * nextY - y * nextX) < STRAIGHT * (x * x + y * y)
        && x * nextX + y * nextY >= 0;
  }

  private void segment(float[] places, int from, int to, float radius, float color) {
    var alongX = (places[to] - places[from]) * dots;
    var alongY = (places[to + 1] - places[from + 1]) * dots;
    var length = (float) Math.sqrt(alongX * alongX + alongY * alongY);
    quads.box(
        places[from] * dots + alongX / 2,
        places[from + 1] * dots + alongY / 2,
        length / 2 + radius,
        radius,
        length > 0 ? alongX / length : 1,
        length > 0 ? alongY / length : 0,
        radius,
        0,
        color);
  }

  private static Box bounds(float[] places, int count, float thickness) {
    var left = Float.MAX_VALUE;
    var top = Float.MAX_VALUE;
    var right = -Float.MAX_VALUE;
    var low = -Float.MAX_VALUE;
    for (var i = 0; i + 1 < count; i += 2) {
      left = Math.min(left, places[i]);
      right = Math.max(right, places[i]);
      top = Math.min(top, places[i + 1]);
      low = Math.max(low, places[i + 1]);
    }
    return new Box(left, top, right - left, low - top).inset(-thickness, -thickness);
  }

  @Override
  public void text(String text, float x, float y, Type type, Ink ink) {
    var size = glyphs.size(type.size() * dots);
    // Letters that stand still stand on whole dots.
    var base = Math.round(y * dots + size * Type.CAPITAL / 2);
    glyphs.write(text, Math.round(x * dots), base, size, type.bold(), 0, true, color(ink), quads);
  }

  @Override
  public void label(String text, float x, float y, float size, Ink ink) {
    var dotSize = glyphs.size(size * dots);
    var left = x * dots - glyphs.width(text, dotSize, true) / 2;
    var base = y * dots + dotSize * Type.CAPITAL / 2;
    var rim = Math.max(1, Math.round(dotSize * OUTLINE));
    glyphs.write(text, left, base, dotSize, true, rim, false, color(Colours.NIGHT), quads);
    glyphs.write(text, left, base, dotSize, true, 0, false, color(ink), quads);
  }

  @Override
  public float width(String text, Type type) {
    return glyphs.width(text, glyphs.size(type.size() * dots), type.bold()) / dots;
  }

  @Override
  public void clip(Box box) {
    quads.flush();
    var left = Math.round(box.x() * dots);
    var low = Math.round(box.bottom() * dots);
    Gdx.gl.glEnable(GL20.GL_SCISSOR_TEST);
    Gdx.gl.glScissor(
        left,
        height - low,
        Math.max(0, Math.round(box.right() * dots) - left),
        Math.max(0, low - Math.round(box.y() * dots)));
  }

  @Override
  public void unclip() {
    quads.flush();
    Gdx.gl.glDisable(GL20.GL_SCISSOR_TEST);
  }

  private static float color(Ink ink) {
    var rgb = ink.rgb();
    return Color.toFloatBits(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, ink.alpha());
  }

  @Override
  public void dispose() {
    glyphs.dispose();
    quads.dispose();
  }
}
