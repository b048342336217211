package ticktape.games;

import ticktape.rules.Format;
import ticktape.rules.Seats;

/**
 * Classic snakes at a tick.
 *
 * @param snakes where each player's snake lies, as that player's client last said
 * @param window where they are seen
 * @param over whether the match has ended
 */
public record ClassicState(Seats<Body> snakes, Window window, boolean over) {

  static final ClassicState FIRST = new ClassicState(Seats.none(), Window.FIRST, false);

  static final Format<ClassicState> FORMAT =
      Format.record(f -> {
        var snakes = f.field("snakes", ClassicState::snakes, Seats.format(Body.FORMAT));
        var window = f.field("window", ClassicState::window, Window.FORMAT);
        var over = f.field("over", ClassicState::over, Format.FLAG);
        return v -> new ClassicState(v.get(snakes), v.get(window), v.get(over));
      });

  ClassicState with(int seat, Body body) {
    return new ClassicState(snakes.with(seat, body), window.with(body), over);
  }

  /** Without a snake, the field is as large as the others need it; without any, it is over. */
  ClassicState without(int seat) {
    if (!snakes.has(seat)) {
      return this;
    }
    var left = snakes.without(seat);
    var smaller = Window.FIRST;
    for (var taken : left) {
      smaller = smaller.with(taken.value());
    }
    return new ClassicState(left, smaller, left.size() == 0);
  }

  ClassicState ended() {
    return new ClassicState(snakes, window, true);
  }
}
