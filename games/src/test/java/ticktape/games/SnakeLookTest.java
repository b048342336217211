package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ticktape.picture.Key;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Cue;
import ticktape.rules.Fold;
import ticktape.rules.Options;
import ticktape.rules.Seats;

class SnakeLookTest {

  private static final SnakeLook LOOK = new SnakeLook();
  private static final Seats<String> NAMES = Seats.<String>none().with(1, "ada").with(2, "bo");

  private static Scene scene(int tick, int seat) {
    return new Scene(tick, seat, NAMES);
  }

  private static Shape shape(Picture picture, String id) {
    return picture.shapes().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Shape.Path path(Picture picture, String id) {
    return (Shape.Path) shape(picture, id);
  }

  private static boolean has(Picture picture, String id) {
    return picture.shapes().stream().anyMatch(s -> s.id().equals(id));
  }

  @Test
  void aPictureHasAHundredUnitsToACell() {
    var picture =
        LOOK.draw(
            Arena.of(
                    """
                    >>A...
                    ......
                    """)
                .state(),
            scene(0, 1));

    assertEquals(600, picture.width());
    assertEquals(200, picture.height());
    assertEquals(100, picture.grain());
  }

  @Test
  void aSmallScreenFollowsTheViewersHead() {
    var state =
        Arena.of(
                """
                >>A...
                ......
                """)
            .state();

    assertEquals(Optional.of(new Point(250, 50)), LOOK.focus(state, scene(0, 1)));
    assertEquals(Optional.empty(), LOOK.focus(state, scene(0, 0)));
  }

  @Test
  void wallsAreDrawnInAMarginOfOneCell() {
    var picture =
        LOOK.draw(
            Arena.walled(
                    """
                    >>A...
                    ......
                    """)
                .state(),
            scene(0, 1));

    assertEquals(800, picture.width());
    assertEquals(400, picture.height());
    assertTrue(has(picture, "wall:top") && has(picture, "wall:right"));
  }

  @Test
  void aHeadCrawlsAtTheSameSpeedThroughAllTicksOfAMove() {
    var arena =
        Arena.slow(
                3,
                """
                >>A.......
                ..........
                """)
            .ticks(3);
    var heads = new ArrayList<Integer>();
    for (var i = 0; i < 7; i++) {
      heads.add(
          ((Shape.Disc) shape(LOOK.draw(arena.state(), scene(arena.now(), 1)), "head:1")).x());
      arena.tick();
    }

    assertEquals(List.of(283, 316, 350, 383, 416, 450, 483), heads);
  }

  @Test
  void theTailCrawlsAsTheHeadDoesAndPointsKeepTheirNumbers() {
    var arena =
        Arena.slow(
                2,
                """
                >>A.......
                ..........
                """)
            .ticks(2);
    var one = path(LOOK.draw(arena.state(), scene(2, 1)), "snake:1");
    assertEquals(
        List.of(new Point(300, 50), new Point(250, 50), new Point(150, 50), new Point(100, 50)),
        one.points());

    var other = path(LOOK.draw(arena.tick().state(), scene(3, 1)), "snake:1");
    assertEquals(
        List.of(new Point(350, 50), new Point(250, 50), new Point(150, 50), new Point(150, 50)),
        other.points());
    assertEquals(one.first(), other.first());

    var next = path(LOOK.draw(arena.tick().state(), scene(4, 1)), "snake:1");
    assertEquals(one.first() + 1, next.first());
  }

  @Test
  void aBodyThatWrapsAroundIsDrawnInPiecesThatGoOnPastTheEdge() {
    var arena =
        Arena.of(
                """
                ...>>A
                ......
                """)
            .tick();
    var picture = LOOK.draw(arena.state(), scene(1, 2));
    var front = path(picture, "snake:1");
    var back = path(picture, "snake:1:" + front.first());

    assertEquals(List.of(new Point(50, 50), new Point(-50, 50)), front.points());
    assertEquals(
        List.of(new Point(650, 50), new Point(550, 50), new Point(450, 50), new Point(450, 50)),
        back.points());
    assertTrue(front.jump());
  }

  @Test
  void aBirthIsAJump() {
    var arena =
        Arena.of(
            """
            >>A...
            """);
    var snake = arena.snake('A');
    arena.with('A', snake.born(snake.body(), Turn.RIGHT, 40));

    assertTrue(shape(LOOK.draw(arena.state(), scene(0, 1)), "head:1").jump());
  }

  @Test
  void theOwnSnakeHasAnOutlineAndTheOthersHaveNames() {
    var state =
        Arena.of(
                """
                >>A...
                ......
                >>B...
                """)
            .state();
    var picture = LOOK.draw(state, scene(0, 1));

    assertTrue(has(picture, "you:1") && !has(picture, "you:2"));
    assertTrue(has(picture, "name:2") && !has(picture, "name:1"));
    assertEquals("bo", ((Shape.Label) shape(picture, "name:2")).text());
  }

  @Test
  void aGhostIsFaded() {
    var state =
        Arena.of(
                """
                >>a...
                """)
            .state();

    assertTrue(shape(LOOK.draw(state, scene(0, 1)), "snake:1").ink().alpha() < 255);
  }

  @Test
  void noTwoShapesOfAPictureHaveTheSameId() {
    for (var seed = 0; seed < 8; seed++) {
      var options =
          Options.STANDARD
              .with("seats", 2 + seed * 5)
              .with("walls", seed % 2)
              .with("speed", 1 + seed % 3);
      var tape = Blind.tapes(LOOK).tape(options, seed, 600);
      var fold = Fold.open(LOOK.game(), tape.opening());
      for (var tick : tape.ticks()) {
        var picture = LOOK.draw(fold.advance(tick).state(), scene(tick.number(), 1));
        var ids = new TreeSet<String>();
        for (var shape : picture.shapes()) {
          assertTrue(
              ids.add(shape.id()), "seed " + seed + ", tick " + tick.number() + ": " + shape.id());
        }
      }
    }
  }

  @Test
  void arrowsAndLettersSteer() {
    assertEquals(Optional.of(Turn.LEFT), LOOK.controls().press(Key.LEFT));
    assertEquals(Optional.of(Turn.LEFT), LOOK.controls().press(Key.of('A')));
    assertEquals(Optional.empty(), LOOK.controls().press(Key.of('x')));
  }

  @Test
  void theStatusTellsTheRoundAndItsTime() {
    var state =
        Arena.of(
                """
                >>A...
                """)
            .state();

    assertEquals("Round 1 of 3 · 2:00 left", LOOK.status(state, scene(0, 1)));
    assertEquals("Round 1 of 3 · 1:09 left", LOOK.status(state, scene(51 * 20, 1)));
    assertEquals(
        "Nobody wins the round · next in 5 s",
        LOOK.status(state.to(Phase.PAUSE, 100), scene(0, 1)));
    assertEquals("Waiting for players", LOOK.status(state.to(Phase.WAITING, 0), scene(0, 1)));
  }

  @Test
  void theStatusTellsTheDeadWhenTheyAreBack() {
    var arena =
        Arena.walled(
                """
                >>A
                ...
                """)
            .tick();

    assertEquals("You are out: back in 2 s", LOOK.status(arena.state(), scene(1, 1)));
    assertEquals("Round 1 of 3 · 2:00 left", LOOK.status(arena.state(), scene(1, 0)));
  }

  @Test
  void theScoreBoardHasTheLeaderFirst() {
    var snakes =
        Seats.<Serpent>none()
            .with(1, Serpent.unborn(0, 0, false, new Tally(3, 1, 0, 0)))
            .with(2, Serpent.unborn(0, 7, false, new Tally(5, 0, 2, 0)));
    var state = SnakeState.open(Options.STANDARD).with(snakes);
    var scores = LOOK.scores(state, scene(0, 1));

    assertEquals(2, scores.getFirst().seat());
    assertEquals("2 wins · away", scores.getFirst().note());
    assertEquals("1 kill", scores.getLast().note());
  }

  @Test
  void deathsAreToldInWords() {
    assertEquals("ada ran into bo", LOOK.tell(new Cue("death", 1, 2, 0, 0), scene(0, 0)));
    assertEquals("bo hit the wall", LOOK.tell(new Cue("death", 2, 0, 0, 0), scene(0, 0)));
    assertEquals("bo bit its own tail", LOOK.tell(new Cue("death", 2, 2, 0, 0), scene(0, 0)));
    assertEquals("", LOOK.tell(new Cue("bite", 2, 0, 0, 0), scene(0, 0)));
  }
}
