package ticktape.games;

import java.util.List;
import ticktape.picture.Scene;

/** Who won, in words. */
final class Winners {

  private Winners() {}

  /**
   * The sentence for the end of a round, or of the match.
   *
   * @param seats who won; equal ones win together
   * @param match whether it is the match that they won
   */
  static String sentence(List<Integer> seats, boolean match, Scene scene) {
    var what = match ? " the match" : " the round";
    return switch (seats.size()) {
      case 0 -> "Nobody wins" + what;
      case 1 -> scene.name(seats.getFirst()) + " wins" + what;
      case 2 ->
          scene.name(seats.getFirst()) + " and " + scene.name(seats.getLast()) + " win" + what;
      default -> seats.size() + " players win" + what;
    };
  }
}
