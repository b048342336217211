package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;

/**
 * One snake on a picture, between the cells that it left in its last move and those that it will
 * have reached when the next one is due: so it crawls at the same speed through all the ticks of a
 * move.
 */
final class SerpentShapes {

  private static final int THICKNESS = 80;
  private static final int OUTLINE_THICKNESS = 106;
  private static final int HEAD_RADIUS = 56;
  private static final int NAME_SIZE = 70;
  private static final int GHOST_ALPHA = 110;

  private final Field field;
  private final int seat;
  private final Serpent snake;
  private final String name;
  private final boolean own;
  private final int part;
  private final int whole;
  private final boolean moves;

  SerpentShapes(Field field, SnakeState state, Scene scene, int seat, Serpent snake) {
    this.field = field;
    this.seat = seat;
    this.snake = snake;
    this.name = scene.name(seat);
    this.own = seat == scene.seat();
    this.whole = state.terms().speed();
    this.part = Math.min(whole, Math.max(0, scene.tick() - state.moved()) + 1);
    this.moves = scene.tick() <= state.moved();
  }

  void body(List<Shape> shapes) {
    if (own) {
      pieces("you:", OUTLINE_THICKNESS, faded(Palette.TEXT), shapes);
    }
    pieces("snake:", THICKNESS, faded(Palette.seat(seat)), shapes);
  }

  private Ink faded(Ink ink) {
    return snake.ghost() ? ink.fade(GHOST_ALPHA) : ink;
  }

  /** The cells from the head to the one that the tail leaves. */
  private Cell cell(int i) {
    return i < snake.body().size() ? snake.body().get(i) : snake.trail();
  }

  /**
   * The line along the body: in pieces where it wraps around, each going on past the edge so that
   * none ends early.
   */
  private void pieces(String kind, int thickness, Ink ink, List<Shape> shapes) {
    var last = snake.body().size() - 1;
    var id = kind + seat;
    var first = snake.moves();
    var jump = jumps();
    var points = new ArrayList<Point>();
    points.add(headPoint());
    for (var i = 0; i <= last; i++) {
      var front = point(cell(i));
      var back = point(cell(i + 1));
      var behind = behind(cell(i), cell(i + 1));
      var end = i == last;
      points.add(end ? toward(behind, front) : behind);
      if (!behind.equals(back)) {
        shapes.add(new Shape.Path(id, first, points, thickness, ink, jump));
        var before =
            new Point(back.x() + front.x() - behind.x(), back.y() + front.y() - behind.y());
        first = snake.moves() - i;
        id = kind + seat + ":" + first;
        jump = false;
        points = new ArrayList<>();
        points.add(i == 0 ? toward(back, before) : before);
        points.add(end ? toward(back, before) : back);
      }
    }
    shapes.add(new Shape.Path(id, first, points, thickness, ink, jump));
  }

  void head(List<Shape> shapes) {
    var at = headPoint();
    var way = snake.heading();
    var jump = jumps();
    var ink = faded(Palette.seat(seat).mix(Ink.of(0xFFFFFF), own ? 600 : 250));
    shapes.add(new Shape.Disc("head:" + seat, at.x(), at.y(), HEAD_RADIUS, ink, jump));
    for (var side = -1; side <= 1; side += 2) {
      var x = at.x() + way.dx() * 18 - way.dy() * side * 25;
      var y = at.y() + way.dy() * 18 + way.dx() * side * 25;
      var eye = seat + (side < 0 ? ":left" : ":right");
      shapes.add(new Shape.Disc("eye:" + eye, x, y, 16, faded(Ink.of(0xFFFFFF)), jump));
      shapes.add(
          new Shape.Disc(
              "pupil:" + eye,
              x + way.dx() * 5,
              y + way.dy() * 5,
              9,
              faded(Ink.of(0x10151C)),
              jump));
    }
    if (!own) {
      var above = at.y() > 2 * NAME_SIZE + Field.UNITS ? -110 : 110;
      shapes.add(
          new Shape.Label(
              "name:" + seat, at.x(), at.y() + above, NAME_SIZE, name, faded(Palette.TEXT), jump));
    }
  }

  /**
   * Whether the head is not to be glided to: it was just born, or came in on the other side in this
   * very tick.
   */
  private boolean jumps() {
    var wrapped = !behind(cell(0), cell(1)).equals(point(cell(1)));
    return snake.moves() == 0 || (moves && wrapped);
  }

  private Point headPoint() {
    return toward(behind(cell(0), cell(1)), point(cell(0)));
  }

  private Point point(Cell cell) {
    return new Point(field.x(cell), field.y(cell));
  }

  /** Where the second cell would be if the first were reached from it without wrapping around. */
  private Point behind(Cell cell, Cell from) {
    return new Point(
        field.x(cell) - step(cell.x() - from.x()) * Field.UNITS,
        field.y(cell) - step(cell.y() - from.y()) * Field.UNITS);
  }

  /** The way of one move along an axis: cells far apart are neighbours across the edges. */
  private static int step(int difference) {
    if (difference > 1) {
      return -1;
    }
    return difference < -1 ? 1 : difference;
  }

  private Point toward(Point from, Point to) {
    return new Point(
        SnakeLook.between(from.x(), to.x(), part, whole),
        SnakeLook.between(from.y(), to.y(), part, whole));
  }
}
