package ticktape.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.utils.BufferUtils;
import com.badlogic.gdx.utils.Disposable;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters that were needed so far, drawn once for each size and kept in one texture, the atlas.
 * When it is full it is begun anew. Only for the thread of the window.
 */
final class Glyphs implements Disposable {

  private static final int SIDE = 2048;
  private static final int BYTES = SIDE * SIDE;
  private static final int SIZE_MIN = 6;
  private static final int SIZE_MAX = 192;

  /** A letter of an atlas. */
  private record Drawn(int codePoint, int size, boolean bold, int rim) {}

  private final Faces faces = new Faces();
  private final Runnable flush;
  private final Map<Drawn, Glyph> glyphs = new HashMap<>();
  private final int texture;
  private int x;
  private int y;
  private int rowHeight;

  /**
   * An empty atlas.
   *
   * @param flush what paints everything that was made of the atlas so far, before it is overwritten
   */
  Glyphs(Runnable flush) {
    this.flush = flush;
    texture = Gdx.gl.glGenTexture();
    bind();
    Gdx.gl.glTexParameteri(GL20.GL_TEXTURE_2D, GL20.GL_TEXTURE_MIN_FILTER, GL20.GL_LINEAR);
    Gdx.gl.glTexParameteri(GL20.GL_TEXTURE_2D, GL20.GL_TEXTURE_MAG_FILTER, GL20.GL_LINEAR);
    Gdx.gl.glTexImage2D(
        GL20.GL_TEXTURE_2D,
        0,
        GL20.GL_ALPHA,
        SIDE,
        SIDE,
        0,
        GL20.GL_ALPHA,
        GL20.GL_UNSIGNED_BYTE,
        BufferUtils.newByteBuffer(BYTES));
  }

  void bind() {
    Gdx.gl.glActiveTexture(GL20.GL_TEXTURE0);
    Gdx.gl.glBindTexture(GL20.GL_TEXTURE_2D, texture);
  }

  /** The nearest size that is drawn: large ones are fewer, so that resizing draws few anew. */
  int size(float wanted) {
    var step = wanted < 24 ? 1 : wanted < 64 ? 2 : 8;
    return Math.clamp((long) step * Math.round(wanted / step), SIZE_MIN, SIZE_MAX);
  }

  /** How wide a text is, in dots. */
  float width(String text, int size, boolean bold) {
    var width = 0f;
    for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      width += glyph(text.codePointAt(i), size, bold, 0).advance();
    }
    return width;
  }

  /**
   * Writes a text.
   *
   * @param x its left end, in dots
   * @param base its base line
   * @param rim how much thicker it is all around: 0, or that of an outline
   * @param still whether each letter stands on a whole dot, as in text that does not move
   */
  void write(
      String logical,
      float x,
      float base,
      int size,
      boolean bold,
      int rim,
      boolean still,
      float color,
      Quads quads) {
    var text = Visual.order(logical);
    var pen = x;
    for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      var glyph = glyph(text.codePointAt(i), size, bold, rim);
      if (glyph.width() > 0) {
        var at = still ? Math.round(pen) : pen;
        quads.letter(glyph, at + glyph.fromX(), base + glyph.fromY(), color);
      }
      pen += glyph.advance();
    }
  }

  private Glyph glyph(int codePoint, int size, boolean bold, int rim) {
    var key = new Drawn(codePoint, size, bold, rim);
    var known = glyphs.get(key);
    if (known == null) {
      known = place(faces.draw(codePoint, size, bold, rim));
      glyphs.put(key, known);
    }
    return known;
  }

  /** Puts a letter into the atlas, with an empty dot all around. */
  private Glyph place(Faces.Bitmap bitmap) {
    var wide = bitmap.width() + 2;
    var high = bitmap.height() + 2;
    if (bitmap.width() == 0 || wide > SIDE || high > SIDE) {
      return new Glyph(0, 0, 0, 0, 0, 0, 0, 0, bitmap.advance());
    }
    if (x + wide > SIDE) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    if (y + high > SIDE) {
      flush.run();
      glyphs.clear();
      x = 0;
      y = 0;
      rowHeight = 0;
    }
    upload(bitmap.dots(), wide, high);
    var glyph =
        new Glyph(
            (float) x / SIDE,
            (float) y / SIDE,
            (float) (x + wide) / SIDE,
            (float) (y + high) / SIDE,
            wide,
            high,
            bitmap.left() - 1,
            -bitmap.top() - 1,
            bitmap.advance());
    x += wide;
    rowHeight = Math.max(rowHeight, high);
    return glyph;
  }

  private void upload(ByteBuffer dots, int wide, int high) {
    Gdx.gl.glPixelStorei(GL20.GL_UNPACK_ALIGNMENT, 1);
    Gdx.gl.glTexSubImage2D(
        GL20.GL_TEXTURE_2D, 0, x, y, wide, high, GL20.GL_ALPHA, GL20.GL_UNSIGNED_BYTE, dots);
  }

  @Override
  public void dispose() {
    Gdx.gl.glDeleteTexture(texture);
    faces.dispose();
  }
}
