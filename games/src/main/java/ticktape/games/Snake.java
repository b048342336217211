package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Bot;
import ticktape.rules.Cue;
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
 * Snake for 2 to 64: eat, grow, and let the others run into you.
 *
 * <p><b>Moving.</b> All snakes move at once, every {@code speed} ticks. A turn waits for the next
 * move; up to three wait in a row and are done one a move, so that two quick ones make a U-turn. A
 * turn back into the own neck, or to where the snake goes anyway, is no turn. A board without walls
 * wraps around: that is the standard, because a newcomer's first death should be somebody's doing.
 * Turns of the dead, and between rounds, are ignored.
 *
 * <p><b>Dying.</b> A snake dies when its head runs into a wall, into a body (its own too) or,
 * head-on, into another head: two heads that enter one cell, or that would swap cells, both die, on
 * food too, which then stays. A tail that moves away leaves its cell free in the same move. All is
 * judged on the board after everyone's move, so no seat is before another. The owner of the body
 * that was hit gets a kill, dead or not; head-on there is none. Every other cell of a dead body
 * turns into food, where nothing else is, until one in {@link #CELLS_PER_FOOD} cells is food.
 *
 * <p><b>Growing.</b> A bite is one point and one cell more, which the tail adds in the next move; a
 * kill is {@link #POINTS_PER_KILL} points. There is food for each snake and a little more.
 *
 * <p><b>Being born.</b> Two seconds after its death (at once for who joins) a snake is born, three
 * cells long, where there is space before it. For two seconds it is a ghost: solid snakes and
 * ghosts pass through each other and through themselves; it does not eat; walls kill it all the
 * same. It is solid from the first move after that in which it shares its cells with nothing. Where
 * food and snakes appear is decided by dice that nobody has before they do.
 *
 * <p><b>Coming and going.</b> Who leaves is away: a bot steers the snake until it dies (where there
 * is none, it goes straight on), and it is not born again until the player returns. After a minute
 * its row is gone, and its body is food. A bot that leaves is gone at once. Who joins on a taken
 * seat takes it over with a new snake. A match that everyone has left is over.
 *
 * <p><b>Winning.</b> Two seconds after the first player sat down the first round begins, on a board
 * for as many as there are. When its time is up, whoever has most points wins it; equal ones win
 * together, nobody wins with none. Five seconds later the next round begins, on a new board. The
 * match is won by most rounds, then by most points of all rounds; it is over after its last pause.
 */
public final class Snake implements Game<SnakeState, Turn> {

  /** Ticks in a move. */
  public static final Option SPEED =
      new Option("speed", "Ticks in a move: 1 is fastest, 10 is slowest.", 3, 1, 10);

  /** Whether edges kill. */
  public static final Option WALLS =
      Option.flag(
          "walls", "The edges are walls; without them you come in on the other side.", false);

  /** How many may play. */
  public static final Option SEATS = new Option("seats", "How many may play.", 16, 2, 64);

  /** Rounds in a match. */
  public static final Option ROUNDS = new Option("rounds", "Rounds in a match.", 3, 1, 100);

  /** Seconds in a round. */
  public static final Option SECONDS = new Option("round", "Seconds in a round.", 120, 5, 600);

  static final int TICKS_PER_SECOND = 20;
  static final int READY_TICKS = 2 * TICKS_PER_SECOND;
  static final int PAUSE_TICKS = 5 * TICKS_PER_SECOND;
  static final int DEAD_TICKS = 2 * TICKS_PER_SECOND;
  static final int GHOST_TICKS = 2 * TICKS_PER_SECOND;
  static final int AWAY_TICKS = 60 * TICKS_PER_SECOND;
  static final int TURN_LIFETIME_TICKS = 2 * TICKS_PER_SECOND;
  static final int LENGTH_AT_BIRTH = 3;
  static final int POINTS_PER_KILL = 2;
  static final int CELLS_PER_FOOD = 16;

  @Override
  public String name() {
    return "snake";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Eat to grow, and let the others run into you.";
  }

  @Override
  public int ticksPerSecond() {
    return TICKS_PER_SECOND;
  }

  @Override
  public List<Option> options() {
    return List.of(SPEED, WALLS, SEATS, ROUNDS, SECONDS);
  }

  @Override
  public int seats(Options options) {
    return options.value(SEATS);
  }

  @Override
  public SnakeState open(Opening opening) {
    return SnakeState.open(opening.options());
  }

  @Override
  public Step<SnakeState> step(SnakeState state, Tick<Turn> tick) {
    var now = tick.number();
    if (tick.events().isEmpty() && now < state.wakes()) {
      return Step.to(state);
    }
    var next = state;
    var cues = new ArrayList<Cue>();
    for (var event : tick.events()) {
      next = take(next, event, now, cues);
    }
    if (now < next.wakes()) {
      return new Step<>(next, List.copyOf(cues), false);
    }
    return switch (next.phase()) {
      case READY, PAUSE -> Rounds.next(next, now);
      case PLAY -> now >= next.until() ? Rounds.end(next, now, cues) : Move.all(next, now, cues);
      case WAITING, OVER -> new Step<>(next, cues, false);
    };
  }

  /**
   * As {@link #step}, but nobody dies and no round ends before the server says so: a snake that
   * would die stops.
   */
  @Override
  public SnakeState guess(SnakeState state, Tick<Turn> tick) {
    var next = step(state, tick).state();
    if (next.phase() != state.phase()) {
      return state;
    }
    var snakes = next.snakes();
    for (var taken : state.snakes()) {
      var before = taken.value();
      if (before.alive() && snakes.has(taken.seat()) && !snakes.at(taken.seat()).alive()) {
        snakes = snakes.with(taken.seat(), before.stopped());
      }
    }
    return snakes.equals(next.snakes()) ? next : next.with(snakes, kept(next.food(), state.food()));
  }

  /** What is left of the food that was there; not what dead snakes turned into. */
  private static List<Cell> kept(List<Cell> food, List<Cell> before) {
    var kept = new ArrayList<>(food);
    kept.retainAll(before);
    return List.copyOf(kept);
  }

  private static SnakeState take(SnakeState state, Event<Turn> event, int now, List<Cue> cues) {
    return switch (event) {
      case Event.Input<Turn> input -> turn(state, input.seat(), input.what());
      case Event.Joined<Turn> joined -> Company.join(state, joined.seat(), joined.bot(), now);
      case Event.Left<Turn> left -> Company.leave(state, left.seat(), now);
      case Event.Returned<Turn> returned -> Company.comeBack(state, returned.seat());
      case Event.Salt<Turn> salt -> Births.all(state, now, salt.value(), cues);
    };
  }

  private static SnakeState turn(SnakeState state, int seat, Turn turn) {
    if (state.phase() != Phase.PLAY || !state.snakes().has(seat)) {
      return state;
    }
    var snake = state.snakes().at(seat);
    return snake.alive() ? state.with(state.snakes().with(seat, snake.told(turn))) : state;
  }

  @Override
  public Format<SnakeState> stateFormat() {
    return SnakeState.FORMAT;
  }

  @Override
  public Format<Turn> inputFormat() {
    return Serpent.TURN;
  }

  @Override
  public InputKind kind(Turn input) {
    return new InputKind.Command(TURN_LIFETIME_TICKS);
  }

  @Override
  public Seats<Integer> scores(SnakeState state) {
    return state.snakes().map(taken -> taken.value().tally().points());
  }

  @Override
  public boolean over(SnakeState state) {
    return state.phase() == Phase.OVER;
  }

  @Override
  public boolean standIns() {
    return true;
  }

  @Override
  public List<Bot<SnakeState, Turn>> bots() {
    return List.of(new SnakeBot(), new GreedyBot());
  }
}
