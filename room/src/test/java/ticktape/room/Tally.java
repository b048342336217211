package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Bot;
import ticktape.rules.Cue;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Option;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/**
 * The smallest game with a bit of everything: whoever adds up to the goal ends the match. To lean
 * is held, and counts one a tick; to roll asks for dice; to burst makes the rules throw.
 */
final class Tally implements Game<Tally.Sums, Tally.Act> {

  static final Option GOAL = new Option("goal", "The points that win.", 1000, 1, 100_000);
  static final Option SEATS = new Option("seats", "The seats.", 4, 1, 8);

  private final boolean secrets;
  private final boolean standIns;

  Tally() {
    this(false);
  }

  Tally(boolean secrets) {
    this(secrets, false);
  }

  Tally(boolean secrets, boolean standIns) {
    this.secrets = secrets;
    this.standIns = standIns;
  }

  /** What a player does. */
  sealed interface Act {
    record Add(int points) implements Act {}

    record Lean(boolean on) implements Act {}

    record Roll() implements Act {}

    record Burst() implements Act {}

    Format<Act> FORMAT =
        Format.oneOf(
            Format.variant("add", Add.class, Format.range(1, 100).as(Add::new, Add::points)),
            Format.variant("lean", Lean.class, Format.FLAG.as(Lean::new, Lean::on)),
            Format.variant("roll", Roll.class, Format.<Roll>record(f -> v -> new Roll())),
            Format.variant("burst", Burst.class, Format.<Burst>record(f -> v -> new Burst())));
  }

  /** What a player has. */
  record Hand(int points, boolean leans, boolean here) {
    static final Format<Hand> FORMAT =
        Format.record(f -> {
          var points = f.field("points", Hand::points, Format.INT);
          var leans = f.field("leans", Hand::leans, Format.FLAG);
          var here = f.field("here", Hand::here, Format.FLAG);
          return v -> new Hand(v.get(points), v.get(leans), v.get(here));
        });
  }

  record Sums(Seats<Hand> hands, int goal, int dice, boolean rolls) {
    static final Format<Sums> FORMAT =
        Format.record(f -> {
          var hands = f.field("hands", Sums::hands, Seats.format(Hand.FORMAT));
          var goal = f.field("goal", Sums::goal, Format.COUNT);
          var dice = f.field("dice", Sums::dice, Format.INT);
          var rolls = f.field("rolls", Sums::rolls, Format.FLAG);
          return v -> new Sums(v.get(hands), v.get(goal), v.get(dice), v.get(rolls));
        });

    Sums with(int seat, Hand hand) {
      return new Sums(hands.with(seat, hand), goal, dice, rolls);
    }
  }

  @Override
  public String name() {
    return "tally";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Add up faster than the others.";
  }

  @Override
  public List<Option> options() {
    return List.of(GOAL, SEATS);
  }

  @Override
  public int seats(Options options) {
    return options.value(SEATS);
  }

  @Override
  public Sums open(Opening opening) {
    return new Sums(Seats.none(), opening.options().value(GOAL), opening.seed(), false);
  }

  @Override
  public Step<Sums> step(Sums state, Tick<Act> tick) {
    var next = state;
    var cues = new ArrayList<Cue>();
    for (var event : tick.events()) {
      next =
          switch (event) {
            case Event.Joined<Act>(int seat, _, _) -> next.with(seat, new Hand(0, false, true));
            case Event.Left<Act>(int seat) -> next.with(seat, here(next, seat, false));
            case Event.Returned<Act>(int seat) -> next.with(seat, here(next, seat, true));
            case Event.Salt<Act>(int value) -> new Sums(next.hands(), next.goal(), value, false);
            case Event.Input<Act>(int seat, Act what) -> {
              cues.add(new Cue("did", seat, 0, 0, 0));
              yield act(next, seat, what);
            }
          };
    }
    for (var hand : next.hands()) {
      if (hand.value().leans()) {
        next = next.with(hand.seat(), new Hand(hand.value().points() + 1, true, true));
      }
    }
    return new Step<>(next, List.copyOf(cues), next.rolls());
  }

  private static Hand here(Sums state, int seat, boolean here) {
    var hand = state.hands().at(seat);
    return new Hand(hand.points(), hand.leans() && here, here);
  }

  private static Sums act(Sums state, int seat, Act what) {
    var hand = state.hands().at(seat);
    return switch (what) {
      case Act.Add(int points) ->
          state.with(seat, new Hand(hand.points() + points, hand.leans(), hand.here()));
      case Act.Lean(boolean on) -> state.with(seat, new Hand(hand.points(), on, hand.here()));
      case Act.Roll() -> new Sums(state.hands(), state.goal(), state.dice(), true);
      case Act.Burst() -> throw new ArithmeticException("burst");
    };
  }

  @Override
  public Format<Sums> stateFormat() {
    return Sums.FORMAT;
  }

  @Override
  public Format<Act> inputFormat() {
    return Act.FORMAT;
  }

  @Override
  public InputKind kind(Act input) {
    return input instanceof Act.Lean ? new InputKind.Held() : new InputKind.Command(3);
  }

  /** Nobody may add thirteen, nor seven twice. */
  @Override
  public Optional<String> refusal(Sums state, Tick<Act> before, int seat, Act input) {
    if (input.equals(new Act.Add(13))) {
      return Optional.of("Nobody adds thirteen.");
    }
    var seven = new Event.Input<Act>(seat, new Act.Add(7));
    return input.equals(seven.what()) && before.events().contains(seven)
        ? Optional.of("Seven was added in tick " + before.number() + " already.")
        : Optional.empty();
  }

  @Override
  public Seats<Integer> scores(Sums state) {
    return state.hands().map(hand -> hand.value().points());
  }

  @Override
  public boolean over(Sums state) {
    for (var hand : state.hands()) {
      if (hand.value().points() >= state.goal()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean secrets() {
    return secrets;
  }

  @Override
  public Sums view(Sums state, int seat) {
    if (!secrets) {
      return state;
    }
    Seats<Hand> own = Seats.none();
    for (var hand : state.hands()) {
      if (hand.seat() == seat) {
        own = own.with(seat, hand.value());
      }
    }
    return new Sums(own, state.goal(), 0, false);
  }

  @Override
  public boolean standIns() {
    return standIns;
  }

  @Override
  public List<Bot<Sums, Act>> bots() {
    return List.of(new Adder());
  }

  /** Adds one now and then. */
  private static final class Adder implements Bot<Sums, Act> {
    @Override
    public String name() {
      return "adder";
    }

    @Override
    public List<Act> play(Sums view, int tick, int seat, Dice dice) {
      if (tick == 13 && view.goal() == 13) {
        throw new IllegalStateException("thirteen");
      }
      return dice.roll(4) == 0 ? List.of(new Act.Add(1)) : List.of();
    }
  }
}
