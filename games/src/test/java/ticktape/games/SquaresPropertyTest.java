package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.rules.Dice;
import ticktape.rules.Fold;
import ticktape.rules.Options;
import ticktape.rules.Tape;

/** What holds in every match of Squares, whatever happens in it. */
class SquaresPropertyTest {

  private static final int TAPES = 30;
  private static final int TICKS = 1500;

  private static final Squares GAME = new Squares();
  private static final SquaresLook LOOK = new SquaresLook();

  private static Tape<Stick> tape(int seed) {
    var dice = Dice.of(seed, 5);
    var options =
        Options.STANDARD
            .with("seats", 2 + dice.roll(15))
            .with("round", 5 + dice.roll(20))
            .with("rounds", 1 + dice.roll(3));
    return Blind.tapes(LOOK).tape(options, seed, TICKS);
  }

  @Test
  void nobodyEverLeavesTheFieldAndExactlyOneIsIt() {
    var rounds = 0;
    for (var seed = 1; seed <= TAPES; seed++) {
      var tape = tape(seed);
      var fold = Fold.open(GAME, tape.opening());
      for (var tick : tape.ticks()) {
        var before = fold.state();
        var state = fold.advance(tick).state();
        var where = "seed " + seed + ", tick " + tick.number();
        for (var taken : state.runners()) {
          assertTrue(SquaresTest.inside(state, taken.value()), where);
          if (before.runners().has(taken.seat()) && tick.events().isEmpty()) {
            var was = before.runners().at(taken.seat());
            assertTrue(Math.abs(taken.value().x() - was.x()) <= Squares.SPEED_OF_IT, where);
            assertTrue(Math.abs(taken.value().y() - was.y()) <= Squares.SPEED_OF_IT, where);
          }
        }
        assertEquals(state.phase() == Phase.PLAY, state.it() > 0, where);
        assertTrue(state.it() == 0 || state.runners().has(state.it()), where);
        rounds += state.phase() == Phase.PAUSE && before.phase() == Phase.PLAY ? 1 : 0;
      }
    }
    assertTrue(rounds > TAPES, rounds + " rounds were played");
  }

  @Test
  void noTickCountsForItAndEachCountsOnceForTheOthers() {
    for (var seed = 1; seed <= TAPES; seed++) {
      var tape = tape(seed);
      var fold = Fold.open(GAME, tape.opening());
      for (var tick : tape.ticks()) {
        var before = fold.state();
        var state = fold.advance(tick).state();
        if (!tick.events().isEmpty() || state.phase() != Phase.PLAY) {
          continue;
        }
        for (var taken : state.runners()) {
          var more =
              taken.value().score().ticks() - before.runners().at(taken.seat()).score().ticks();
          var counts = taken.seat() != state.it();
          assertEquals(counts ? 1 : 0, more, "seed " + seed + ", tick " + tick.number());
        }
      }
    }
  }

  @Test
  void theSameTapeGivesTheSameHashAlsoFromAKeyframe() {
    var format = GAME.stateFormat();
    for (var seed = 1; seed <= 10; seed++) {
      var tape = tape(seed);
      var fold = Fold.open(GAME, tape.opening());
      for (var tick : tape.ticks()) {
        fold.advance(tick);
        if (tick.number() % 100 == 0) {
          fold = Fold.at(GAME, format.fromBytes(format.toBytes(fold.state())), tick.number());
        }
      }
      assertEquals(tape.fold(GAME).hash(), fold.hash(), "seed " + seed);
    }
  }
}
