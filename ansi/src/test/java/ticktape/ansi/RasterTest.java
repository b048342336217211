package ticktape.ansi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;

class RasterTest {

  private static final int RED = 0xFF0000;
  private static final int BLUE = 0x0000FF;

  @Test
  void withoutColoursAGrainIsALetter() {
    var screen = new Screen(22, 7);
    var snake = path(1, 80, Palette.seat(1), at(6, 1), at(3, 1), at(3, 3));
    var food = new Shape.Disc("food", 850, 350, 35, Palette.GOOD, false);
    var head = new Shape.Disc("head", 650, 150, 45, Palette.seat(1), false);
    new Raster(Depth.MONO)
        .paint(field(10, 5, snake, head, food), Optional.empty(), screen, screen.area());

    assertEquals(
        """
        +--------------------+
        |                    |
        |      a a a A       |
        |      a             |
        |      a         *   |
        |                    |
        +--------------------+
        """,
        screen.toString());
  }

  @Test
  void aCellOfTheScreenIsTwoDots() {
    var screen = new Screen(2, 1);
    var upper = new Shape.Box("upper", 0, 0, 100, 100, 0, Ink.of(RED), false);
    var lower = new Shape.Box("lower", 0, 100, 100, 100, 0, Ink.of(BLUE), false);
    new Raster(Depth.TRUE)
        .paint(field(2, 2, upper, lower), Optional.empty(), screen, screen.area());

    assertEquals("▀\n", screen.toString());
    assertEquals(new Style(RED, BLUE, false), screen.style(0, 0));
    assertEquals(Palette.GROUND.rgb(), screen.style(1, 0).back());
  }

  @Test
  void aGrainIsAWholeNumberOfDotsAndTheFieldIsInTheMiddle() {
    var screen = new Screen(11, 4);
    var box = new Shape.Box("box", 0, 0, 300, 200, 0, Ink.of(RED), false);
    new Raster(Depth.TRUE).paint(field(3, 2, box), Optional.empty(), screen, screen.area());

    assertEquals(RED, screen.style(1, 0).back());
    assertEquals(RED, screen.style(9, 2).back());
    assertEquals(Style.DEFAULT, screen.style(0, 0).back());
    assertEquals(Style.DEFAULT, screen.style(10, 0).back());
  }

  @Test
  void aLineIsOneDotWideWhereAGrainIsOneDot() {
    var screen = new Screen(4, 2);
    var line = path(1, 80, Ink.of(RED), at(0, 1), at(2, 1));
    new Raster(Depth.TRUE).paint(field(4, 4, line), Optional.empty(), screen, screen.area());

    assertEquals(new Style(Palette.GROUND.rgb(), RED, false), screen.style(0, 0));
    assertEquals(new Style(Palette.GROUND.rgb(), RED, false), screen.style(2, 0));
    assertEquals(Palette.GROUND.rgb(), screen.style(3, 0).back());
  }

  @Test
  void aShapeOnItsWayBetweenTwoDotsIsHalfOnEach() {
    var screen = new Screen(4, 2);
    var disc = new Shape.Disc("disc", 200, 50, 50, Ink.of(0xFFFFFF), false);
    new Raster(Depth.TRUE)
        .paint(
            new Picture(400, 400, 100, Ink.of(0), List.of(disc)),
            Optional.empty(),
            screen,
            screen.area());

    assertEquals(0x808080, screen.style(1, 0).fore());
    assertEquals(0x808080, screen.style(2, 0).fore());
  }

  @Test
  void anInkThatCoversHalfIsMixedWithWhatIsUnderIt() {
    var screen = new Screen(1, 1);
    var under = new Shape.Box("under", 0, 0, 100, 200, 0, Ink.of(RED), false);
    var over = new Shape.Box("over", 0, 0, 100, 200, 0, Ink.of(BLUE).fade(128), false);
    new Raster(Depth.TRUE).paint(field(1, 2, under, over), Optional.empty(), screen, screen.area());

    assertEquals(0x7F0080, screen.style(0, 0).back());
  }

