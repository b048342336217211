package ticktape.desktop;

import java.util.Optional;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;
import ticktape.stage.Camera;

/** Paints pictures, as large as they fit into the room there is. */
final class BoardPainter {

  private static final float RADIUS = 14;
  private static final float LETTER_PIXELS_MIN = 11;

  private final Camera camera = new Camera();
  private float[] places = new float[256];

  /** The part of the window that the picture is painted in. */
  private Box board = Box.NONE;

  private double pixelsPerUnit = 1;

  /**
   * Paints a picture.
   *
   * @param room where there is room for it
   * @param dots how many dots make a pixel
   */
  void paint(Picture picture, Optional<Point> focus, Box room, float dots, Canvas canvas) {
    fit(picture, focus, room, dots);
    canvas.clip(board);
    canvas.fill(board, 0, picture.ground());
    for (var shape : picture.shapes()) {
      paint(shape, canvas);
    }
    canvas.unclip();
    canvas.corners(board.inset(-0.5f, -0.5f), RADIUS, Colours.NIGHT);
    canvas.ring(board.inset(-1, -1), RADIUS + 1, 1, Colours.LINE);
  }

  /** Paints a picture over all of a box, without a frame. */
  void cover(Picture picture, Box room, float dots, Canvas canvas) {
    fit(picture, Optional.empty(), room, dots);
    for (var shape : picture.shapes()) {
      paint(shape, canvas);
    }
  }

  private void fit(Picture picture, Optional<Point> focus, Box room, float dots) {
    camera.fit(picture, focus.isPresent(), room.width() * dots, room.height() * dots, dots);
    camera.aim(focus);
    var middle = room.middle((float) camera.wide() / dots, (float) camera.high() / dots);
    // On whole dots, so that what is crisp stays so.
    board =
        new Box(
            Math.round(middle.x() * dots) / dots,
            Math.round(middle.y() * dots) / dots,
            middle.width(),
            middle.height());
    pixelsPerUnit = camera.scale() / dots;
  }

  Box board() {
    return board;
  }

  /** The place of the picture under a place of the window. */
  Point under(float x, float y, float dots) {
    return camera.under((x - board.x()) * dots, (y - board.y()) * dots);
  }

  private float x(int units) {
    return board.x() + (float) ((units - camera.left()) * pixelsPerUnit);
  }

  private float y(int units) {
    return board.y() + (float) ((units - camera.top()) * pixelsPerUnit);
  }

  private float length(double units) {
    return (float) (units * pixelsPerUnit);
  }

  private void paint(Shape shape, Canvas canvas) {
    switch (shape) {
      case Shape.Box box ->
          canvas.fill(
              new Box(x(box.x()), y(box.y()), length(box.width()), length(box.height())),
              length(box.round()),
              box.ink());
      case Shape.Disc disc -> {
        var radius = length(disc.radius());
        canvas.fill(
            new Box(x(disc.x()) - radius, y(disc.y()) - radius, radius * 2, radius * 2),
            radius,
            disc.ink());
      }
      case Shape.Path path -> paint(path, canvas);
      case Shape.Label label -> paint(label, canvas);
    }
  }

  private void paint(Shape.Path path, Canvas canvas) {
    var count = path.points().size() * 2;
    if (places.length < count) {
      places = new float[count * 2];
    }
    var i = 0;
    for (var point : path.points()) {
      places[i++] = x(point.x());
      places[i++] = y(point.y());
    }
    canvas.stroke(places, count, length(path.thickness()), path.ink());
  }

  /** Never too small, and never past the edge. */
  private void paint(Shape.Label label, Canvas canvas) {
    var size = Math.max(length(label.size() / Type.CAPITAL), LETTER_PIXELS_MIN);
    var half = canvas.width(label.text(), new Type(size, true)) / 2 + size * 0.2f;
    var x = within(x(label.x()), half, board.x(), board.right());
    var y = within(y(label.y()), size * 0.6f, board.y(), board.bottom());
    canvas.label(label.text(), x, y, size, label.ink());
  }

  /** The middle of what is in sight, moved so far that nothing is cut off, if all of it fits. */
  private static float within(float middle, float half, float from, float to) {
    var seen = middle >= from && middle <= to && half * 2 <= to - from;
    return seen ? Math.clamp(middle, from + half, to - half) : middle;
  }
}
