package race;

import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/** A race: each press is a step, and forty steps win. */
public final class Race implements Game<Seats<Integer>, Race.Press> {

  /** All that a player can do. */
  public enum Press {
    RUN
  }

  static final int GOAL = 40;

  @Override
  public String name() {
    return "race";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Press faster than the others.";
  }

  @Override
  public int seats(Options options) {
    return 8;
  }

  @Override
  public Seats<Integer> open(Opening opening) {
    return Seats.none();
  }

  @Override
  public Step<Seats<Integer>> step(Seats<Integer> runners, Tick<Press> tick) {
    var next = runners;
    for (var event : tick.events()) {
      next = after(event, next);
    }
    return Step.to(next);
  }

  private static Seats<Integer> after(Event<Press> event, Seats<Integer> runners) {
    return switch (event) {
      case Event.Joined<Press> joined -> runners.with(joined.seat(), 0);
      case Event.Left<Press> left -> runners.without(left.seat());
      case Event.Returned<Press> returned -> runners.with(returned.seat(), 0);
      case Event.Input<Press> input when runners.has(input.seat()) ->
          runners.with(input.seat(), runners.at(input.seat()) + 1);
      case Event.Input<Press> _, Event.Salt<Press> _ -> runners;
    };
  }

  @Override
  public boolean over(Seats<Integer> runners) {
    for (var runner : runners) {
      if (runner.value() >= GOAL) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Seats<Integer> scores(Seats<Integer> runners) {
    return runners;
  }

  @Override
  public InputKind kind(Press input) {
    return new InputKind.Command(0);
  }

  @Override
  public Format<Seats<Integer>> stateFormat() {
    return Seats.format(Format.COUNT);
  }

  @Override
  public Format<Press> inputFormat() {
    return Format.choice(Press.values());
  }
}