  /** A path that shone through itself where it folds would show knots. */
  @Test
  void aPathThatFoldsOverItselfIsOfOneColour() {
    var screen = new Screen(3, 2);
    var line = path(1, 100, Ink.of(0xFFFFFF).fade(128), at(0, 0), at(2, 0), at(0, 0));
    new Raster(Depth.TRUE)
        .paint(
            new Picture(300, 400, 100, Ink.of(0), List.of(line)),
            Optional.empty(),
            screen,
            screen.area());

    assertEquals(0x808080, screen.style(1, 0).fore());
  }

  @Test
  void aFieldWithoutRoomIsSeenAroundTheFocusAndRestsWhileThatIsWellInside() {
    var screen = new Screen(9, 9);
    var raster = new Raster(Depth.MONO);
    var digits = new ArrayList<Shape>();
    for (var x = 0; x < 90; x++) {
      digits.add(
          new Shape.Box(
              "d" + x, x * 100, 0, 100, 9000, 0, Ink.of(RED, (char) ('0' + x % 10)), false));
    }
    var picture = new Picture(9000, 9000, 100, Palette.GROUND, digits);

    raster.paint(picture, Optional.of(at(50, 50)), screen, screen.area());
    assertEquals("678901234", screen.toString().lines().findFirst().orElseThrow());
    raster.paint(picture, Optional.of(at(51, 50)), screen, screen.area());
    assertEquals("678901234", screen.toString().lines().findFirst().orElseThrow());
    raster.paint(picture, Optional.of(at(52, 50)), screen, screen.area());
    assertEquals("789012345", screen.toString().lines().findFirst().orElseThrow());
    raster.paint(picture, Optional.of(at(0, 50)), screen, screen.area());
    assertEquals("012345678", screen.toString().lines().findFirst().orElseThrow());
  }

  /** Nothing else would tell where the field ends. */
  @Test
  void withoutColoursRoomIsMadeForAFrameThatIsDottedWhereTheFieldGoesOn() {
    var screen = new Screen(24, 9);
    new Raster(Depth.MONO).paint(field(40, 7), Optional.of(at(0, 3)), screen, screen.area());

    assertEquals(
        """
        +----------------------+
        |                      :
        |                      :
        |                      :
        |                      :
        |                      :
        |                      :
        |                      :
        +----------------------+
        """,
        screen.toString());
  }

  /** As a board of which every cell may be wanted. */
  @Test
  void withoutAFocusAFieldThatIsALittleTooLargeIsShownWhole() {
    var screen = new Screen(24, 6);
    var left = new Shape.Box("left", 0, 0, 200, 200, 0, Ink.of(RED, 'L'), false);
    var right = new Shape.Box("right", 1000, 1000, 200, 200, 0, Ink.of(BLUE, 'R'), false);
    new Raster(Depth.MONO)
        .paint(field(12, 12, left, right), Optional.empty(), screen, screen.area());

    assertEquals("      L\n\n\n\n\n                R\n", screen.toString());
  }

  @Test
  void aLabelIsWrittenAroundItsMiddleButInsideTheField() {
    var screen = new Screen(20, 5);
    var middle = new Shape.Label("a", 500, 250, 100, "bo", Palette.TEXT, false);
    var edge = new Shape.Label("b", 950, 50, 100, "anna", Palette.TEXT, false);
    var hostile = new Shape.Label("c", 500, 450, 100, "x\u001b[2J", Palette.TEXT, false);
    new Raster(Depth.MONO)
        .paint(field(10, 5, middle, edge, hostile), Optional.empty(), screen, screen.area());

    assertEquals(
        """
                        anna

                 bo

                x[2J
        """,
        screen.toString());
  }

