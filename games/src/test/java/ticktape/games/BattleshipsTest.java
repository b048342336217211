package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.check.Formats;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Options;

class BattleshipsTest {

  private static final Battleships GAME = new Battleships();

  @Test
  void twoFindTheirFleetsPlacedByDice() {
    var match = Engagement.placed(1);

    assertEquals(Battle.PLACING, match.state().battle());
    assertEquals(5, match.sea(1).ships().size());
    assertEquals(5, match.sea(2).ships().size());
    assertNotEquals(match.sea(1).ships(), match.sea(2).ships());
  }

  @Test
  void noTwoShipsOfAFleetTouchAndAllAreThere() {
    for (var seed = 1; seed <= 500; seed++) {
      var ships = Fleets.deal(Dice.of(seed));
      assertEquals(Fleets.SIZES, ships.stream().map(Ship::size).toList());
      for (var i = 0; i < ships.size(); i++) {
        assertTrue(ships.get(i).fits());
        assertTrue(Fleets.clear(ships.get(i), ships.subList(0, i)), "seed " + seed);
      }
    }
  }

  @Test
  void whoDoesNotLikeTheFleetGetsAnotherOne() {
    var match = Engagement.placed(1);
    var before = match.sea(1);
    var others = match.sea(2);
    match.does(1, new Order.Shuffle()).ticks(2);

    assertNotEquals(before, match.sea(1));
    assertEquals(others, match.sea(2));
    match.does(1, new Order.Ready());
    assertEquals(
        Optional.of("You are ready already: wait for the other player."),
        match.refusal(1, new Order.Shuffle()));
  }

  @Test
  void theBattleBeginsWhenBothAreReadyOrTimeIsUp() {
    assertEquals(1, Engagement.begun(1).state().turn());
    var match = Engagement.placed(1).does(2, new Order.Ready()).seconds(40);
    assertEquals(Battle.FIGHTING, match.state().battle());
  }

  @Test
  void whoHitsShootsAgain() {
    var match = Engagement.begun(1).hits();
    assertEquals(1, match.state().turn());
    match.misses();
    assertEquals(2, match.state().turn());
    assertEquals(List.of("hit", "miss"), match.told());
  }

  @Test
  void aShipSinksWithItsLastCell() {
    var match = Engagement.begun(1);
    var ship = match.sea(2).ships().getLast();
    for (var cell : ship.cells()) {
      assertFalse(match.sea(2).sunk(ship));
      match.does(1, new Order.Fire(cell));
    }
    assertEquals(List.of(ship), match.sea(2).sunk());
    assertEquals(List.of("hit", "hit", "sunk"), match.told());
  }

  @Test
  void whoSinksAllWinsTheRoundAndTheOtherBeginsTheNext() {
    var match = Engagement.begun(1);
    for (var i = 0; i < 14; i++) {
      match.hits();
    }
    assertEquals(Battle.PAUSE, match.state().battle());
    assertEquals(1, match.state().winner());
    assertEquals(1, GAME.scores(match.state()).at(1));
    match.ticks(Battleships.PAUSE_TICKS + 2);
    match.does(1, new Order.Ready()).does(2, new Order.Ready());
    assertEquals(2, match.state().turn());
    assertTrue(match.sea(1).shots().isEmpty());
  }

  @Test
  void anOrderThatIsNotAllowedIsRefusedWithTheReason() {
    var fire = new Order.Fire(Cell.CORNER);
    assertEquals(
        Optional.of("Wait for a second player: the round has not begun."),
        Engagement.of(Options.STANDARD, 1).joins(1).refusal(1, fire));
    assertEquals(
        Optional.of("The fleets are being placed: say ready first."),
        Engagement.placed(1).refusal(1, fire));
    var match = Engagement.begun(1);
    assertEquals(Optional.of("It is not your turn."), match.refusal(2, fire));
    assertEquals(
        Optional.of("The battle has begun: name a cell to shoot at."),
        match.refusal(1, new Order.Ready()));
    assertEquals(Optional.of("You do not play in this round."), match.refusal(3, fire));
    var hit = match.anyCell(true);
    match.does(1, new Order.Fire(hit));
    assertEquals(
        Optional.of("You have shot at " + Order.name(hit) + " already: choose another cell."),
        match.refusal(1, new Order.Fire(hit)));
  }

  @Test
  void aTurnThatRunsOutIsLostAndTheThirdOneInARowLosesTheRound() {
    var match = Engagement.begun(1).seconds(20);
    assertEquals(2, match.state().turn());
    match.misses().seconds(20).misses().seconds(20);
    assertEquals(2, match.state().winner());
    assertTrue(match.state().forfeit());
    assertEquals(List.of("lapse", "miss", "lapse", "miss", "lapse", "round"), match.told());
  }

  @Test
  void whoIsAwayAndLosesOnTimeEndsTheMatch() {
    var match = Engagement.begun(1).leaves(1).seconds(20).misses().seconds(20).misses().seconds(20);
    match.ticks(Battleships.PAUSE_TICKS);
    assertTrue(GAME.over(match.state()));
  }

  @Test
  void whoReturnsGoesOn() {
    var match = Engagement.begun(1).leaves(1).returns(1).hits();
    assertFalse(match.state().captains().at(1).away());
    assertEquals(1, match.sea(2).shots().size());
  }

  @Test
  void someoneNewBeginsAnew() {
    var match = Engagement.begun(1).hits().leaves(2).joins(2).ticks(2);
    assertEquals(Battle.PLACING, match.state().battle());
    assertEquals(1, match.state().round());
    assertTrue(match.sea(2).shots().isEmpty());
  }

  @Test
  void aBotThatMakesWayLeavesNothingBehind() {
    var match = Engagement.of(Options.STANDARD, 1).joins(1);
    match.happens(new Event.Joined<>(2, "bot", true)).ticks(3).leaves(2);
    assertEquals(Battle.WAITING, match.state().battle());
    assertEquals(List.of(), match.sea(1).ships());
  }

  @Test
  void butForOnesOwnFleetAndWhatWasHitNobodySeesMore() {
    var match = Engagement.begun(1).hits().misses();

    assertEquals(match.sea(1), GAME.view(match.state(), 1).captains().at(1).sea());
    assertEquals(List.of(), GAME.view(match.state(), 1).captains().at(2).sea().ships());
    assertEquals(2, GAME.view(match.state(), 1).captains().at(2).sea().shots().size());
    assertEquals(List.of(), GAME.view(match.state(), 0).captains().at(1).sea().ships());
  }

  @Test
  void afterTheRoundEveryoneSeesBothFleets() {
    var match = Engagement.begun(1);
    Collections.nCopies(14, 0).forEach(_ -> match.hits());
    assertEquals(match.state(), GAME.view(match.state(), 0));
  }

  @Test
  void anOrderIsAWord() {
    for (var word : List.of("shuffle", "ready", "a1", "h8", "c5")) {
      assertEquals(word, Order.of(word).word());
    }
    for (var word : List.of("", "a", "a0", "a9", "i1", "A1", "a11", "fire")) {
      var bytes = Format.TEXT.toBytes(word);
      assertThrows(FormatException.class, () -> Order.FORMAT.fromBytes(bytes), word);
    }
  }

  @Test
  void noComponentOfTheStateIsMissingFromItsFormat() {
    new Formats()
        .give(Ship.class, new Ship(Cell.CORNER, 2, false), new Ship(new Cell(3, 3), 3, true))
        .require(BattleshipsState.class, GAME.stateFormat());
  }
}
