package race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import race.Race.Press;
import race.Race.Track;
import ticktape.picture.Controls;
import ticktape.picture.Ink;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Game;

/** How the race looks: a lane for each runner, a hundred units for each step. */
public final class RaceLook implements Look<Track, Press> {

  private static final int STEP = 100;
  private static final int LANE = 300;

  @Override
  public Game<Track, Press> game() {
    return new Race();
  }

  @Override
  public Controls<Press> controls() {
    return new Controls<>(
        List.of(Controls.Control.press("run", Press.RUN, Key.SPACE, Key.RIGHT)));
  }

  @Override
  public Optional<Press> tap(Track track, Scene scene, Point place) {
    return Optional.of(Press.RUN);
  }

  @Override
  public Picture draw(Track track, Scene scene) {
    var shapes = new ArrayList<Shape>();
    var lane = LANE / 2;
    for (var runner : track.runners()) {
      var ink = Ink.of(runner.seat() == scene.seat() ? 0xF5C542 : 0x4FA3D9);
      var x = (runner.value() + 1) * STEP;
      shapes.add(new Shape.Disc("runner:" + runner.seat(), x, lane, STEP, ink, false));
      lane += LANE;
    }
    return new Picture((Race.GOAL + 2) * STEP, 8 * LANE, STEP, Ink.of(0x101418), shapes);
  }

  @Override
  public String status(Track track, Scene scene) {
    return track.winner() == 0
        ? "First to " + Race.GOAL + " steps"
        : scene.name(track.winner()) + " wins!";
  }

  @Override
  public List<Score> scores(Track track, Scene scene) {
    var scores = new ArrayList<Score>();
    for (var runner : track.runners()) {
      scores.add(new Score(runner.seat(), runner.value(), ""));
    }
    scores.sort((a, b) -> b.points() - a.points());
    return scores;
  }
}