  @Test
  void aLabelThatWouldHideTheFieldIsLeftOut() {
    var name = new Shape.Label("name", 500, 250, 70, "bo", Palette.TEXT, false);
    var small = new Screen(10, 5);
    new Raster(Depth.TRUE).paint(field(10, 10, name), Optional.empty(), small, small.area());
    var large = new Screen(20, 10);
    new Raster(Depth.TRUE).paint(field(10, 10, name), Optional.empty(), large, large.area());

    assertTrue(small.toString().isBlank());
    assertTrue(large.toString().contains("bo"));
  }

  /** The letters of the lower one were once taken for dots, and greyed the upper one's ground. */
  @Test
  void aLabelOverALabelHasAClearGround() {
    var screen = new Screen(20, 10);
    var under = new Shape.Label("under", 500, 500, 100, "anna", Palette.TEXT, false);
    var over = new Shape.Label("over", 500, 500, 100, "otto", Palette.TEXT, false);
    new Raster(Depth.TRUE)
        .paint(field(10, 10, under, over), Optional.empty(), screen, screen.area());

    assertEquals(Palette.GROUND.rgb(), screen.style(9, 5).back());
  }

  @Test
  void withSixteenColoursAHeadHasItsLetter() {
    var screen = new Screen(20, 10);
    var head = new Shape.Disc("head", 550, 550, 45, Palette.seat(3), false);
    new Raster(Depth.C16).paint(field(10, 10, head), Optional.empty(), screen, screen.area());

    assertEquals("C", screen.toString().strip());
  }

  @Test
  void nothingIsPaintedOutsideTheArea() {
    var screen = new Screen(20, 10);
    var box = new Shape.Box("box", -5000, -5000, 20_000, 20_000, 0, Ink.of(RED), false);
    var area = new Area(3, 2, 8, 4);
    new Raster(Depth.TRUE).paint(field(40, 40, box), Optional.empty(), screen, area);

    for (var y = 0; y < 10; y++) {
      for (var x = 0; x < 20; x++) {
        var inside =
            new Area(x, y, 1, 1).common(area).width() * new Area(x, y, 1, 1).common(area).height()
                > 0;
        assertEquals(inside ? RED : Style.DEFAULT, screen.style(x, y).back(), x + "," + y);
      }
    }
  }

  @Test
  void absurdPicturesAndAreasDoNoHarm() {
    var wild =
        field(
            3,
            3,
            new Shape.Box("a", Integer.MIN_VALUE, 0, Integer.MAX_VALUE, -5, -1, Ink.of(RED), false),
            new Shape.Disc(
                "b", Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Ink.of(RED), false),
            path(
                1,
                -3,
                Ink.of(RED),
                new Point(Integer.MIN_VALUE, 7),
                new Point(Integer.MAX_VALUE, 7)),
            new Shape.Path("d", 0, List.of(), 5, Ink.of(RED), false),
            new Shape.Label("e", 0, Integer.MAX_VALUE, Integer.MAX_VALUE, "x", Ink.of(RED), false));
    for (var depth : Depth.values()) {
      var screen = new Screen(9, 5);
      var raster = new Raster(depth);
      raster.paint(
          wild,
          Optional.of(new Point(Integer.MAX_VALUE, Integer.MIN_VALUE)),
          screen,
          screen.area());
      raster.paint(
          new Picture(0, -1, 0, Ink.of(RED), wild.shapes()),
          Optional.empty(),
          screen,
          screen.area());
      raster.paint(wild, Optional.empty(), screen, new Area(-3, -3, 5, 5));
      raster.paint(wild, Optional.empty(), screen, new Area(8, 4, 99, 99));
      raster.paint(wild, Optional.empty(), screen, new Area(50, 50, 9, 9));
      assertNotEquals("", screen.toString());
    }
  }

  private static Picture field(int width, int height, Shape... shapes) {
    return new Picture(width * 100, height * 100, 100, Palette.GROUND, List.of(shapes));
  }

  private static Shape.Path path(int seat, int thickness, Ink ink, Point... points) {
    return new Shape.Path("path:" + seat, 0, List.of(points), thickness, ink, false);
  }

  private static Point at(int x, int y) {
    return new Point(x * 100 + 50, y * 100 + 50);
  }
}
