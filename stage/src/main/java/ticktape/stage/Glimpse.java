package ticktape.stage;

import java.util.List;
import java.util.Optional;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;

/**
 * What is seen of a match now.
 *
 * @param picture between two ticks
 * @param focus what a small screen keeps in its middle
 * @param tick the tick that is shown
 * @param status how the match stands
 * @param scores the score board
 */
record Glimpse(
    Picture picture, Optional<Point> focus, int tick, String status, List<Look.Score> scores) {

  /** Nothing is seen yet. */
  static final Glimpse NONE = new Glimpse(Picture.EMPTY, Optional.empty(), 0, "", List.of());
}
