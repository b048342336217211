package ticktape.rules;

import java.util.List;
import java.util.Optional;

/**
 * The rules of a game, as a pure function from a state and a tick to the next state.
 *
 * <p>Everything else (the server, the screens, bots, replays, reconnection) is derived from this.
 * So a game keeps to the rules dialect: {@code int} arithmetic, no clock, no randomness but {@link
 * Dice}, no collection whose order depends on a hash, no static that changes. {@code
 * ticktape.check.Dialect} reads a game's bytecode and names what breaks that.
 *
 * <p>A game holds no state of its own; all its methods may be called from any thread.
 *
 * @param <S> the state: an immutable value without nulls
 * @param <I> an input: what a player can do
 */
public interface Game<S, I> {

  /**
   * The game's name on the wire and on the command line: lower-case letters and digits, as {@code
   * snake}.
   */
  String name();

  /** The version of these rules; a tape is folded only by the version that it was played with. */
  int version();

  /** One sentence that tells a newcomer what the game is. */
  String about();

  /** The ticks in a second, from 1 to 60. */
  default int ticksPerSecond() {
    return 20;
  }

  /** What a room may choose about the game; each option has a standard value. */
  default List<Option> options() {
    return List.of();
  }

  /** The number of seats in a match of these options, from 1 to 64. */
  int seats(Options options);

  /** The state at tick 0, before anyone sits down. */
  S open(Opening opening);

  /** The next state, with what is to be shown once and whether the game needs dice. */
  Step<S> step(S state, Tick<I> tick);

  /**
   * The state after a tick that the server has not closed yet, as a screen guesses it: what the own
   * inputs do is seen at once.
   *
   * <p>The tick holds the viewer's own inputs and nothing else: what others do goes on, and there
   * are no dice. Nothing here counts: what the server says takes its place. A game whose step gives
   * what must not be seen before it is certain, as a death or the end of a round, leaves that out.
   */
  default S guess(S state, Tick<I> tick) {
    return step(state, tick).state();
  }

  /**
   * How many ticks an input waits on a screen before it counts, from 0: the longer, the better its
   * tick can be foretold, and the less has to be put right.
   */
  default int inputDelay() {
    return 1;
  }

  /** The bytes, JSON and hash of a state. */
  Format<S> stateFormat();

  /** The bytes and JSON of an input. */
  Format<I> inputFormat();

  /** Whether an input is held or a command. */
  InputKind kind(I input);

  /**
   * Why an input may not go on the tape, as a sentence for its player; empty if it may.
   *
   * <p>The server asks it of each input when a tick closes; a refused one is never in a tick. The
   * step takes whatever the tape holds all the same: what it can't use it ignores.
   *
   * @param state the state before the tick that closes
   * @param before the tick that closes, as far as it stands before the input
   * @param seat whose input it is
   */
  default Optional<String> refusal(S state, Tick<I> before, int seat, I input) {
    return Optional.empty();
  }

  /** The points of each seat, for the score board; higher is better. */
  Seats<Integer> scores(S state);

  /** Whether the match has ended, its last pause included: the room then opens the next one. */
  default boolean over(S state) {
    return false;
  }

  /**
   * Whether a state hides something from a player; such a game is followed by views only. Everyone
   * knows the opening, its seed too, and is told all cues and points: no secret may be in them.
   */
  default boolean secrets() {
    return false;
  }

  /**
   * The state as one seat may see it.
   *
   * @param seat a seat's number, or 0 for a guest
   */
  default S view(S state, int seat) {
    return state;
  }

  /**
   * Whether a bot plays for one whose line was lost, as long as the seat is held. If not, the rules
   * alone say what becomes of who is away, from {@link Event.Left}: goes on, or waits.
   */
  default boolean standIns() {
    return false;
  }

  /** The bots that can play it; the house seats the first. */
  default List<Bot<S, I>> bots() {
    return List.of();
  }
}
