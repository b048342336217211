package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Cue;
import ticktape.rules.Fold;
import ticktape.rules.Options;
import ticktape.rules.Seats;

class BattleshipsLookTest {

  private static final Battleships GAME = new Battleships();
  private static final BattleshipsLook LOOK = new BattleshipsLook();
  private static final Seats<String> NAMES = Seats.<String>none().with(1, "ada").with(2, "bo");

  private static Scene scene(Engagement match, int seat) {
    return new Scene(match.now(), seat, NAMES);
  }

  /** What a seat's screen has to draw. */
  private static BattleshipsState view(Engagement match, int seat) {
    return GAME.view(match.state(), seat);
  }

  private static Optional<Order> tap(Engagement match, int seat, String id) {
    for (var shape : LOOK.draw(view(match, seat), scene(match, seat)).shapes()) {
      if (shape instanceof Shape.Box box && box.id().equals(id)) {
        var middle = new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return LOOK.tap(view(match, seat), scene(match, seat), middle);
      }
    }
    return Optional.empty();
  }

  private static String status(Engagement match, int seat) {
    return LOOK.status(view(match, seat), scene(match, seat));
  }

  private static long ships(Engagement match, int seat, String chart) {
    return LOOK.draw(view(match, seat), scene(match, seat)).shapes().stream()
        .filter(shape -> shape.id().startsWith(chart + " ship:"))
        .count();
  }

  @Test
  void whilePlacingTheOwnFleetIsLargeWithTwoButtonsBesideIt() {
    var match = Engagement.placed(1);
    assertEquals(5, ships(match, 1, "sea"));
    assertEquals(Optional.of(new Order.Ready()), tap(match, 1, "ready"));
    assertEquals(Optional.of(new Order.Shuffle()), tap(match, 1, "shuffle"));
    assertEquals(Optional.empty(), tap(match, 1, "sea:a1"));
    assertEquals(Optional.empty(), tap(match.does(1, new Order.Ready()), 1, "ready"));
    assertEquals(0, ships(match, 0, "sea") + ships(match, 0, "own"));
  }

  @Test
  void inBattleATapOnTheOthersSeaIsAShot() {
    var match = Engagement.begun(1);
    assertEquals(Optional.of(new Order.Fire(new Cell(1, 6))), tap(match, 1, "sea:b7"));
    assertEquals(Optional.empty(), tap(match, 1, "own:b7"));
    match.does(1, new Order.Fire(new Cell(1, 6)));
    assertEquals(Optional.empty(), tap(match, 1, "sea:b7"));
    assertEquals(0, ships(match, 1, "sea"));
    assertEquals(5, ships(match, 1, "own"));
  }

  /** On a phone a cell was as small as the board beside which nothing else was. */
  @Test
  void onAnUprightScreenTheSeaIsAsWideAsThePictureAndTheRestIsBelow() {
    var match = Engagement.placed(1);
    var upright = scene(match, 1).held(true);
    var placing = LOOK.draw(view(match, 1), upright);
    var sea = Deck.LARGE;
    assertTrue(sea.size() * 10 > placing.width() * 8, placing.width() + " for " + sea.size());
    for (var shape : placing.shapes()) {
      if (shape instanceof Shape.Box box && box.id().equals("shuffle")) {
        assertTrue(box.y() >= sea.top() + sea.size());
        assertTrue(box.x() + box.width() <= placing.width());
        var corner = new Point(box.x(), box.y());
        assertEquals(Optional.of(new Order.Shuffle()), LOOK.tap(view(match, 1), upright, corner));
      }
    }

    match = Engagement.begun(1);
    var fighting = LOOK.draw(view(match, 1), scene(match, 1).held(true));
    assertEquals(
        ids(LOOK.draw(view(match, 1), scene(match, 1))), ids(fighting), "it shows the same");
    for (var shape : fighting.shapes()) {
      if (shape instanceof Shape.Box box) {
        assertTrue(box.x() >= 0 && box.x() + box.width() <= fighting.width(), box.id());
        assertTrue(box.y() >= 0 && box.y() + box.height() <= fighting.height(), box.id());
      }
    }
  }

  private static List<String> ids(Picture picture) {
    return picture.shapes().stream().map(Shape::id).toList();
  }

  @Test
  void theStatusTellsWhoIsToDoWhat() {
    var match = Engagement.placed(1);
    assertEquals("Round 1 of 3 · Is this your fleet? · 40 s", status(match, 1));
    match.does(1, new Order.Ready());
    assertEquals("Round 1 of 3 · bo places the fleet · 40 s", status(match, 1));
    match.does(2, new Order.Ready());
    assertEquals("Round 1 of 3 · Your shot · 20 s", status(match, 1));
    assertEquals("Round 1 of 3 · ada aims · 20 s", status(match, 2));
    for (var i = 0; i < 14; i++) {
      match.hits();
    }
    assertEquals("You win · next round in 8 s", status(match, 1));
    assertEquals("ada wins · next round in 8 s", status(match, 0));
    assertEquals(
        "Waiting for a second player", status(Engagement.of(Options.STANDARD, 1).joins(1), 1));
    assertEquals("ada sinks a ship of 3", LOOK.tell(new Cue("sunk", 1, 2, 3, 0), scene(match, 2)));
  }

  @Test
  void noTwoShapesHaveTheSameIdWhateverHappens() {
    for (var seed = 1; seed <= 5; seed++) {
      var tape = Blind.tapes(LOOK).tape(Options.STANDARD, seed, 400);
      var fold = Fold.open(GAME, tape.opening());
      for (var tick : tape.ticks()) {
        var state = fold.advance(tick).state();
        for (var seat = 0; seat <= 2; seat++) {
          var view = GAME.view(state, seat);
          var ids = new HashSet<String>();
          var scene = new Scene(tick.number(), seat, NAMES);
          LOOK.draw(view, scene).shapes().forEach(shape -> assertTrue(ids.add(shape.id())));
          assertFalse(LOOK.status(view, scene).isEmpty());
          assertEquals(view.captains().size(), LOOK.scores(view, scene).size());
        }
      }
    }
  }
}
