package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Fixed;
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
 * Squares for 2 to 16: steer your square, and do not be "it".
 *
 * <p><b>Steering.</b> A stick points one of eight ways or none, and holds until it is changed. A
 * square reaches its speed within four ticks, slides to a stop as fast, is as fast on a slant as
 * straight on, and can't leave the field. Squares pass through each other. Everyone can move at any
 * time, between rounds too.
 *
 * <p><b>Tag.</b> When a round begins, dice say who is "it"; all others have two seconds to run.
 * Whoever "it" touches, the nearest first, is "it" from then on, and can't touch anyone for a
 * second. "It" is a seventh faster than the others. Each tick of a round in which you are not "it"
 * counts for you; a second of them is a point.
 *
 * <p><b>Coming and going.</b> Who joins may play at once. Who leaves is away: a bot runs on for
 * them (where there is none, the square stands). After a minute whoever left is gone, a bot at
 * once; if it was "it", whoever stands first is "it" now; when fewer than two are left, the round
 * was none. A match that everyone has left is over.
 *
 * <p><b>Winning.</b> The longest time wins a round; equal ones win together. The match is won by
 * most rounds, then by the longest time of all; it is over after its last pause.
 */
public final class Squares implements Game<SquaresState, Stick> {

  /** How many may play. */
  public static final Option SEATS =
      new Option("seats", "How many may play; the field grows with it.", 2, 2, 16);

  /** Rounds in a match. */
  public static final Option ROUNDS = new Option("rounds", "Rounds in a match.", 3, 1, 100);

  /** Seconds in a round. */
  public static final Option SECONDS = new Option("round", "Seconds in a round.", 60, 5, 600);

  static final int ENOUGH = 2;
  static final int TICKS_PER_SECOND = 20;
  static final int READY_TICKS = 2 * TICKS_PER_SECOND;
  static final int START_TICKS = 2 * TICKS_PER_SECOND;
  static final int GRACE_TICKS = TICKS_PER_SECOND;
  static final int PAUSE_TICKS = 5 * TICKS_PER_SECOND;
  static final int AWAY_TICKS = 60 * TICKS_PER_SECOND;

  /** Six squares a second. */
  static final int SPEED = Fixed.of(6, TICKS_PER_SECOND);

  static final int SPEED_OF_IT = Fixed.of(7, TICKS_PER_SECOND);

  /** How much faster or slower a square can get in a tick. */
  static final int PUSH = Fixed.of(1, 10);

  @Override
  public String name() {
    return "squares";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public String about() {
    return "Tag in real time: run, and do not be it.";
  }

  @Override
  public int ticksPerSecond() {
    return TICKS_PER_SECOND;
  }

  @Override
  public List<Option> options() {
    return List.of(SEATS, ROUNDS, SECONDS);
  }

  @Override
  public int seats(Options options) {
    return options.value(SEATS);
  }

  @Override
  public SquaresState open(Opening opening) {
    return SquaresState.open(opening.options());
  }

  @Override
  public Step<SquaresState> step(SquaresState state, Tick<Stick> tick) {
    var now = tick.number();
    var cues = new ArrayList<Cue>();
    var next = state;
    for (var event : tick.events()) {
      next = take(next, event, now, cues);
    }
    next = Meadow.move(Meadow.expire(next, now));
    next = Tag.tick(next, now, cues);
    return new Step<>(next, List.copyOf(cues), Tag.asks(next, now));
  }

  /** As {@link #step}, but nobody is touched and no round ends before the server says so. */
  @Override
  public SquaresState guess(SquaresState state, Tick<Stick> tick) {
    var next = step(state, tick).state();
    if (next.phase() != state.phase()) {
      return state;
    }
    return next.it() == state.it() ? next : next.tagged(state.it(), state.graceUntil());
  }

  private static SquaresState take(
      SquaresState state, Event<Stick> event, int now, List<Cue> cues) {
    return switch (event) {
      case Event.Input<Stick> input -> Meadow.steer(state, input.seat(), input.what());
      case Event.Joined<Stick> joined -> Meadow.join(state, joined.seat(), joined.bot());
      case Event.Left<Stick> left -> Meadow.leave(state, left.seat(), now);
      case Event.Returned<Stick> returned -> Meadow.comeBack(state, returned.seat());
      case Event.Salt<Stick> salt -> Tag.begin(state, now, salt.value(), cues);
    };
  }

  @Override
  public Format<SquaresState> stateFormat() {
    return SquaresState.FORMAT;
  }

  @Override
  public Format<Stick> inputFormat() {
    return Stick.FORMAT;
  }

  @Override
  public InputKind kind(Stick input) {
    return new InputKind.Held();
  }

  @Override
  public Seats<Integer> scores(SquaresState state) {
    return state.runners().map(taken -> taken.value().score().allSeconds());
  }

  @Override
  public boolean over(SquaresState state) {
    return state.phase() == Phase.OVER;
  }

  @Override
  public boolean standIns() {
    return true;
  }

  @Override
  public List<Bot<SquaresState, Stick>> bots() {
    return List.of(new TagBot());
  }
}
