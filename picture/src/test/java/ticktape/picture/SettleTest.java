package ticktape.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettleTest {

  private static final Ink INK = Ink.of(0xFFFFFF);

  @Test
  void aShapeThatWasShownElsewhereGoesToItsPlaceInAMoment() {
    var settle = Settle.between(picture(disc("a", 100)), picture(disc("a", 150)));
    assertEquals(50, settle.most());
    assertEquals(100, x(settle.on(picture(disc("a", 150)), 0)));
    assertEquals(125, x(settle.on(picture(disc("a", 150)), 500)));
    assertEquals(185, x(settle.on(picture(disc("a", 200)), 700)), "it moves on meanwhile");
    var now = picture(disc("a", 200));
    assertSame(now, settle.on(now, 1000));
  }

  @Test
  void whatWasRightIsNotTouched() {
    var settle =
        Settle.between(
            picture(disc("a", 100), disc("b", 300)), picture(disc("a", 100), disc("b", 350)));
    var drawn = settle.on(picture(disc("a", 140), disc("b", 390)), 0);
    assertEquals(disc("a", 140), drawn.shapes().getFirst());
    assertEquals(disc("b", 340), drawn.shapes().getLast());
  }

  @Test
  void whatWasFarOffOrJumpsOrIsNewIsWhereItIsAtOnce() {
    assertSame(Settle.NONE, Settle.between(picture(disc("a", 0)), picture(disc("a", 301))));
    assertSame(Settle.NONE, Settle.between(picture(disc("a", 0)), picture(disc("b", 50))));
    var jump = new Shape.Disc("a", 50, 0, 10, INK, true);
    assertSame(Settle.NONE, Settle.between(picture(disc("a", 0)), picture(jump)));
  }

  @Test
  void ofALineThePointsOfEqualNumberSettle() {
    var was = line(7, new Point(300, 0), new Point(200, 0), new Point(100, 0));
    var is = line(7, new Point(200, 100), new Point(200, 0), new Point(100, 0));
    var settle = Settle.between(picture(was), picture(is));
    assertEquals(picture(was), settle.on(picture(is), 0));
    var on = line(8, new Point(200, 200), new Point(200, 100), new Point(200, 0));
    assertEquals(
        picture(line(8, new Point(250, 150), new Point(250, 50), new Point(200, 0))),
        settle.on(picture(on), 500));
  }

  private static int x(Picture picture) {
    return ((Shape.Disc) picture.shapes().getFirst()).x();
  }

  private static Picture picture(Shape... shapes) {
    return new Picture(1000, 1000, 100, INK, List.of(shapes));
  }

  private static Shape.Disc disc(String id, int x) {
    return new Shape.Disc(id, x, 0, 10, INK, false);
  }

  private static Shape.Path line(int first, Point... points) {
    return new Shape.Path("line", first, List.of(points), 10, INK, false);
  }
}
