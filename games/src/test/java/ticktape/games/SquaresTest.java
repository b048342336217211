package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.check.Formats;
import ticktape.rules.Event;
import ticktape.rules.Fixed;
import ticktape.rules.Options;

class SquaresTest {

  private static final Squares GAME = new Squares();

  @Test
  void aStickHoldsUntilItIsChanged() {
    var ground = Playground.of(Options.STANDARD).joins(1).tick().steers(1, Stick.RIGHT).tick();
    var x = ground.at(1).x();
    ground.ticks(10);
    assertTrue(ground.at(1).x() > x + Fixed.of(2));
    ground.steers(1, Stick.STOP).ticks(5);
    x = ground.at(1).x();
    assertEquals(x, ground.tick().at(1).x());
  }

  @Test
  void aSquareCoversSixOfItsSidesInASecondStraightAndOnASlant() {
    var ground = Playground.of(Options.STANDARD.with("seats", 16)).joins(1).joins(2).tick();
    ground.puts(1, 1, 1).puts(2, 1, 5);
    ground.steers(1, Stick.RIGHT).steers(2, Stick.DOWN_RIGHT).ticks(4);
    var one = ground.at(1);
    var two = ground.at(2);
    ground.seconds(1);
    assertEquals(6.0, Fixed.length(ground.at(1).x() - one.x(), 0) / 256.0, 0.2);
    assertEquals(6.0, ground.at(2).distance(two) / 256.0, 0.2);
  }

  @Test
  void nobodyLeavesTheField() {
    for (var stick : Stick.values()) {
      var ground = Playground.of(Options.STANDARD).joins(1).steers(1, stick).seconds(5);
      assertTrue(inside(ground.state(), ground.at(1)), stick + ": " + ground.at(1));
    }
  }

  static boolean inside(SquaresState state, Runner runner) {
    var half = Fixed.ONE / 2;
    return runner.x() >= half
        && runner.y() >= half
        && runner.x() <= state.terms().width() - half
        && runner.y() <= state.terms().height() - half;
  }

  @Test
  void everyoneBeginsOnAPlaceOfTheirOwn() {
    for (var seats = 2; seats <= 16; seats++) {
      var ground = Playground.of(Options.STANDARD.with("seats", seats));
      for (var seat = 1; seat <= seats; seat++) {
        ground.joins(seat);
      }
      ground.tick();
      for (var one : ground.state().runners()) {
        assertTrue(inside(ground.state(), one.value()));
        for (var other : ground.state().runners()) {
          assertEquals(one.seat() == other.seat(), one.value().touches(other.value()));
        }
      }
    }
  }

  @Test
  void aRoundBeginsWhenTwoAreThereAndDiceSayWhoIsIt() {
    var ground = Playground.of(Options.STANDARD).joins(1).seconds(10);
    assertEquals(Phase.WAITING, ground.state().phase());
    ground.joins(2).tick();
    assertEquals(Phase.READY, ground.state().phase());
    ground.begin();
    assertEquals(1, ground.state().round());
    assertTrue(ground.state().runners().has(ground.state().it()));
    assertEquals(1, ground.cues("it").size());
  }

  @Test
  void itPassesOnTouchAndNotBackAtOnce() {
    var ground = Playground.begun().puts(1, 2, 2).puts(2, 9, 9).it(1).tick();
    assertEquals(1, ground.state().it());
    ground.puts(2, 2, 2).tick();
    assertEquals(2, ground.state().it());
    ground.ticks(Squares.GRACE_TICKS - 1);
    assertEquals(2, ground.state().it());
    ground.tick();
    assertEquals(1, ground.state().it());
    assertEquals(2, ground.cues("tag").size());
  }

  @Test
  void squaresThatOnlyMeetAtTheirEdgesDoNotTouch() {
    var ground = Playground.begun().puts(1, 2, 2).puts(2, 3, 2).it(1).tick();
    assertEquals(1, ground.state().it());
  }

  @Test
  void theNearestOneIsTouched() {
    var three = Options.STANDARD.with("seats", 3);
    var ground = Playground.of(three).joins(1).joins(2).joins(3).begin();
    ground.puts(1, 5, 5).puts(2, 4, 5).puts(3, 5, 5).steers(2, Stick.RIGHT).it(1).ticks(1);
    assertEquals(3, ground.state().it());
  }

