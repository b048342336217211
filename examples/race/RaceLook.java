package race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import race.Race.Press;
import ticktape.picture.Controls;
import ticktape.picture.Ink;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Game;
import ticktape.rules.Seats;

/** How the race looks: a lane for each runner, a hundred units for each step. */
public final class RaceLook implements Look<Seats<Integer>, Press> {

  private static final int STEP = 100;
  private static final int LANE = 300;

  @Override
  public Game<Seats<Integer>, Press> game() {
    return new Race();
  }

  @Override
  public Controls<Press> controls() {
    return new Controls<>(
        List.of(Controls.Control.press("run", Press.RUN, Key.SPACE, Key.RIGHT)));
  }

  @Override
  public Optional<Press> tap(Seats<Integer> runners, Scene scene, Point place) {
    return Optional.of(Press.RUN);
  }

  @Override
  public Picture draw(Seats<Integer> runners, Scene scene) {
    var shapes = new ArrayList<Shape>();
    var lane = LANE / 2;
    for (var runner : runners) {
      var ink = Ink.of(runner.seat() == scene.seat() ? 0xF5C542 : 0x4FA3D9);
      var x = (runner.value() + 1) * STEP;
      shapes.add(new Shape.Disc("runner:" + runner.seat(), x, lane, STEP, ink, false));
      lane += LANE;
    }
    return new Picture((Race.GOAL + 2) * STEP, 8 * LANE, STEP, Ink.of(0x101418), shapes);
  }

  @Override
  public String status(Seats<Integer> runners, Scene scene) {
    return "First to " + Race.GOAL + " steps";
  }

  @Override
  public List<Score> scores(Seats<Integer> runners, Scene scene) {
    var scores = new ArrayList<Score>();
    for (var runner : runners) {
      scores.add(new Score(runner.seat(), runner.value(), ""));
    }
    scores.sort((a, b) -> b.points() - a.points());
    return scores;
  }
}
