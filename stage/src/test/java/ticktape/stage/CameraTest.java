package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;

class SightTest {

  private static final Picture PICTURE = new Picture(4000, 2600, 100, Palette.GROUND, List.of());

  private final Sight sight = new Sight();

  @Test
  void allOfAPictureIsSeenWhereThereIsRoom() {
    sight.fit(PICTURE, true, 800, 800, 1);
    sight.aim(Optional.of(new Point(100, 100)));

    assertEquals(0.2, sight.scale());
    assertEquals(800, sight.wide());
    assertEquals(520, sight.high());
    assertEquals(new Point(2000, 1300), sight.under(400, 260));
  }

  @Test
  void aGrainIsAWholeNumberOfDotsWhereThatCostsLittle() {
    sight.fit(PICTURE, false, 825, 800, 1);
    assertEquals(20, sight.scale() * 100);

    sight.fit(PICTURE, false, 300, 800, 1);
    assertEquals(7.5, sight.scale() * 100, "or it would be a lot smaller");
  }

  @Test
  void aSmallScreenShowsThePartAroundTheFocus() {
    sight.fit(PICTURE, true, 180, 180, 1);
    settle(new Point(2000, 1300));

    assertEquals(9, sight.scale() * 100);
    assertEquals(180, sight.wide());
    assertEquals(2000, sight.left() + 1000, 0.01);
    assertEquals(1300, sight.top() + 1000, 0.01);
  }

  @Test
  void itFollowsTheFocusGentlyAndStopsAtTheEdge() {
    sight.fit(PICTURE, true, 180, 180, 1);
    settle(new Point(2000, 1300));
    var before = sight.left();
    sight.aim(Optional.of(new Point(2100, 1300)));
    assertEquals(before + 12, sight.left(), 0.01);

    settle(new Point(3990, 2590));
    assertEquals(new Point(3999, 2599), sight.under(179.95, 179.95));
  }

  @Test
  void nothingIsFittedAnewWhileNothingChanges() {
    assertTrue(sight.fit(PICTURE, true, 800, 800, 1));
    assertFalse(sight.fit(PICTURE, true, 800, 800, 1));
    assertTrue(sight.fit(PICTURE, true, 800, 700, 1));
    assertTrue(sight.fit(PICTURE, true, 800, 700, 2), "the same room on a denser screen");
  }

  /** Looks there until nothing moves any more. */
  private void settle(Point focus) {
    for (var frame = 0; frame < 200; frame++) {
      sight.aim(Optional.of(focus));
    }
  }
}
