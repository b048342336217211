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
import ticktape.stage.Camera;

/**
 * Paints pictures on a canvas, as large as they fit into the frame around it, in the screen's own
 * dots.
 */
final class CanvasPainter {

  /** Finer dots than this can't be seen, and cost. */
  private static final double DOTS_MAX = 3;

  private final HTMLElement frame;
  private final HTMLCanvasElement canvas;
  private final CanvasRenderingContext2D context;
  private final Inks inks = new Inks();
  private final Lettering lettering;
  private final Camera camera = new Camera();
  private boolean stale = true;
  private double dots = 1;

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
    camera.aim(focus);
    var scale = camera.scale();
    var wide = canvas.getWidth() / scale;
    var high = canvas.getHeight() / scale;
    lettering.sight(camera.left(), camera.top(), wide, high);
    context.setTransform(scale, 0, 0, scale, -camera.left() * scale, -camera.top() * scale);
    context.setGlobalAlpha(1);
    context.setFillStyle(inks.word(picture.ground().rgb()));
    context.fillRect(0, 0, picture.width(), picture.height());
    var shapes = picture.shapes();
    for (var i = 0; i < shapes.size(); i++) {
      paint(shapes.get(i));
    }
  }

  /** Whether there is room for a picture that is higher than wide. */
  boolean upright() {
    return Browser.highest(frame) > frame.getClientWidth();
  }

  /** The place of the picture that lies under a place of the window. */
  Point under(double clientX, double clientY) {
    var box = canvas.getBoundingClientRect();
    return camera.under((clientX - box.getLeft()) * dots, (clientY - box.getTop()) * dots);
  }

  /** A picture of another size, a turned phone, a window on another screen: the canvas follows. */
  private void fit(Picture picture, boolean focused) {
    var now = Math.min(Window.current().getDevicePixelRatio(), DOTS_MAX);
    if (!stale && dots == now && camera.knows(picture, focused)) {
      return;
    }
    stale = false;
    dots = now;
    propose(picture, focused);
    camera.fit(
        picture, focused, frame.getClientWidth() * dots, frame.getClientHeight() * dots, dots);
    size(Math.max(1, (int) camera.wide()), Math.max(1, (int) camera.high()));
  }

  /**
   * Says how high an upright frame is to be, if there is room. That follows from the picture and
   * the frame's width alone, which is the page's: from what the canvas got for now it would never
   * grow back after a phone's keyboard had been there.
   */
  private void propose(Picture picture, boolean focused) {
    double wide = frame.getClientWidth();
    Browser.aspect(frame, wide, camera.highPixels(picture, focused, wide));
  }

  private void size(int wide, int high) {
    canvas.setWidth(wide);
    canvas.setHeight(high);
    Browser.pixels(canvas, "width", wide / dots);
    Browser.pixels(canvas, "height", high / dots);
    context.setLineCap("round");
    context.setLineJoin("round");
    lettering.scale(camera.scale() / dots);
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
