package ticktape.games;

import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Dice;
import ticktape.rules.Fixed;
import ticktape.rules.Whole;

/**
 * The bot that runs: as "it" to where the nearest one will be, else to where "it" is far for a
 * while, out of corners. It looks up three times a second or more often, as a person does.
 */
public final class TagBot implements Bot<SquaresState, Stick> {

  private static final int LOOKS_TICKS = 6;
  private static final int AHEAD_TICKS = 12;
  private static final int LEAD_MAX_TICKS = 10;
  private static final int ROOMY = Fixed.of(4);
  private static final int CALM = Fixed.of(9);

  @Override
  public String name() {
    return "runner";
  }

  @Override
  public List<Stick> play(SquaresState view, int tick, int seat, Dice dice) {
    if (!view.runners().has(seat) || dice.roll(LOOKS_TICKS) > 0) {
      return List.of();
    }
    var me = view.runners().at(seat);
    var stick = wish(view, me, seat);
    return stick == me.stick() ? List.of() : List.of(stick);
  }

  private static Stick wish(SquaresState view, Runner me, int seat) {
    if (view.phase() != Phase.PLAY || !view.runners().has(view.it())) {
      return Stick.STOP;
    }
    return view.it() == seat ? chase(view, me, seat) : flee(view, me);
  }

  private static Stick chase(SquaresState view, Runner me, int seat) {
    var nearest = Integer.MAX_VALUE;
    var stick = Stick.STOP;
    for (var taken : view.runners()) {
      var other = taken.value();
      var far = me.distance(other);
      if (taken.seat() != seat && far < nearest) {
        nearest = far;
        var lead = Math.min(LEAD_MAX_TICKS, Whole.div(far, Squares.SPEED_OF_IT));
        stick =
            Stick.to(
                other.x() + lead * other.dx() - me.x(), other.y() + lead * other.dy() - me.y());
      }
    }
    return stick;
  }

  /** The way after which "it" is farthest, and there is space to go on. */
  private static Stick flee(SquaresState view, Runner me) {
    var it = view.runners().at(view.it());
    var best = Stick.STOP;
    var most = Integer.MIN_VALUE;
    for (var stick : Stick.values()) {
      var value = value(view.terms(), me.steers(stick), it);
      if (value > most || (value == most && stick == me.stick())) {
        best = stick;
        most = value;
      }
    }
    return best;
  }

  private static int value(SquaresTerms terms, Runner start, Runner chaser) {
    var me = start;
    var it = chaser;
    var least = me.distance(it);
    for (var i = 0; i < AHEAD_TICKS; i++) {
      me = me.moved(terms, Squares.SPEED);
      it = it.steers(Stick.to(me.x() - it.x(), me.y() - it.y())).moved(terms, Squares.SPEED_OF_IT);
      least = Math.min(least, me.distance(it));
    }
    var far = Math.min(CALM, least + me.distance(it));
    return far + room(me.x(), terms.width()) + room(me.y(), terms.height());
  }

  /** How much space there is to the nearer edge, up to what is enough. */
  private static int room(int place, int size) {
    return Math.min(ROOMY, Math.min(place, size - place));
  }
}
