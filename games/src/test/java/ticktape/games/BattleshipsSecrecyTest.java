package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ticktape.check.RandomTapes;
import ticktape.check.SecrecyCheck;
import ticktape.rules.Dice;
import ticktape.rules.Fold;
import ticktape.rules.Options;

/** Nobody can tell more of a fleet than what was hit. */
class BattleshipsSecrecyTest {

  private static final Battleships GAME = new Battleships();
  private static final int SEEDS = 6;
  private static final int TICKS = 700;

  /** All that can be said. */
  static List<Order> orders() {
    var orders = new ArrayList<Order>(List.of(new Order.Shuffle(), new Order.Ready()));
    for (var i = 0; i < Sea.SIDE * Sea.SIDE; i++) {
      orders.add(new Order.Fire(new Cell(i % Sea.SIDE, i / Sea.SIDE)));
    }
    return orders;
  }

  @Test
  void whatIsHiddenChangesNothingThatIsSeen() {
    new SecrecyCheck<>(GAME, orders(), new OtherFleets()).require(SEEDS, TICKS);
  }

  @Test
  void theTapesReachEveryPhase() {
    var battles = new TreeSet<Battle>();
    var sunk = 0;
    for (var seed = 1; seed <= SEEDS; seed++) {
      var tape =
          new RandomTapes<>(GAME, orders()).tape(Options.STANDARD.with("clock", 3), seed, TICKS);
      var fold = Fold.open(GAME, tape.opening());
      for (var tick : tape.ticks()) {
        var state = fold.advance(tick).state();
        battles.add(state.battle());
        for (var taken : state.captains()) {
          sunk = Math.max(sunk, taken.value().sea().sunk().size());
        }
      }
    }
    assertTrue(battles.containsAll(List.of(Battle.PLACING, Battle.FIGHTING, Battle.PAUSE)));
    assertTrue(sunk >= 3, sunk + " ships were sunk");
  }

  @Test
  void theBotsSinkAFleetInAboutHalfOfTheShotsThatChanceWouldTake() {
    var shots = 0;
    for (var seed = 1; seed <= 40; seed++) {
      var dice = Dice.of(seed);
      var sea = new Sea(Fleets.deal(dice), List.of());
      while (!sea.lost()) {
        sea = sea.shoot(BattleshipsBot.target(sea.hidden(), dice));
      }
      shots += sea.shots().size();
    }
    assertTrue(shots < 40 * 31, shots / 40 + " shots on average");
  }
}