  @Test
  void timeCountsForEveryoneButIt() {
    var ground = Playground.begun().puts(1, 2, 2).puts(2, 9, 9).it(1);
    var before = ground.at(2).score().ticks();
    var its = ground.at(1).score().ticks();
    ground.seconds(3);
    assertEquals(before + 60, ground.at(2).score().ticks());
    assertEquals(its, ground.at(1).score().ticks());
    assertEquals(ground.at(2).score().seconds(), GAME.scores(ground.state()).at(2));
  }

  @Test
  void theLongestTimeWinsTheRoundAndTheMatchEndsAfterItsRounds() {
    var ground =
        Playground.of(Options.STANDARD.with("rounds", 2).with("round", 5)).joins(1).joins(2);
    for (var round = 1; round <= 2; round++) {
      ground.begin().puts(1, 2, 2).puts(2, 9, 9).it(1).seconds(5);
      assertEquals(Phase.PAUSE, ground.state().phase());
      assertEquals(0, ground.state().it());
      assertEquals(round, ground.at(2).score().wins());
      ground.ticks(Squares.PAUSE_TICKS);
    }
    assertEquals(2, ground.cues("round").size());
    assertEquals(List.of(2), Tag.champions(ground.state().runners()));
    assertTrue(GAME.over(ground.state()));
  }

  @Test
  void whenItIsGoneWhoeverStandsFirstIsIt() {
    var three = Options.STANDARD.with("seats", 3).with("round", 120);
    var ground = Playground.of(three).joins(1).joins(2).joins(3).begin();
    ground.puts(1, 2, 2).puts(2, 9, 9).puts(3, 12, 2).it(2).seconds(1).it(1).seconds(1);
    ground.leaves(1).seconds(30);
    assertEquals(1, ground.state().it(), "away, but not gone");
    ground.seconds(30).tick();
    assertEquals(3, ground.state().it());
  }

  /** The lab's seed 271: nobody was left who was here, and the round had no "it" any more. */
  @Test
  void someoneIsItAlsoWhenEverybodyIsAway() {
    var three = Options.STANDARD.with("seats", 3);
    var ground = Playground.of(three).joins(2).joins(3);
    ground.happens(new Event.Joined<>(1, "bot", true)).begin().it(1);
    ground.leaves(2).leaves(3).tick().leaves(1).tick();
    assertEquals(Phase.PLAY, ground.state().phase());
    assertTrue(ground.state().runners().has(ground.state().it()));
    ground.returns(2).returns(3).seconds(1);
    assertEquals(Phase.PLAY, ground.state().phase());
  }

  @Test
  void whoIsAwayPlaysOnSteeredByABot() {
    assertTrue(GAME.standIns());
    var ground = Playground.begun().puts(1, 2, 2).puts(2, 9, 9).it(1).seconds(2);
    var left = ground.state().until() - ground.now();
    ground.leaves(2).tick().steers(2, Stick.UP).seconds(1);
    assertTrue(ground.at(2).y() < Fixed.of(9), "it was steered");
    assertEquals(left - 21, ground.state().until() - ground.now(), "the clock goes on");
    var before = ground.at(2).score().ticks();
    ground.tick();
    assertEquals(before + 1, ground.at(2).score().ticks());
    ground.puts(2, 2, 2).tick();
    assertEquals(2, ground.state().it(), "it was touched");
    assertTrue(ground.at(2).away());
    ground.returns(2).tick();
    assertEquals(Stick.STOP, ground.at(2).stick());
    assertFalse(ground.at(2).away());
  }

  @Test
  void aRoundThatLosesItsPlayersWasNone() {
    var ground = Playground.of(Options.STANDARD.with("round", 120)).joins(1).joins(2).begin();
    ground.it(1).seconds(1).leaves(2).tick().seconds(60);
    assertEquals(Phase.WAITING, ground.state().phase());
    assertEquals(0, ground.state().round());
    assertEquals(0, ground.state().it());
    assertEquals(0, GAME.scores(ground.state()).at(1));
    assertFalse(GAME.over(ground.state()));
    ground.leaves(1).tick().seconds(60);
    assertTrue(GAME.over(ground.state()));
  }

  @Test
  void aBotThatLeavesIsGoneAtOnce() {
    var ground = Playground.of(Options.STANDARD).joins(1);
    ground.happens(new Event.Joined<>(2, "bot", true)).begin().leaves(2).tick();
    assertFalse(ground.state().runners().has(2));
    assertEquals(Phase.WAITING, ground.state().phase());
  }

  @Test
  void noComponentOfTheStateIsMissingFromItsFormat() {
    new Formats().require(SquaresState.class, GAME.stateFormat());
  }
}
