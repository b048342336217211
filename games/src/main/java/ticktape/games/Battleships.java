package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Battleships: find and sink the other's fleet, which you do not see.
 *
 * <p><b>Placing.</b> Dice place both fleets, five ships of 4, 3, 3, 2 and 2 cells, of which no two
 * touch. Who does not like it asks for another one; when both are ready, or time is up, it begins.
 *
 * <p><b>Fighting.</b> Who is to shoot names a cell; who hits shoots again. A turn that runs out is
 * lost, and with the third one in a row the round. Who has sunk all ships wins it.
 *
 * <p><b>Rounds.</b> After a pause in which both fleets are shown the next one begins, and the other
 * shoots first. A round won is a point. Who is away has a clock that runs on; someone new on a
 * seat, or a bot that leaves, makes the match begin anew.
 *
 * <p><b>Secrets.</b> A player sees the own fleet, everyone else only what was hit. Each fleet has
 * dice of its own: from one salt for both, a player could count out the other's fleet by trying
 * which salt gives the own one. And each seat has ticks of its own for them, odd or even ones, so
 * that nobody notices by waiting that the other asked, too.
 */
public final class Battleships implements Game<BattleshipsState, Order> {

  /** Seconds for a shot. */
  public static final Option CLOCK = new Option("clock", "Seconds for a shot.", 20, 2, 3600);

  /** Rounds in a match. */
  public static final Option ROUNDS = new Option("rounds", "Rounds in a match.", 3, 1, 50);

  static final int TICKS_PER_SECOND = 10;
  static final int PLACING_TICKS = 40 * TICKS_PER_SECOND;
  static final int PAUSE_TICKS = 8 * TICKS_PER_SECOND;
  static final int LAPSES_MAX = 3;
  static final int SEATS = 2;

  @Override
  public String name() {
    return "battleships";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Find and sink the fleet that you do not see.";
  }

  @Override
  public int ticksPerSecond() {
    return TICKS_PER_SECOND;
  }

  @Override
  public List<Option> options() {
    return List.of(CLOCK, ROUNDS);
  }

  @Override
  public int seats(Options options) {
    return SEATS;
  }

  @Override
  public BattleshipsState open(Opening opening) {
    return BattleshipsState.open(opening.options());
  }

  /** The seat whose fleet a salt in this tick may place. */
  static int dealtIn(int tick) {
    return tick % 2 == 1 ? 1 : 2;
  }

  @Override
  public Step<BattleshipsState> step(BattleshipsState state, Tick<Order> tick) {
    var now = tick.number();
    var cues = new ArrayList<Cue>();
    var next = tick.events().isEmpty() ? state : taken(state, tick, cues);
    if (now >= next.wakes()) {
      next = woken(next, now, cues);
    }
    return new Step<>(next, List.copyOf(cues), next.wants(dealtIn(now + 1)));
  }

  private static BattleshipsState woken(BattleshipsState state, int now, List<Cue> cues) {
    return switch (state.battle()) {
      case WAITING, OVER -> state;
      case PLACING -> Battles.fight(state, now);
      case FIGHTING -> Battles.lapse(state, now, cues);
      case PAUSE -> Battles.next(state, now);
    };
  }

  private static BattleshipsState taken(BattleshipsState state, Tick<Order> tick, List<Cue> cues) {
    var next = state;
    for (var event : tick.events()) {
      next = taken(next, event, tick.number(), cues);
    }
    return next;
  }

  private static BattleshipsState taken(
      BattleshipsState state, Event<Order> event, int now, List<Cue> cues) {
    return switch (event) {
      case Event.Input<Order>(int seat, Order order) ->
          objection(state, seat, order).isEmpty() ? done(state, seat, order, now, cues) : state;
      case Event.Joined<Order> joined -> Muster.join(state, joined.seat(), joined.bot(), now);
      case Event.Left<Order> left -> Muster.leave(state, left.seat());
      case Event.Returned<Order> returned -> Muster.comeBack(state, returned.seat(), now);
      case Event.Salt<Order> salt -> Battles.deal(state, salt.value(), now);
    };
  }

  private static BattleshipsState done(
      BattleshipsState state, int seat, Order order, int now, List<Cue> cues) {
    return switch (order) {
      case Order.Shuffle() -> state.with(seat, state.captains().at(seat).wanting());
      case Order.Ready() -> Battles.ready(state, seat, now);
      case Order.Fire(Cell at) -> Battles.fire(state, seat, at, now, cues);
    };
  }

  @Override
  public Optional<String> refusal(
      BattleshipsState state, Tick<Order> before, int seat, Order input) {
    return objection(taken(state, before, new ArrayList<>()), seat, input);
  }

  /** Why a player may not do this now; empty if it is allowed. */
  static Optional<String> objection(BattleshipsState state, int seat, Order order) {
    var reason =
        switch (state.battle()) {
          case WAITING -> "Wait for a second player: the round has not begun.";
          case PLACING -> state.captains().has(seat) ? whilePlacing(state, seat, order) : NO_PLAYER;
          case FIGHTING ->
              state.captains().has(seat) ? whileFighting(state, seat, order) : NO_PLAYER;
          case PAUSE, OVER -> "The round is over: wait for the next one.";
        };
    return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
  }

  private static final String NO_PLAYER = "You do not play in this round.";

  private static String whilePlacing(BattleshipsState state, int seat, Order order) {
    var captain = state.captains().at(seat);
    if (order instanceof Order.Fire) {
      return "The fleets are being placed: say ready first.";
    }
    if (captain.ready()) {
      return "You are ready already: wait for the other player.";
    }
    return captain.wants() ? "Your fleet is being placed." : "";
  }

  private static String whileFighting(BattleshipsState state, int seat, Order order) {
    if (!(order instanceof Order.Fire(Cell at))) {
      return "The battle has begun: name a cell to shoot at.";
    }
    if (state.turn() != seat) {
      return "It is not your turn.";
    }
    var sea = state.captains().at(BattleshipsState.other(seat)).sea();
    return sea.shot(at).isPresent()
        ? "You have shot at " + Order.name(at) + " already: choose another cell."
        : "";
  }

  @Override
  public Format<BattleshipsState> stateFormat() {
    return BattleshipsState.FORMAT;
  }

  @Override
  public Format<Order> inputFormat() {
    return Order.FORMAT;
  }

  @Override
  public InputKind kind(Order input) {
    return new InputKind.Command(0);
  }

  @Override
  public Seats<Integer> scores(BattleshipsState state) {
    return state.captains().map(taken -> taken.value().wins());
  }

  @Override
  public boolean over(BattleshipsState state) {
    return state.battle() == Battle.OVER;
  }

  @Override
  public boolean secrets() {
    return true;
  }

  @Override
  public BattleshipsState view(BattleshipsState state, int seat) {
    return state.seenFrom(seat);
  }

  @Override
  public List<Bot<BattleshipsState, Order>> bots() {
    return List.of(new BattleshipsBot());
  }
}
