package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Controls;
import ticktape.picture.Look;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Game;
import ticktape.rules.Whole;

/** How classic snakes look: a hundred units to a cell, in the window that they were seen in. */
public final class ClassicLook implements Look<ClassicState, Body> {

  private static final Classic CLASSIC = new Classic();
  private static final Controls<Body> CONTROLS = new Controls<>(List.of());
  private static final int UNITS = 100;
  private static final int THICKNESS = 80;
  private static final int NAME_SIZE = 70;

  @Override
  public Game<ClassicState, Body> game() {
    return CLASSIC;
  }

  @Override
  public Controls<Body> controls() {
    return CONTROLS;
  }

  @Override
  public boolean watched() {
    return true;
  }

  @Override
  public Picture draw(ClassicState state, Scene scene) {
    var window = state.window();
    var shapes = new ArrayList<Shape>();
    for (var taken : state.snakes()) {
      snake(window, taken.seat(), taken.value(), shapes);
    }
    for (var taken : state.snakes()) {
      name(window, taken.seat(), taken.value(), scene, shapes);
    }
    var width = units(window, window.width());
    var height = units(window, window.height());
    if (shapes.isEmpty()) {
      var text = "Waiting for classic clients";
      var size = Math.min(200, Whole.div(width, text.length()));
      shapes.add(new Shape.Label("banner", width / 2, height / 3, size, text, Palette.TEXT, false));
    }
    return new Picture(width, height, UNITS, Palette.GROUND, shapes);
  }

  private static void snake(Window window, int seat, Body body, List<Shape> shapes) {
    var number = 0;
    for (var run : body.runs(window)) {
      var id = "snake:" + seat + ":" + number;
      var points = new ArrayList<Point>();
      for (var point : run) {
        points.add(place(window, point));
      }
      var first = points.getFirst();
      shapes.add(
          points.size() == 1
              ? new Shape.Disc(id, first.x(), first.y(), THICKNESS / 2, Palette.seat(seat), false)
              : new Shape.Path(id, 0, points, THICKNESS, Palette.seat(seat), false));
      number++;
    }
  }

  private static void name(Window window, int seat, Body body, Scene scene, List<Shape> shapes) {
    if (body.points().isEmpty() || !window.shows(body.points().getFirst())) {
      return;
    }
    var at = place(window, body.points().getFirst());
    var y = at.y() > 2 * NAME_SIZE + UNITS ? at.y() - 110 : at.y() + 110;
    shapes.add(
        new Shape.Label(
            "name:" + seat, at.x(), y, NAME_SIZE, scene.name(seat), Palette.TEXT, false));
  }

  private static Point place(Window window, Point point) {
    return new Point(
        units(window, point.x() - window.left()) + UNITS / 2,
        units(window, point.y() - window.top()) + UNITS / 2);
  }

  private static int units(Window window, int length) {
    return Whole.div(length * UNITS, window.unit());
  }

  @Override
  public String status(ClassicState state, Scene scene) {
    var snakes = state.snakes().size();
    return snakes == 0
        ? "Waiting for classic clients"
        : snakes + (snakes == 1 ? " classic snake" : " classic snakes");
  }

  @Override
  public List<Score> scores(ClassicState state, Scene scene) {
    var scores = new ArrayList<Score>();
    for (var taken : state.snakes()) {
      scores.add(new Score(taken.seat(), taken.value().points().size(), ""));
    }
    scores.sort((a, b) -> b.points() - a.points());
    return scores;
  }
}
