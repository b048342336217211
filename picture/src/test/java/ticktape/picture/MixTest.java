package ticktape.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MixTest {

  private static final Ink INK = Ink.of(0xFFFFFF);

  @Test
  void aShapeIsNamedAfterASeatByTheNumberBehindItsFirstColon() {
    assertTrue(Mix.named(disc("snake:3", 0), 3));
    assertTrue(Mix.named(disc("snake:3:17", 0), 3));
    assertFalse(Mix.named(disc("snake:31", 0), 3));
    assertFalse(Mix.named(disc("eye:1:3", 0), 3));
    assertFalse(Mix.named(disc("food:3,4", 0), 3));
    assertFalse(Mix.named(disc("banner", 0), 3));
  }

  @Test
  void theOwnThingsComeFromOnePictureAndAllElseFromTheOther() {
    var own = picture(disc("head:1", 10), disc("head:2", 10), disc("tail:1", 10));
    var others = picture(disc("food:7", 20), disc("head:2", 20), disc("head:1", 20));
    assertEquals(
        List.of(disc("food:7", 20), disc("head:2", 20), disc("head:1", 10), disc("tail:1", 10)),
        Mix.mixed(own, others, shape -> Mix.named(shape, 1)).shapes());
  }

  @Test
  void whatIsOwnAndGoneOnThePictureThatCountsIsGone() {
    var mixed =
        Mix.mixed(
            picture(disc("head:2", 10)),
            picture(disc("head:1", 20), disc("head:2", 20)),
            shape -> Mix.named(shape, 1));
    assertEquals(List.of(disc("head:2", 20)), mixed.shapes());
  }

  private static Picture picture(Shape... shapes) {
    return new Picture(1000, 1000, 100, INK, List.of(shapes));
  }

  private static Shape.Disc disc(String id, int x) {
    return new Shape.Disc(id, x, 0, 10, INK, false);
  }
}
