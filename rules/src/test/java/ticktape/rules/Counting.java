package ticktape.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A small game for these tests: each seat counts up or down, and a salt adds one throw of a die to
 * all.
 */
final class Counting implements Game<Counting.State, Counting.Move> {

  enum Move {
    UP,
    DOWN,
    BREAK
  }

  record State(Seats<Integer> counts, int tick) {}

  private static final Format<State> STATE =
      Format.record(f -> {
        var counts = f.field("counts", State::counts, Seats.format(Format.INT));
        var tick = f.field("tick", State::tick, Format.COUNT);
        return v -> new State(v.get(counts), v.get(tick));
      });

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public String about() {
    return "Count up or down.";
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("start", "Where all begin.", 10, 0, 99),
        Option.flag("odd", "Whether odd counts.", false));
  }

  @Override
  public int seats(Options options) {
    return 4;
  }

  @Override
  public State open(Opening opening) {
    return new State(Seats.none(), 0);
  }

  @Override
  public Step<State> step(State state, Tick<Move> tick) {
    var counts = state.counts();
    var cues = new ArrayList<Cue>();
    for (var event : tick.events()) {
      counts =
          switch (event) {
            case Event.Input<Move>(int seat, Move what) ->
                counts.with(seat, counts.at(seat) + by(what));
            case Event.Joined<Move> joined -> counts.with(joined.seat(), 0);
            case Event.Left<Move> left -> counts.without(left.seat());
            case Event.Returned<Move> _ -> counts;
            case Event.Salt<Move> salt ->
                counts.map(taken -> taken.value() + Dice.of(salt.value()).roll(6));
          };
      cues.add(new Cue("event", 0, 0, 0, 0));
    }
    return new Step<>(new State(counts, tick.number()), cues, false);
  }

  private static int by(Move move) {
    return switch (move) {
      case UP -> 1;
      case DOWN -> -1;
      case BREAK -> throw new IllegalStateException("broken");
    };
  }

  @Override
  public Format<State> stateFormat() {
    return STATE;
  }

  @Override
  public Format<Move> inputFormat() {
    return Format.choice(Move.values());
  }

  @Override
  public InputKind kind(Move input) {
    return new InputKind.Command(0);
  }

  @Override
  public Seats<Integer> scores(State state) {
    return state.counts();
  }
}
