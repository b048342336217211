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

class CameraTest {

  private static final Picture PICTURE = new Picture(4000, 2600, 100, Palette.GROUND, List.of());

  private final Camera camera = new Camera();

  @Test
  void allOfAPictureIsSeenWhereThereIsRoom() {
    camera.fit(PICTURE, true, 800, 800, 1);
    camera.aim(Optional.of(new Point(100, 100)));

    assertEquals(0.2, camera.scale());
    assertEquals(800, camera.wide());
    assertEquals(520, camera.high());
    assertEquals(new Point(2000, 1300), camera.under(400, 260));
  }

  @Test
  void aGrainIsAWholeNumberOfDotsWhereThatCostsLittle() {
    camera.fit(PICTURE, false, 825, 800, 1);
    assertEquals(20, camera.scale() * 100);

    camera.fit(PICTURE, false, 300, 800, 1);
    assertEquals(7.5, camera.scale() * 100, "or it would be a lot smaller");
  }

  @Test
  void aSmallScreenShowsThePartAroundTheFocus() {
    camera.fit(PICTURE, true, 180, 180, 1);
    settle(new Point(2000, 1300));

    assertEquals(9, camera.scale() * 100);
    assertEquals(180, camera.wide());
    assertEquals(2000, camera.left() + 1000, 0.01);
    assertEquals(1300, camera.top() + 1000, 0.01);
  }

  @Test
  void itFollowsTheFocusGentlyAndStopsAtTheEdge() {
    camera.fit(PICTURE, true, 180, 180, 1);
    settle(new Point(2000, 1300));
    var before = camera.left();
    camera.aim(Optional.of(new Point(2100, 1300)));
    assertEquals(before + 12, camera.left(), 0.01);

    settle(new Point(3990, 2590));
    assertEquals(new Point(3999, 2599), camera.under(179.95, 179.95));
  }

  /** Else the place would be no number, now and for ever. */
  @Test
  void whereThereIsNoRoomAtAllItWaits() {
    camera.fit(PICTURE, false, 0, 0, 1);
    camera.aim(Optional.empty());
    camera.fit(PICTURE, false, 800, 800, 1);
    camera.aim(Optional.empty());

    assertEquals(0.2, camera.scale());
    assertEquals(0, camera.left());
  }

  @Test
  void nothingIsFittedAnewWhileNothingChanges() {
    assertTrue(camera.fit(PICTURE, true, 800, 800, 1));
    assertFalse(camera.fit(PICTURE, true, 800, 800, 1));
    assertTrue(camera.fit(PICTURE, true, 800, 700, 1));
    assertTrue(camera.fit(PICTURE, true, 800, 700, 2), "the same room on a denser screen");
  }

  @Test
  void anUprightRoomIsAsHighAsThePictureOrAsThePartAroundTheFocus() {
    assertEquals(520, camera.highPixels(PICTURE, true, 800));
    assertEquals(117, camera.highPixels(PICTURE, false, 180), 0.01);
    assertEquals(234, camera.highPixels(PICTURE, true, 180), "nine pixels a grain");
  }

  /** Looks there until nothing moves any more. */
  private void settle(Point focus) {
    for (var frame = 0; frame < 200; frame++) {
      camera.aim(Optional.of(focus));
    }
  }
}
