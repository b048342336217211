package ticktape.netcode;

import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/** The smallest game: everyone adds to one sum; whoever adds 13 breaks the rules themselves. */
final class Counting implements Game<Integer, Integer> {

  static final int BREAKS = 13;

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Everyone adds to one sum.";
  }

  @Override
  public int seats(Options options) {
    return 8;
  }

  @Override
  public Integer open(Opening opening) {
    return opening.seed();
  }

  @Override
  public Step<Integer> step(Integer state, Tick<Integer> tick) {
    var sum = state + 1;
    for (var event : tick.events()) {
      if (event instanceof Event.Input<Integer>(int seat, Integer what)) {
        if (what == BREAKS) {
          throw new IllegalStateException("Thirteen!");
        }
        sum += what * seat;
      }
    }
    var cues = tick.events().isEmpty() ? List.<Cue>of() : List.of(new Cue("sum", 0, 0, sum, 0));
    return new Step<>(sum, cues, false);
  }

  @Override
  public Format<Integer> stateFormat() {
    return Format.INT;
  }

  @Override
  public Format<Integer> inputFormat() {
    return Format.INT;
  }

  @Override
  public InputKind kind(Integer input) {
    return new InputKind.Command(0);
  }

  @Override
  public Seats<Integer> scores(Integer state) {
    return Seats.none();
  }
}
