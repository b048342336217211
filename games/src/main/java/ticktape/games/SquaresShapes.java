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

/** The shapes of Squares: units as in the rules, and a wall of half a square's breadth around. */
final class SquaresShapes {

  private static final String SQUARE_OF = "square:";
  private static final String HALO_OF = "halo:";
  private static final String OWN = "own";
  private static final int SIDE = Fixed.ONE;
  private static final int HALO = SIDE / 3;
  private static final int ROUND = SIDE / 6;
  private static final int AWAY_ALPHA = 150;
  private static final int GRACE_ALPHA = 110;
  private static final int TILE = 2 * SIDE;
  private static final int TILE_ALPHA = 130;
  private static final int MARGIN = SIDE / 2;
  private static final Ink WALL = Ink.of(0x2B3644, '#');

  private final SquaresState state;
  private final Scene scene;
  private final int width;
  private final int height;
  private final List<Shape> shapes = new ArrayList<>();

  SquaresShapes(SquaresState state, Scene scene) {
    this.state = state;
    this.scene = scene;
    this.width = state.terms().width() + 2 * MARGIN;
    this.height = state.terms().height() + 2 * MARGIN;
  }

  /** Where the middle of a square is on the picture. */
  static Point middle(Runner runner) {
    return new Point(runner.x() + MARGIN, runner.y() + MARGIN);
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
      var size = Math.min(SIDE, Whole.div(width, banner.length()));
      shapes.add(
          new Shape.Label("banner", width / 2, height / 4, size, banner, Palette.TEXT, false));
    }
    return new Picture(width, height, SIDE, Palette.GROUND, List.copyOf(shapes));
  }

  /** Whether a shape is a seat's square, or lies around or on it. */
  static boolean own(String id, int seat) {
    return id.equals(OWN) || id.equals(SQUARE_OF + seat) || id.equals(HALO_OF + seat);
  }

  private void last(int seat) {
    if (state.runners().has(seat)) {
      square(seat, state.runners().at(seat));
    }
  }

  private void ground() {
    var wide = width - 2 * MARGIN;
    var high = height - 2 * MARGIN;
    shapes.add(new Shape.Box("wall", 0, 0, width, height, 0, WALL, true));
    shapes.add(new Shape.Box("field", MARGIN, MARGIN, wide, high, 0, Palette.GROUND, true));
    var ink = Palette.FAINT.fade(TILE_ALPHA);
    for (var x = 0; x < wide; x += 2 * TILE) {
      var part = Math.min(TILE, wide - x);
      shapes.add(new Shape.Box("column:" + x, MARGIN + x, MARGIN, part, high, 0, ink, true));
    }
    for (var y = 0; y < high; y += 2 * TILE) {
      var part = Math.min(TILE, high - y);
      shapes.add(new Shape.Box("row:" + y, MARGIN, MARGIN + y, wide, part, 0, ink, true));
    }
  }

  private void square(int seat, Runner runner) {
    var middle = middle(runner);
    if (seat == state.it()) {
      var resting = scene.tick() < state.graceUntil();
      var ink = resting ? Palette.BAD.fade(GRACE_ALPHA) : Palette.BAD;
      box(HALO_OF + seat, middle, SIDE + 2 * HALO, ROUND + HALO, ink);
    }
    var ink = Palette.seat(seat);
    box(SQUARE_OF + seat, middle, SIDE, ROUND, runner.away() ? ink.fade(AWAY_ALPHA) : ink);
    if (seat == scene.seat()) {
      shapes.add(new Shape.Disc(OWN, middle.x(), middle.y(), SIDE / 5, Palette.GROUND, false));
    }
  }

  private void box(String id, Point middle, int side, int round, Ink ink) {
    var x = middle.x() - side / 2;
    var y = middle.y() - side / 2;
    shapes.add(new Shape.Box(id, x, y, side, side, round, ink, false));
  }
}
