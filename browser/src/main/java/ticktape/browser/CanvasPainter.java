package ticktape.browser;

import java.util.Optional;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import ticktape.picture.Ink;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;

/**
 * Paints pictures on a canvas, as large as they fit into the frame around it, in the screen's own
 * dots.
 */
final class CanvasPainter {

  /** Finer dots than this can't be seen, and cost. */
  private static final double DOTS_MAX = 3;

  /** A grain is made a whole number of dots, for crisp edges, where so much of the size is kept. */
  private static final double CRISP_MIN = 0.95;

  /** Where a grain would have fewer pixels than this, only a part of the picture is shown. */
  private static final double GRAIN_PIXELS_MIN = 8;

  /** So many pixels a grain has then. */
  private static final double GRAIN_PIXELS_NEAR = 9;

  /** The part of the way to the focus that the middle of the canvas goes in a frame. */
  private static final double FOLLOW = 0.12;

  private final HTMLElement frame;
  private final HTMLCanvasElement canvas;
  private final CanvasRenderingContext2D context;
  private final Inks inks = new Inks();
  private final Lettering lettering;

  private boolean stale = true;
  private int width;
  private int height;
  private double scale = 1;
  private double dots = 1;

  /** Whether a focus was seen since the picture got its size: who waits to be born has none. */
  private boolean follows;

  private double left;
  private double top;

  CanvasPainter(HTMLElement frame, HTMLCanvasElement canvas) {
    this.frame = frame;
    this.canvas = canvas;
    context = Browser.opaque(canvas);
    lettering = new Lettering(context, inks);
    Browser.onResize(frame, () -> stale = true);
  }

  /**
   * Paints a picture over the one before.
   *
   * @param focus what stays in sight where the canvas is too small for all of it
   */
  void paint(Picture picture, Optional<Point> focus) {
    fit(picture, focus.isPresent());
    aim(picture, focus);
    context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    context.setGlobalAlpha(1);
    context.setFillStyle(inks.word(picture.ground().rgb()));
    context.fillRect(0, 0, picture.width(), picture.height());
    var shapes = picture.shapes();
    for (var i = 0; i < shapes.size(); i++) {
      paint(shapes.get(i));
    }
  }

  /** The place of the picture that lies under a place of the window. */
  Point under(double clientX, double clientY) {
    var box = canvas.getBoundingClientRect();
    var unitsPerPixel = dots / scale;
    return new Point(
        (int) (left + (clientX - box.getLeft()) * unitsPerPixel),
        (int) (top + (clientY - box.getTop()) * unitsPerPixel));
  }

  /** A picture of another size, a turned phone, a window on another screen: the canvas follows. */
  private void fit(Picture picture, boolean focused) {
    var now = Math.min(Window.current().getDevicePixelRatio(), DOTS_MAX);
    var same = width == picture.width() && height == picture.height();
    if (!stale && same && dots == now && (follows || !focused)) {
      return;
    }
    follows = focused || (same && follows);
    stale = false;
    dots = now;
    width = picture.width();
    height = picture.height();
    propose(picture.grain());
    var whole =
        Math.min(frame.getClientWidth() * dots / width, frame.getClientHeight() * dots / height);
    var near = follows && small(whole / dots, picture.grain());
    scale = crisp(near ? GRAIN_PIXELS_NEAR * dots / picture.grain() : whole, picture.grain());
    var wide = Math.min(width * scale, frame.getClientWidth() * dots);
    var high = Math.min(height * scale, frame.getClientHeight() * dots);
    size(Math.max(1, (int) wide), Math.max(1, (int) high));
  }

  /**
   * Says how high an upright frame is to be, if there is room. That follows from the picture and
   * the frame's width alone, which is the page's: from what the canvas got for now it would never
   * grow back after a phone's keyboard had been there.
   */
  private void propose(int grain) {
    double wide = frame.getClientWidth();
    var near = follows && small(wide / width, grain);
    Browser.aspect(frame, wide, height * (near ? GRAIN_PIXELS_NEAR / grain : wide / width));
  }

  private static boolean small(double pixelsPerUnit, int grain) {
    return pixelsPerUnit * grain < GRAIN_PIXELS_MIN;
  }

  private void size(int wide, int high) {
    canvas.setWidth(wide);
    canvas.setHeight(high);
    Browser.pixels(canvas, "width", wide / dots);
    Browser.pixels(canvas, "height", high / dots);
    context.setLineCap("round");
    context.setLineJoin("round");
    lettering.scale(scale / dots);
  }

  /** Moves what is in sight toward the focus: gently, or at once where that is far away. */
  private void aim(Picture picture, Optional<Point> focus) {
    var wide = canvas.getWidth() / scale;
    var high = canvas.getHeight() / scale;
    var x = focus.isPresent() ? focus.get().x() - wide / 2 : left;
    var y = focus.isPresent() ? focus.get().y() - high / 2 : top;
    left = step(left, Math.max(0, Math.min(x, picture.width() - wide)), wide);
    top = step(top, Math.max(0, Math.min(y, picture.height() - high)), high);
    lettering.sight(left, top, wide, high);
  }

  private static double step(double from, double to, double far) {
    return Math.abs(to - from) > far / 2 ? to : from + (to - from) * FOLLOW;
  }

  private static double crisp(double scale, int grain) {
    var dotsPerGrain = scale * grain;
    var floor = Math.floor(dotsPerGrain);
    return floor < dotsPerGrain * CRISP_MIN ? scale : floor / grain;
  }

  private void paint(Shape shape) {
    ink(shape.ink());
    switch (shape) {
      case Shape.Box box -> paint(box);
      case Shape.Disc disc -> disc(disc.x(), disc.y(), disc.radius());
      case Shape.Path path -> paint(path);
      case Shape.Label label -> lettering.paint(label);
    }
  }

  private void ink(Ink ink) {
    context.setGlobalAlpha(ink.alpha() / 255.0);
    context.setFillStyle(inks.word(ink.rgb()));
  }

  private void paint(Shape.Box box) {
    if (box.round() <= 0) {
      context.fillRect(box.x(), box.y(), box.width(), box.height());
      return;
    }
    context.beginPath();
    Browser.roundRect(context, box.x(), box.y(), box.width(), box.height(), box.round());
    context.fill();
  }

  private void disc(int x, int y, double radius) {
    context.beginPath();
    context.arc(x, y, Math.max(0, radius), 0, Math.TAU);
    context.fill();
  }

  private void paint(Shape.Path path) {
    var points = path.points();
    if (points.isEmpty()) {
      return;
    }
    var first = points.getFirst();
    if (points.size() == 1) {
      disc(first.x(), first.y(), path.thickness() / 2.0);
      return;
    }
    context.setStrokeStyle(inks.word(path.ink().rgb()));
    context.setLineWidth(path.thickness());
    context.beginPath();
    context.moveTo(first.x(), first.y());
    for (var i = 1; i < points.size(); i++) {
      var point = points.get(i);
      context.lineTo(point.x(), point.y());
    }
    context.stroke();
  }
}
