package ticktape.desktop;

import com.badlogic.gdx.graphics.g2d.freetype.FreeType;
import com.badlogic.gdx.utils.BufferUtils;
import com.badlogic.gdx.utils.Disposable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The fonts: our own, and for what it lacks those of the system. What none has is an empty box.
 * Only for the thread of the window.
 */
final class Faces implements Disposable {

  private static final float PARTS = 64;

  /**
   * A letter as it was drawn.
   *
   * @param dots how much each dot is covered, row by row, with an empty dot all around
   * @param width without that dot; 0 if there is nothing to see
   * @param height without that dot
   * @param left how far right of the pen it begins
   * @param top how far above the base line it begins
   * @param advance how far the pen goes on
   */
  record Bitmap(ByteBuffer dots, int width, int height, int left, int top, float advance) {}

  private final FreeType.Library library = FreeType.initFreeType();
  private final FreeType.Stroker stroker = library.createStroker();
  private final FreeType.Face plain = own("DejaVuSans.ttf");
  private final FreeType.Face bold = own("DejaVuSans-Bold.ttf");
  private final SystemFonts others = new SystemFonts(library);

  private FreeType.Face own(String file) {
    try (var in = Faces.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the jar.");
      }
      var bytes = in.readAllBytes();
      return library.newMemoryFace(bytes, bytes.length, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Draws a letter.
   *
   * @param size of the type, in dots
   * @param rim how much thicker it is all around, in dots
   */
  Bitmap draw(int codePoint, int size, boolean heavy, int rim) {
    var face = face(codePoint, heavy);
    if (!face.setPixelSizes(0, size)
        || !face.loadChar(codePoint, FreeType.FT_LOAD_TARGET_LIGHT | FreeType.FT_LOAD_NO_BITMAP)) {
      return new Bitmap(BufferUtils.newByteBuffer(0), 0, 0, 0, 0, 0);
    }
    var slot = face.getGlyph();
    var advance = slot.getMetrics().getHoriAdvance() / PARTS;
    var glyph = slot.getGlyph();
    try {
      if (rim > 0) {
        stroker.set(
            rim * (int) PARTS,
            FreeType.FT_STROKER_LINECAP_ROUND,
            FreeType.FT_STROKER_LINEJOIN_ROUND,
            0);
        glyph.strokeBorder(stroker, false);
      }
      glyph.toBitmap(FreeType.FT_RENDER_MODE_NORMAL);
      return copy(glyph, advance);
    } finally {
      glyph.dispose();
    }
  }

  private FreeType.Face face(int codePoint, boolean heavy) {
    var first = heavy ? bold : plain;
    if (first.getCharIndex(codePoint) != 0) {
      return first;
    }
    if (plain.getCharIndex(codePoint) != 0) {
      return plain;
    }
    return others.face(codePoint).orElse(first);
  }

  private static Bitmap copy(FreeType.Glyph glyph, float advance) {
    var bitmap = glyph.getBitmap();
    var width = bitmap.getWidth();
    var height = bitmap.getRows();
    if (width == 0 || height == 0) {
      return new Bitmap(BufferUtils.newByteBuffer(0), 0, 0, 0, 0, advance);
    }
    var from = bitmap.getBuffer();
    var pitch = bitmap.getPitch();
    var dots = BufferUtils.newByteBuffer((width + 2) * (height + 2));
    for (var row = 0; row < height; row++) {
      for (var column = 0; column < width; column++) {
        dots.put((row + 1) * (width + 2) + column + 1, from.get(row * pitch + column));
      }
    }
    return new Bitmap(dots, width, height, glyph.getLeft(), glyph.getTop(), advance);
  }

  @Override
  public void dispose() {
    others.dispose();
    plain.dispose();
    bold.dispose();
    stroker.dispose();
    library.dispose();
  }
}
