package ticktape.check;

import java.util.List;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/**
 * A game for tests that bugs are planted in: inputs are added up, in hands that nobody else is to
 * see.
 */
class Toy<S> implements Game<S, Integer> {

  static final List<Integer> INPUTS = List.of(1, 2, 3);

  private final Format<S> format;
  private final S open;
  private final Add<S> add;

  /** What one input does. */
  interface Add<S> {
    S add(S state, int seat, int number);
  }

  Toy(Format<S> format, S open, Add<S> add) {
    this.format = format;
    this.open = open;
    this.add = add;
  }

  @Override
  public String name() {
    return "toy";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Add up.";
  }

  @Override
  public int seats(Options options) {
    return 2;
  }

  @Override
  public S open(Opening opening) {
    return open;
  }

  @Override
  public Step<S> step(S state, Tick<Integer> tick) {
    var next = state;
    for (var event : tick.events()) {
      if (event instanceof Event.Input<Integer>(int seat, Integer number)) {
        next = add.add(next, seat, number);
      }
    }
    return Step.to(next);
  }

  @Override
  public Format<S> stateFormat() {
    return format;
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
  public Seats<Integer> scores(S state) {
    return Seats.none();
  }
}
