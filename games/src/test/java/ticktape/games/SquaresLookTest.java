package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Glide;
import ticktape.picture.Key;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Fixed;
import ticktape.rules.Fold;
import ticktape.rules.Seats;

class SquaresLookTest {

  private static final SquaresLook LOOK = new SquaresLook();
  private static final Seats<String> NAMES = Seats.<String>none().with(1, "ada").with(2, "bo");

  private static Picture draw(Playground ground, int seat) {
    return LOOK.draw(ground.state(), scene(ground, seat));
  }

  private static Scene scene(Playground ground, int seat) {
    return new Scene(ground.now(), seat, NAMES);
  }

  private static Shape.Box square(Picture picture, int seat) {
    return (Shape.Box)
        picture.shapes().stream()
            .filter(shape -> shape.id().equals("square:" + seat))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void twoArrowsAtOnceMakeASlant() {
    var controls = LOOK.controls();
    assertEquals(Optional.of(Stick.UP), controls.press(Key.UP));
    assertEquals(Optional.of(Stick.UP_LEFT), controls.held(List.of(Key.LEFT, Key.UP)));
    assertEquals(Optional.of(Stick.DOWN_RIGHT), controls.held(List.of(Key.of('s'), Key.of('d'))));
    assertEquals(Optional.of(Stick.STOP), controls.release(Key.UP, List.of()));
    assertEquals(Optional.of(Stick.LEFT), controls.release(Key.UP, List.of(Key.LEFT)));
    assertEquals(Optional.of(Stick.STOP), controls.press(Key.SPACE));
    assertEquals(Optional.of(Stick.UP_RIGHT), controls.press(Key.of('9')));
  }

  @Test
  void aTapSendsTheSquareThereAndStopsItWhereItIs() {
    var ground = Playground.begun().puts(1, 5, 5);
    var middle = SquaresShapes.middle(ground.at(1));
    var scene = scene(ground, 1);
    assertEquals(Optional.of(Stick.STOP), LOOK.tap(ground.state(), scene, middle));
    var right = new Point(middle.x() + Fixed.of(4), middle.y() + 10);
    assertEquals(Optional.of(Stick.RIGHT), LOOK.tap(ground.state(), scene, right));
    var slant = new Point(middle.x() - Fixed.of(4), middle.y() + Fixed.of(3));
    assertEquals(Optional.of(Stick.DOWN_LEFT), LOOK.tap(ground.state(), scene, slant));
    assertEquals(Optional.empty(), LOOK.tap(ground.state(), scene(ground, 0), middle));
  }

  @Test
  void squaresGlideBetweenTwoTicks() {
    var ground = Playground.begun().puts(1, 5, 5).steers(1, Stick.RIGHT).ticks(4);
    var from = draw(ground, 1);
    var to = draw(ground.tick(), 1);
    var half = square(Glide.between(from, to, 500), 1).x();
    assertTrue(square(from, 1).x() < half && half < square(to, 1).x());
  }

  @Test
  void whoeverIsItHasAHaloThatIsPaleAsLongAsItCanTouchNobody() {
    var ground = Playground.begun().puts(1, 2, 2).puts(2, 9, 9).it(1);
    var hot = halo(draw(ground, 2), 1);
    ground.puts(2, 2, 2).tick();
    assertNotEquals(hot.ink(), halo(draw(ground, 1), 2).ink());
  }

  /** With many players, those that were not guessed are shown as they were, and oneself ahead. */
  @Test
  void whatIsOnesOwnIsTheSquareItsHaloAndItsMark() {
    var ground = Playground.begun().puts(1, 2, 2).puts(2, 9, 9).it(1);
    assertEquals(
        List.of("halo:1", "own", "square:1"),
        draw(ground, 1).shapes().stream()
            .filter(shape -> LOOK.own(shape, 1))
            .map(Shape::id)
            .sorted()
            .toList());
  }

  private static Shape halo(Picture picture, int seat) {
    return picture.shapes().stream()
        .filter(shape -> shape.id().equals("halo:" + seat))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theStatusTellsWhoIsIt() {
    var ground = Playground.begun().it(1);
    assertTrue(LOOK.status(ground.state(), scene(ground, 1)).endsWith("you are it!"));
    assertTrue(LOOK.status(ground.state(), scene(ground, 2)).endsWith("ada is it"));
  }

  @Test
  void noTwoShapesHaveTheSameIdAndAllSquaresLieInsideWhateverHappens() {
    for (var seed = 1; seed <= 5; seed++) {
      var tape = Blind.tapes(LOOK).tape(seed, 600);
      var fold = Fold.open(new Squares(), tape.opening());
      for (var tick : tape.ticks()) {
        var state = fold.advance(tick).state();
        var scene = new Scene(tick.number(), 1 + seed % 2, NAMES);
        var ids = new HashSet<String>();
        var picture = LOOK.draw(state, scene);
        picture.shapes().forEach(shape -> assertTrue(ids.add(shape.id())));
        assertFalse(LOOK.status(state, scene).isEmpty());
        for (var taken : state.runners()) {
          var box = square(picture, taken.seat());
          var edge = Fixed.ONE / 2;
          assertTrue(box.x() >= edge && box.x() + box.width() <= picture.width() - edge);
        }
      }
    }
  }
}
