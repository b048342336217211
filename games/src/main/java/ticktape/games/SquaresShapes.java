package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Fixed;
import ticktape.rules.Whole;

/** The shapes of Squares: units as in the rules, and a wall of one square's breadth around. */
final class SquaresShapes {

  private static final int SIDE = Fixed.ONE;
  private static final int HALO = SIDE / 3;
  private static final int ROUND = SIDE / 6;
  private static final int AWAY_ALPHA = 90;
  private static final int GRACE_ALPHA = 110;
  private static final int TILE = 2;

  private final SquaresState state;
  private final Scene scene;
  private final int width;
  private final int height;
  private final List<Shape> shapes = new ArrayList<>();

  SquaresShapes(SquaresState state, Scene scene) {
    this.state = state;
    this.scene = scene;
    this.width = state.terms().width() + 2 * SIDE;
    this.height = state.terms().height() + 2 * SIDE;
  }

  /** Where the middle of a square is on the picture. */
  static Point middle(Runner runner) {
    return new Point(runner.x() + SIDE, runner.y() + SIDE);
  }

  Picture picture(String banner) {
    ground();
    for (var taken : state.runners()) {
      if (taken.seat() != state.it() && taken.seat() != scene.seat()) {
        square(taken.seat(), taken.value());
      }
    }
    // Whoever matters most lies on top.
    last(state.it());
    if (scene.seat() != state.it()) {
      last(scene.seat());
    }
    if (!banner.isEmpty()) {
      var size = Math.min(2 * SIDE, Whole.div(width, banner.length()));
      shapes.add(
          new Shape.Label("banner", width / 2, height / 4, size, banner, Palette.TEXT, false));
    }
    return new Picture(width, height, SIDE, Palette.GROUND, List.copyOf(shapes));
  }

  private void last(int seat) {
    if (state.runners().has(seat)) {
      square(seat, state.runners().at(seat));
    }
  }

  private void ground() {
    shapes.add(new Shape.Box("wall", 0, 0, width, height, SIDE / 2, Palette.WALL, true));
    shapes.add(
        new Shape.Box(
            "field", SIDE, SIDE, width - 2 * SIDE, height - 2 * SIDE, 0, Palette.GROUND, true));
    var ink = Palette.FAINT.fade(130);
    for (var x = 0; x < width - 2 * SIDE; x += 2 * TILE * SIDE) {
      var wide = Math.min(TILE * SIDE, width - 2 * SIDE - x);
      shapes.add(
          new Shape.Box("column:" + x, SIDE + x, SIDE, wide, height - 2 * SIDE, 0, ink, true));
    }
    for (var y = 0; y < height - 2 * SIDE; y += 2 * TILE * SIDE) {
      var high = Math.min(TILE * SIDE, height - 2 * SIDE - y);
      shapes.add(new Shape.Box("row:" + y, SIDE, SIDE + y, width - 2 * SIDE, high, 0, ink, true));
    }
  }

  private void square(int seat, Runner runner) {
    var middle = middle(runner);
    if (seat == state.it()) {
      var resting = scene.tick() < state.graceUntil();
      var ink = resting ? Palette.BAD.fade(GRACE_ALPHA) : Palette.BAD;
      box("halo:" + seat, middle, SIDE + 2 * HALO, ROUND + HALO, ink);
    }
    var ink = Palette.seat(seat);
    box("square:" + seat, middle, SIDE, ROUND, runner.away() ? ink.fade(AWAY_ALPHA) : ink);
    if (seat == scene.seat()) {
      shapes.add(new Shape.Disc("own", middle.x(), middle.y(), SIDE / 5, Palette.GROUND, false));
    }
  }

  private void box(String id, Point middle, int side, int round, Ink ink) {
    var x = middle.x() - side / 2;
    var y = middle.y() - side / 2;
    shapes.add(new Shape.Box(id, x, y, side, side, round, ink, false));
  }
}
