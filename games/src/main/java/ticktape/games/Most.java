package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import ticktape.rules.Seats;

/** Who has the most of something: points, safe time, rounds. */
final class Most {

  private Most() {}

  /** The seats of all who have the most; none if nobody has any. */
  static <T> List<Integer> seats(Seats<T> players, ToIntFunction<T> points) {
    var most = 1;
    var seats = new ArrayList<Integer>();
    for (var taken : players) {
      var has = points.applyAsInt(taken.value());
      if (has > most) {
        seats.clear();
      }
      if (has >= most) {
        seats.add(taken.seat());
        most = has;
      }
    }
    return seats;
  }

  /** The seat that has more than any other; 0 if there is none. */
  static <T> int seat(Seats<T> players, ToIntFunction<T> points) {
    var seats = seats(players, points);
    return seats.size() == 1 ? seats.getFirst() : 0;
  }
}
