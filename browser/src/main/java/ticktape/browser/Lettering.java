package ticktape.browser;

import java.util.Map;
import java.util.TreeMap;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
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
  private double left;
  private double top;
  private double wide;
  private double high;

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

  /** From now on this part of the picture is in sight. */
  void sight(double left, double top, double wide, double high) {
    this.left = left;
    this.top = top;
    this.wide = wide;
    this.high = high;
  }

  /** Writes a label. */
  void paint(Shape.Label label) {
    if (label.text().isEmpty()) {
      return;
    }
    var type = Math.max(label.size() / CAPITAL, PIXELS_MIN / pixelsPerUnit);
    var half = width(label.text()) * type / MEASURED / 2 + type * 0.2;
    type(type);
    var x = within(label.x(), half, left, left + wide);
    var y = within(label.y(), type * 0.6, top, top + high);
    context.setStrokeStyle(OUTLINE);
    context.setLineWidth(type * 0.22);
    context.strokeText(label.text(), x, y);
    context.setFillStyle(inks.word(label.ink().rgb()));
    context.fillText(label.text(), x, y);
  }

  /** The middle of what is in sight, moved so far that nothing is cut off, if all of it fits. */
  private static double within(double middle, double half, double from, double to) {
    var seen = middle >= from && middle <= to && half * 2 <= to - from;
    return seen ? Math.min(Math.max(middle, from + half), to - half) : middle;
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
