package ticktape.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlideTest {

  private static final Ink INK = Ink.of(0xFFFFFF);

  @Test
  void aShapeIsOnItsWayFromWhereItWasToWhereItIs() {
    var from = picture(new Shape.Disc("food", 100, 200, 10, INK, false));
    var to = picture(new Shape.Disc("food", 200, 100, 30, INK, false));
    assertEquals(new Shape.Disc("food", 125, 175, 15, INK, false), only(from, to, 250));
    assertEquals(new Shape.Disc("food", 100, 200, 10, INK, false), only(from, to, 0));
    assertSame(to, Glide.between(from, to, Glide.WHOLE));
  }

  @Test
  void boxesAndLabelsGlideToo() {
    var from = picture(new Shape.Box("b", 0, 0, 100, 100, 5, INK, false));
    var to = picture(new Shape.Box("b", 100, 50, 200, 300, 9, INK, false));
    assertEquals(new Shape.Box("b", 50, 25, 150, 200, 9, INK, false), only(from, to, 500));
    var before = picture(new Shape.Label("l", 0, 100, 40, "old", INK, false));
    var after = picture(new Shape.Label("l", 100, 0, 50, "new", INK, false));
    assertEquals(new Shape.Label("l", 50, 50, 50, "new", INK, false), only(before, after, 500));
  }

  @Test
  void aJumpIsNotGlided() {
    var from = picture(new Shape.Disc("food", 0, 0, 10, INK, false));
    var to = picture(new Shape.Disc("food", 900, 0, 10, INK, true));
    assertEquals(to.shapes().getFirst(), only(from, to, 500));
  }

  @Test
  void aShapeThatIsNewOrOfAnotherKindIsWhereItIs() {
    var to = picture(new Shape.Disc("food", 900, 0, 10, INK, false));
    assertEquals(
        to.shapes().getFirst(),
        only(picture(new Shape.Disc("other", 0, 0, 10, INK, false)), to, 500));
    assertEquals(
        to.shapes().getFirst(),
        only(picture(new Shape.Box("food", 0, 0, 9, 9, 0, INK, false)), to, 500));
  }

  @Test
  void aCrawlingSnakeGrowsANewHeadAndDrawsInItsTail() {
    var from = picture(path(7, 300, 200, 100));
    var to = picture(path(8, 400, 300, 200));
    assertEquals(path(8, 300, 300, 200, 100), only(from, to, 0));
    assertEquals(path(8, 350, 300, 200, 150), only(from, to, 500));
    assertEquals(path(8, 400, 300, 200), only(from, to, 1000));
  }

  @Test
  void aSnakeThatGrowsKeepsItsTail() {
    assertEquals(
        path(8, 350, 300, 200),
        only(picture(path(7, 300, 200)), picture(path(8, 400, 300, 200)), 500));
  }

  @Test
  void linesWithoutACommonPointDoNotGlide() {
    var to = picture(path(1_000_000_000, 900, 800));
    assertEquals(to.shapes().getFirst(), only(picture(path(7, 300, 200)), to, 500));
    assertEquals(to.shapes().getFirst(), only(picture(path(7)), to, 500));
    assertEquals(path(8), only(picture(path(8, 100)), picture(path(8)), 500));
  }

  @Test
  void aBoardOfAnotherSizeIsShownAtOnce() {
    var from = new Picture(500, 500, 100, INK, List.of());
    var to = picture(path(1, 100));
    assertSame(to, Glide.between(from, to, 0));
  }

  private static Shape.Path path(int first, int... xs) {
    var points = IntStream.of(xs).mapToObj(x -> new Point(x, 50)).toList();
    return new Shape.Path("snake:1", first, points, 80, INK, false);
  }

  private static Picture picture(Shape shape) {
    return new Picture(1000, 1000, 100, INK, List.of(shape));
  }

  private static Shape only(Picture from, Picture to, int permille) {
    return Glide.between(from, to, permille).shapes().getFirst();
  }
}
