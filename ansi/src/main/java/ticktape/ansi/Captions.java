package ticktape.ansi;

import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Shape;

/** The letters that stand over a painted picture. */
final class Captions {

  /** Letters and what is behind them must differ by so much light, of 255, to be read. */
  private static final int CONTRAST_MIN = 90;

  private final Ink ground;
  private final Place place;
  private final Screen screen;

  Captions(Ink ground, Place place, Screen screen) {
    this.ground = ground;
    this.place = place;
    this.screen = screen;
  }

  /**
   * Writes a label around its middle, moved into the field where it would stick out. One that is
   * meant to be smaller than a screen's letters by half would hide what it belongs to: it is left
   * out.
   */
  void write(Shape.Label label) {
    var x = place.dotX(label.x());
    var y = place.dotY(label.y());
    var seen = x >= 0 && y >= 0 && x < place.width() && y < place.height();
    if (!seen || label.size() * place.scale() * 2 < place.dots()) {
      return;
    }
    var cells = place.cells();
    var text = Glyphs.fit(label.text(), cells.width());
    var columns = Glyphs.width(text);
    var middle = place.left() + x * place.columns();
    var last = cells.x() + cells.width() - columns;
    var left = Math.max(cells.x(), Math.min(last, (int) Math.round(middle - columns / 2.0)));
    letters(left, place.top() + (int) y / place.dots(), text, label.ink());
  }

  /**
   * Writes a disc's letter on it, for terminals whose few colours may be given to several players.
   */
  void mark(Shape.Disc disc) {
    var x = place.dotX(disc.x());
    var y = place.dotY(disc.y());
    var seen = x >= 0 && y >= 0 && x < place.width() && y < place.height();
    if (seen && place.grains() > 1 && Character.isLetterOrDigit(disc.ink().glyph())) {
      var ink = Nearest.luminance(disc.ink().rgb()) > 127 ? Ink.of(0) : Palette.TEXT;
      var column = place.left() + (int) x - (x % 1 == 0 && place.grains() == 2 ? 1 : 0);
      letters(
          Math.max(place.left(), column), place.top() + (int) y / 2, "" + disc.ink().glyph(), ink);
    }
  }

  private void letters(int x, int y, String text, Ink ink) {
    var column = x;
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      var code = text.codePointAt(i);
      var next = column + Glyphs.columns(code);
      var behind = behind(column, y);
      var fore = Dots.blend(behind < 0 ? ground.rgb() : behind, ink.rgb(), ink.alpha());
      screen.put(column, y, code, new Style(fore, readable(fore, behind), true));
      column = next;
    }
  }

  /** What a cell looks like from afar. */
  private int behind(int x, int y) {
    var style = screen.style(x, y);
    var halves = screen.code(x, y) == Raster.UPPER_HALF && style.fore() >= 0 && style.back() >= 0;
    return halves ? Dots.blend(style.back(), style.fore(), Dots.WHOLE / 2) : style.back();
  }

  private int readable(int fore, int behind) {
    var clear =
        behind < 0 || Math.abs(Nearest.luminance(fore) - Nearest.luminance(behind)) >= CONTRAST_MIN;
    return clear ? behind : ground.rgb();
  }
}
