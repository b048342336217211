package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.check.Dialect;
import ticktape.check.Formats;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Tick;

/** The classic game: what the clients say is so. */
class ClassicGameTest {

  private final Classic game = new Classic();
  private final ClassicLook look = new ClassicLook();
  private final Fold<ClassicState, Body> fold =
      Fold.open(game, Opening.of(game, Options.STANDARD, 1));

  private static Body body(int... numbers) {
    var points = new ArrayList<Point>();
    for (var i = 0; i < numbers.length; i += 2) {
      points.add(new Point(numbers[i], numbers[i + 1]));
    }
    return new Body(points);
  }

  @SafeVarargs
  private void tick(Event<Body>... events) {
    fold.advance(new Tick<>(fold.tick() + 1, Arrays.asList(events)));
  }

  private Picture picture() {
    var names = Seats.<String>none().with(1, "ann").with(2, "bob");
    return look.draw(fold.state(), new Scene(fold.tick(), 0, names));
  }

  private Shape shape(String id) {
    return picture().shapes().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aBodyReplacesTheOneBeforeUntilItsPlayerLeaves() {
    tick(new Event.Joined<>(1, "ann", false), new Event.Joined<>(2, "bob", false));
    tick(new Event.Input<>(1, body(1, 2)), new Event.Input<>(2, body(5, 5)));
    tick(new Event.Input<>(1, body(3, 4, 3, 5)));
    assertEquals(body(3, 4, 3, 5), fold.state().snakes().at(1));
    assertEquals(2, game.scores(fold.state()).at(1));
    tick(new Event.Left<>(1));
    assertFalse(fold.state().snakes().has(1));
    assertFalse(game.over(fold.state()));
    tick(new Event.Left<>(2));
    assertTrue(game.over(fold.state()), "everyone has left");
  }

  @Test
  void aMatchEndsAfterTenMinutesSoThatNoTapeGrowsForEver() {
    tick(new Event.Input<>(1, body(1, 2)));
    for (var i = 0; i < 12_000 && !game.over(fold.state()); i++) {
      tick();
    }
    assertEquals(12_000, fold.tick());
  }

  @Test
  void pixelsOfAnyGridAreDrawnAsCells() {
    tick(new Event.Input<>(1, body(100, 200, 110, 200, 120, 200)));
    var path = (Shape.Path) shape("snake:1:0");
    assertEquals(
        List.of(new Point(1050, 2050), new Point(1150, 2050), new Point(1250, 2050)),
        path.points());
    assertEquals(2_000, picture().width());
    assertEquals(2_100, picture().height());
  }

  @Test
  void aBodyThatGoesOnElsewhereIsDrawnInPieces() {
    tick(new Event.Input<>(1, body(0, 0, 1, 0, 19, 0)));
    assertEquals(2, ((Shape.Path) shape("snake:1:0")).points().size());
    assertEquals(
        new Shape.Disc("snake:1:1", 1950, 50, 40, shape("snake:1:1").ink(), false),
        shape("snake:1:1"));
  }

  @Test
  void whoIsFarOutsideChangesNothingForTheOthers() {
    tick(new Event.Input<>(1, body(3, 3, 4, 3)));
    var before = picture();
    tick(new Event.Input<>(2, body(Integer.MIN_VALUE, 0, Integer.MAX_VALUE, Integer.MAX_VALUE)));
    assertEquals(before, picture());
  }

  @Test
  void beforeAnyoneIsThereThePictureSaysSo() {
    assertEquals("Waiting for classic clients", ((Shape.Label) shape("banner")).text());
    assertTrue(look.status(fold.state(), new Scene(0, 0, Seats.none())).startsWith("Waiting"));
  }

  @Test
  void aBodyHasNoMoreCellsThanItMay() {
    var many = new int[2 * (Body.POINTS_MAX + 1)];
    assertThrows(IllegalArgumentException.class, () -> body(many));
  }

  @Test
  void itKeepsToTheRulesDialectAndItsFormatIsWhole() {
    Dialect.require(Classic.class);
    new Formats().require(ClassicState.class, game.stateFormat());
  }
}
