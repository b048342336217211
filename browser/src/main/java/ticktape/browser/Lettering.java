package ticktape.browser;

import java.util.Map;
import java.util.TreeMap;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import ticktape.picture.Picture;
import ticktape.picture.Shape;

/** Writes labels so that they can be read: never too small, never past the edge, on any colour. */
final class Lettering {

  /** The height of a capital letter, as a part of the size of the type. */
  private static final double CAPITAL = 0.72;

  /** The least size of the type, in pixels of the style sheet. */
  private static final double PIXELS_MIN = 11;

  /** The size at which the width of a text is measured, once. */
  private static final int MEASURED = 100;

  /** Texts whose width is kept. */
  private static final int MOST = 300;

  private static final String OUTLINE = "#0b0f14";

  private final CanvasRenderingContext2D context;
  private final Inks inks;
  private final Map<String, Double> widths = new TreeMap<>();
  private double pixelsPerUnit = 1;
  private double size;

  Lettering(CanvasRenderingContext2D context, Inks inks) {
    this.context = context;
    this.inks = inks;
  }

  /** From now on a unit of the picture has so many pixels. */
  void scale(double pixels) {
    pixelsPerUnit = pixels;
    size = 0;
    context.setTextAlign("center");
    context.setTextBaseline("middle");
  }

  /** Writes a label on a picture. */
  void paint(Shape.Label label, Picture on) {
    if (label.text().isEmpty()) {
      return;
    }
    var type = Math.max(label.size() / CAPITAL, PIXELS_MIN / pixelsPerUnit);
    var half = width(label.text()) * type / MEASURED / 2 + type * 0.2;
    type(type);
    var x = within(label.x(), half, on.width());
    var y = within(label.y(), type * 0.6, on.height());
    context.setStrokeStyle(OUTLINE);
    context.setLineWidth(type * 0.22);
    context.strokeText(label.text(), x, y);
    context.setFillStyle(inks.word(label.ink().rgb()));
    context.fillText(label.text(), x, y);
  }

  /** The middle moved so far that nothing is cut off, if all of it fits at all. */
  private static double within(double middle, double half, int size) {
    return half * 2 > size ? middle : Math.min(Math.max(middle, half), size - half);
  }

  private void type(double pixels) {
    if (pixels != size) {
      size = pixels;
      Browser.type(context, pixels);
    }
  }

  private double width(String text) {
    var known = widths.get(text);
    if (known != null) {
      return known;
    }
    if (widths.size() >= MOST) {
      widths.clear();
    }
    type(MEASURED);
    var width = context.measureText(text).getWidth();
    widths.put(text, width);
    return width;
  }
}
