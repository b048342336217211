package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Key;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Cue;
import ticktape.rules.Fold;
import ticktape.rules.Options;
import ticktape.rules.Seats;

class TicTacToeLookTest {

  private static final TicTacToeLook LOOK = new TicTacToeLook();
  private static final Seats<String> NAMES = Seats.<String>none().with(1, "ada").with(2, "bo");

  private static Scene scene(Duel duel, int seat) {
    return new Scene(duel.now(), seat, NAMES);
  }

  private static String status(Duel duel, int seat) {
    return LOOK.status(duel.state(), scene(duel, seat));
  }

  private static boolean shows(Duel duel, int seat, String id) {
    return LOOK.draw(duel.state(), scene(duel, seat)).shapes().stream()
        .anyMatch(shape -> shape.id().equals(id));
  }

  @Test
  void theKeysLieAsOnATelephone() {
    assertEquals(Optional.of(new Pick(1)), LOOK.controls().press(Key.of('1')));
    assertEquals(Optional.of(new Pick(9)), LOOK.controls().press(Key.of('9')));
  }

  @Test
  void aTapOnAMarkOrAKeyMeansItsCell() {
    var duel = Duel.begun();
    var scene = scene(duel, 1);
    for (var shape : LOOK.draw(duel.state(), scene).shapes()) {
      if (shape instanceof Shape.Label key && key.id().startsWith("key:")) {
        assertEquals(
            Optional.of(new Pick(Integer.parseInt(key.text()))),
            LOOK.tap(duel.state(), scene, new Point(key.x(), key.y())));
      }
    }
    assertEquals(Optional.empty(), LOOK.tap(duel.state(), scene, new Point(-1, 50)));
    assertEquals(Optional.empty(), LOOK.tap(duel.state(), scene, new Point(50, 1_000_000)));
  }

  @Test
  void onlyWhoIsToMoveSeesTheKeys() {
    var duel = Duel.begun().moves(5);
    assertTrue(shows(duel, 2, "key:1"));
    assertFalse(shows(duel, 2, "key:5"));
    assertFalse(shows(duel, 1, "key:1"));
    assertFalse(shows(duel, 0, "key:1"));
  }

  @Test
  void marksAndTheLineAreDrawn() {
    var duel = Duel.begun().moves(1, 4, 2, 5, 3);
    assertTrue(shows(duel, 0, "x1:1"));
    assertTrue(shows(duel, 0, "o:4"));
    assertTrue(shows(duel, 0, "line"));
  }

  @Test
  void theStatusTellsWhoseTurnItIsAndHowItEnded() {
    var duel = Duel.begun();
    assertEquals("Round 1 of 6 · your turn · 30 s", status(duel, 1));
    assertEquals("Round 1 of 6 · ada's turn · 30 s", status(duel, 2));
    assertEquals("Round 1 of 6 · bo is away · forfeits in 60 s", status(Duel.begun().leaves(2), 1));
    duel.moves(1, 4, 2, 5, 3);
    assertEquals("You win · sides swap in 4 s", status(duel, 1));
    assertEquals("ada wins · sides swap in 4 s", status(duel, 2));
    assertEquals("Waiting for a second player", status(Duel.of(Options.STANDARD).joins(1), 1));
    assertEquals("ada wins the round", LOOK.tell(new Cue("round", 1, 0, 0, 0), scene(duel, 2)));
  }

  @Test
  void noTwoShapesHaveTheSameIdWhateverHappens() {
    for (var seed = 1; seed <= 10; seed++) {
      var fold = Fold.open(new TicTacToe(), Blind.tapes(LOOK).tape(seed, 300).opening());
      for (var tick : Blind.tapes(LOOK).tape(seed, 300).ticks()) {
        var state = fold.advance(tick).state();
        for (var seat = 0; seat <= 2; seat++) {
          var ids = new HashSet<String>();
          var scene = new Scene(tick.number(), seat, NAMES);
          LOOK.draw(state, scene).shapes().forEach(shape -> assertTrue(ids.add(shape.id())));
          assertFalse(LOOK.status(state, scene).isEmpty());
          assertEquals(state.players().size(), LOOK.scores(state, scene).size());
        }
      }
    }
  }
}
