package ticktape.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ticktape.rules.Event;
import ticktape.rules.Seats;
import ticktape.rules.Tape;

/** What each player of a tape had at its end, as its ticks tell it. */
public final class Results {

  private Results() {}

  /**
   * What each who sat there last has, the most points first; among equals, the lower seat.
   *
   * @param scores what the game says of the last state; who is not there has nothing
   */
  public static List<TapeHead.Result> of(Seats<Integer> scores, Tape<?> tape) {
    var results = new ArrayList<TapeHead.Result>();
    for (var one : seated(tape)) {
      var seat = one.seat();
      var points = scores.has(seat) ? scores.at(seat) : 0;
      results.add(new TapeHead.Result(seat, one.value().name(), one.value().bot(), points));
    }
    results.sort(Comparator.comparingInt(TapeHead.Result::points).reversed());
    return List.copyOf(results);
  }

  private static Seats<Event.Joined<?>> seated(Tape<?> tape) {
    Seats<Event.Joined<?>> seated = Seats.none();
    for (var tick : tape.busy()) {
      for (var event : tick.events()) {
        if (event instanceof Event.Joined<?> joined) {
          seated = seated.with(joined.seat(), joined);
        }
      }
    }
    return seated;
  }
}
