package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Cue;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tick;

/** A match of Battleships for tests, with salts when they are asked for, as in a room. */
final class Engagement {

  private static final Battleships GAME = new Battleships();

  private final Fold<BattleshipsState, Order> fold;
  private final Dice salts;
  private final List<Cue> cues = new ArrayList<>();
  private boolean asks;

  private Engagement(Options options, int seed) {
    fold = Fold.open(GAME, Opening.of(GAME, options, 1));
    salts = Dice.of(seed);
  }

  static Engagement of(Options options, int seed) {
    return new Engagement(options, seed);
  }

  /** Ada on seat 1 and Bo on seat 2 look at their fleets. */
  static Engagement placed(int seed) {
    return of(Options.STANDARD, seed).joins(1).joins(2).ticks(2);
  }

  /** Both are ready, and Ada is to shoot. */
  static Engagement begun(int seed) {
    return placed(seed).does(1, new Order.Ready()).does(2, new Order.Ready());
  }

  BattleshipsState state() {
    return fold.state();
  }

  Sea sea(int seat) {
    return state().captains().at(seat).sea();
  }

  int now() {
    return fold.tick();
  }

  Engagement joins(int seat) {
    return happens(new Event.Joined<>(seat, "player " + seat, false));
  }

  Engagement leaves(int seat) {
    return happens(new Event.Left<>(seat));
  }

  Engagement returns(int seat) {
    return happens(new Event.Returned<>(seat));
  }

  /** One more tick with these in it, and with dice if they were asked for. */
  @SafeVarargs
  final Engagement happens(Event<Order>... events) {
    var all = new ArrayList<Event<Order>>();
    if (asks) {
      all.add(new Event.Salt<>(salts.next()));
    }
    all.addAll(List.of(events));
    var step = fold.advance(new Tick<>(now() + 1, List.copyOf(all)));
    asks = step.asks();
    cues.addAll(step.cues());
    return this;
  }

  Engagement ticks(int count) {
    for (var i = 0; i < count; i++) {
      happens();
    }
    return this;
  }

  Engagement seconds(int count) {
    return ticks(count * Battleships.TICKS_PER_SECOND);
  }

  Engagement does(int seat, Order order) {
    assertEquals(Optional.empty(), refusal(seat, order), order.toString());
    return happens(new Event.Input<>(seat, order));
  }

  /** Who is to shoot misses, and the other is to shoot. */
  Engagement misses() {
    return does(state().turn(), new Order.Fire(anyCell(false)));
  }

  /** Who is to shoot hits, and shoots again. */
  Engagement hits() {
    return does(state().turn(), new Order.Fire(anyCell(true)));
  }

  /** A cell in the sea of the one who does not shoot, not shot at yet. */
  Cell anyCell(boolean ship) {
    var sea = sea(BattleshipsState.other(state().turn()));
    for (var y = 0; y < Sea.SIDE; y++) {
      for (var x = 0; x < Sea.SIDE; x++) {
        var cell = new Cell(x, y);
        if (sea.shot(cell).isEmpty() && sea.ship(cell).isPresent() == ship) {
          return cell;
        }
      }
    }
    throw new AssertionError("There is no such cell left.");
  }

  /** Why an order would be refused in the next tick; empty if it would not. */
  Optional<String> refusal(int seat, Order order) {
    return GAME.refusal(state(), Tick.idle(now() + 1), seat, order);
  }

  List<String> told() {
    return cues.stream().map(Cue::what).toList();
  }
}
