package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Whole;

/** The shapes of tic-tac-toe: twelve grains to a cell, one between two cells and around all. */
final class GridShapes {

  private static final int GRAIN = 100;
  private static final int CELL = 12 * GRAIN;
  private static final int STEP = CELL + GRAIN;
  private static final int SIZE = Grid.SIDE * STEP + GRAIN;
  private static final int ARM = 360;
  private static final int THICKNESS = 210;
  private static final int NUMBER_SIZE = 200;
  private static final int BANNER_SIZE = 260;

  private static final Ink BOARD = Ink.of(0x18202A);
  private static final Ink LAST = Ink.of(0x24303E);

  private final TicTacToeState state;
  private final Scene scene;
  private final List<Shape> shapes = new ArrayList<>();

  GridShapes(TicTacToeState state, Scene scene) {
    this.state = state;
    this.scene = scene;
  }

  /** The number of the cell at a place of the picture, or 0. */
  static int cell(Point place) {
    var inside = place.x() >= 0 && place.y() >= 0 && place.x() < SIZE && place.y() < SIZE;
    if (!inside) {
      return 0;
    }
    var column = Math.min(Grid.SIDE - 1, Math.max(0, place.x() - GRAIN / 2) / STEP);
    var row = Math.min(Grid.SIDE - 1, Math.max(0, place.y() - GRAIN / 2) / STEP);
    return 1 + row * Grid.SIDE + column;
  }

  private static int x(int cell) {
    return GRAIN + Whole.mod(cell - 1, Grid.SIDE) * STEP + CELL / 2;
  }

  private static int y(int cell) {
    return GRAIN + Whole.div(cell - 1, Grid.SIDE) * STEP + CELL / 2;
  }

  Picture picture(String banner) {
    var line = state.grid().line();
    for (var cell = 1; cell <= Grid.CELLS; cell++) {
      ground(cell, line.contains(cell));
      mark(cell);
    }
    if (!line.isEmpty()) {
      strike(line);
    }
    if (!banner.isEmpty()) {
      var size = Math.min(BANNER_SIZE, Whole.div(SIZE, banner.length()));
      shapes.add(
          new Shape.Label("banner", SIZE / 2, STEP + GRAIN / 2, size, banner, Palette.TEXT, false));
    }
    return new Picture(SIZE, SIZE, GRAIN, Palette.GROUND, List.copyOf(shapes));
  }

  private void ground(int cell, boolean lit) {
    var left = x(cell) - CELL / 2;
    var top = y(cell) - CELL / 2;
    shapes.add(
        new Shape.Box("cell:" + cell, left, top, CELL, CELL, GRAIN, lit ? LAST : BOARD, true));
  }

  private void mark(int cell) {
    var mark = state.grid().at(cell);
    switch (mark) {
      case NONE -> number(cell);
      case X -> cross(cell);
      case O -> ring(cell);
    }
  }

  /** The key of a free cell, for the one who is to move. */
  private void number(int cell) {
    if (state.turn() == scene.seat() && scene.seat() > 0 && state.frozen() == 0) {
      var text = String.valueOf(cell);
      shapes.add(
          new Shape.Label("key:" + cell, x(cell), y(cell), NUMBER_SIZE, text, Palette.WALL, true));
    }
  }

  private void cross(int cell) {
    var ink = ink(state.first(), 'X');
    for (var slope = -1; slope <= 1; slope += 2) {
      var from = new Point(x(cell) - ARM, y(cell) - slope * ARM);
      var to = new Point(x(cell) + ARM, y(cell) + slope * ARM);
      shapes.add(
          new Shape.Path("x" + slope + ":" + cell, 1, List.of(from, to), THICKNESS, ink, true));
    }
  }

  private void ring(int cell) {
    var ink = ink(Bouts.other(state.first()), 'O');
    var lit = state.grid().line().contains(cell);
    shapes.add(new Shape.Disc("o:" + cell, x(cell), y(cell), ARM + THICKNESS / 2, ink, true));
    shapes.add(
        new Shape.Disc(
            "hole:" + cell, x(cell), y(cell), ARM - THICKNESS / 2, lit ? LAST : BOARD, true));
  }

  private void strike(List<Integer> line) {
    var from = new Point(x(line.getFirst()), y(line.getFirst()));
    var to = new Point(x(line.getLast()), y(line.getLast()));
    shapes.add(new Shape.Path("line", 1, List.of(from, to), GRAIN, Palette.GOOD, true));
  }

  private static Ink ink(int seat, char glyph) {
    return Ink.of(Palette.seat(seat).rgb(), glyph);
  }
}
