package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Cue;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Tick;

class RoundsTest {

  private static final Snake SNAKE = new Snake();
  private static final int ROUND_TICKS = 10 * Snake.TICKS_PER_SECOND;

  private final Options options =
      Options.STANDARD.with("round", 10).with("rounds", 2).with("seats", 64);
  private final Fold<SnakeState, Turn> fold = Fold.open(SNAKE, Opening.of(SNAKE, options, 1));
  private final Dice dice = Dice.of(5);
  private final List<Event<Turn>> events = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();

  private void ticks(int count) {
    for (var i = 0; i < count; i++) {
      var step = fold.advance(new Tick<>(fold.tick() + 1, List.copyOf(events)));
      events.clear();
      cues.addAll(step.cues());
      if (step.asks()) {
        events.add(new Event.Salt<>(dice.next()));
      }
    }
  }

  private void join(int snakes) {
    for (var seat = 1; seat <= snakes; seat++) {
      events.add(new Event.Joined<>(seat, "p" + seat, false));
    }
    ticks(1);
  }

  @Test
  void aMatchWaitsForItsFirstPlayer() {
    ticks(500);
    assertEquals(Phase.WAITING, fold.state().phase());

    join(1);
    assertEquals(Phase.READY, fold.state().phase());
  }

  @Test
  void theFirstRoundBeginsTwoSecondsAfterTheFirstPlayerSatDown() {
    join(1);
    ticks(Snake.READY_TICKS - 1);
    assertEquals(Phase.READY, fold.state().phase());

    ticks(1);
    assertEquals(Phase.PLAY, fold.state().phase());
    assertEquals(1, fold.state().round());
    ticks(1);
    assertTrue(fold.state().snakes().at(1).alive());
  }

  @Test
  void theBoardIsForAsManyAsThereAreWhenTheRoundBegins() {
    join(2);
    ticks(Snake.READY_TICKS);
    var small = fold.state().board();
    for (var seat = 3; seat <= 20; seat++) {
      events.add(new Event.Joined<>(seat, "p" + seat, false));
    }
    ticks(10);
    assertEquals(small, fold.state().board());

    ticks(ROUND_TICKS + Snake.PAUSE_TICKS);
    assertTrue(fold.state().board().area() > 4 * small.area());
  }

  @Test
  void boardsGrowWithTheSnakesAndUpToEightFitIntoATerminal() {
    for (var snakes = 1; snakes <= 64; snakes++) {
      var board = Board.of(snakes, true);
      assertTrue(board.area() / snakes >= 240, "cells for each of " + snakes);
      assertTrue(board.area() >= Board.of(snakes - 1, true).area());
      if (snakes <= 8) {
        assertTrue(board.width() + 2 <= 60 && board.height() + 2 <= 40);
      }
    }
  }

  @Test
  void aRoundEndsWhenItsTimeIsUpAndTheNextBeginsAfterAPause() {
    join(2);
    ticks(Snake.READY_TICKS + ROUND_TICKS);
    assertEquals(Phase.PAUSE, fold.state().phase());
    var shown = fold.state();

    ticks(Snake.PAUSE_TICKS - 1);
    assertEquals(shown, fold.state());
    ticks(1);
    assertEquals(Phase.PLAY, fold.state().phase());
    assertEquals(2, fold.state().round());
  }

  @Test
  void theMatchIsOverAfterTheLastPause() {
    join(2);
    ticks(Snake.READY_TICKS + 2 * ROUND_TICKS + 2 * Snake.PAUSE_TICKS - 1);
    assertFalse(SNAKE.over(fold.state()));

    ticks(1);
    assertTrue(SNAKE.over(fold.state()));
    var end = fold.state();
    join(3);
    ticks(100);
    assertEquals(end, fold.state());
  }

  @Test
  void aNewRoundBeginsWithoutPointsButTheMatchCountsThem() {
    var before = new Tally(7, 2, 1, 4);
    var snakes = Seats.<Serpent>none().with(1, Serpent.unborn(0, 0, false, before));
    var pause = fold.state().with(snakes).to(Phase.PAUSE, 1);
    var begun = SNAKE.step(pause, Tick.idle(1)).state();

    assertEquals(new Tally(0, 0, 1, 11), begun.snakes().at(1).tally());
    assertEquals(11, SNAKE.scores(begun).at(1));
  }

  private List<String> end(int round, Tally... tallies) {
    var snakes = Seats.<Serpent>none();
    for (var i = 0; i < tallies.length; i++) {
      snakes = snakes.with(i + 1, Serpent.unborn(0, 0, false, tallies[i]));
    }
    var old = fold.state();
    var state =
        new SnakeState(old.terms(), old.board(), Phase.PLAY, round, 0, 1, snakes, List.of());
    var step = SNAKE.step(state, Tick.idle(1));
    return step.cues().stream().map(cue -> cue.what() + " " + cue.seat()).toList();
  }

  @Test
  void whoeverHasMostPointsWinsTheRound() {
    assertEquals(List.of("round 2"), end(1, new Tally(3, 0, 0, 0), new Tally(5, 1, 0, 0)));
  }

  @Test
  void equalOnesWinTogether() {
    var five = new Tally(5, 0, 0, 0);
    assertEquals(List.of("round 1", "round 3"), end(1, five, new Tally(4, 0, 0, 0), five));
  }

  @Test
  void nobodyWinsWithoutAPoint() {
    assertEquals(List.of(), end(2, Tally.NOTHING, Tally.NOTHING));
  }

  @Test
  void theMatchIsWonByMostRoundsThenByMostPoints() {
    assertEquals(
        List.of("round 1", "match 2"), end(2, new Tally(5, 0, 0, 0), new Tally(4, 0, 2, 0)));
    assertEquals(
        List.of("round 1", "match 2"), end(2, new Tally(5, 0, 0, 0), new Tally(4, 0, 1, 9)));
  }
}
