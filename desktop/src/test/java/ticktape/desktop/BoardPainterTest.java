package ticktape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;

class BoardPainterTest {

  private static final Box ROOM = new Box(20, 60, 900, 700);
  private static final Ink INK = Palette.seat(1);

  private final BoardPainter painter = new BoardPainter();
  private final Sketch sketch = new Sketch();

  @Test
  void aPictureIsAsLargeAsItFitsAndInTheMiddle() {
    paint(picture());

    assertEquals(new Box(20, 110, 900, 600), painter.board());
  }

  @Test
  void aShapeIsWhereItIsInThePicture() {
    paint(picture(new Shape.Disc("food", 600, 400, 50, INK, false)));

    assertEquals(new Box(470 - 37.5f, 410 - 37.5f, 75, 75), sketch.fills().getLast());
  }

  @Test
  void aTapIsAtThePlaceUnderIt() {
    paint(picture());

    assertEquals(new Point(600, 400), painter.under(470, 410, 1));
    assertEquals(new Point(0, 0), painter.under(20, 110, 1));
  }

  @Test
  void aTapOnADenseScreenIsThereToo() {
    painter.paint(picture(), Optional.empty(), ROOM, 2, sketch);

    assertEquals(new Point(600, 400), painter.under(470, 410, 2));
  }

  @Test
  void aLineIsOneStroke() {
    var way = List.of(new Point(50, 50), new Point(150, 50), new Point(150, 150));
    paint(picture(new Shape.Path("snake", 0, way, 80, INK, false)));

    assertEquals(List.of(3), sketch.strokes());
  }

  @Test
  void aLabelAtTheEdgeIsNotCut() {
    paint(picture(new Shape.Label("name", 1190, 400, 50, "Maximilian", INK, false)));

    var written = sketch.where("Maximilian");
    assertTrue(written.right() <= painter.board().right(), written.toString());
  }

  private void paint(Picture picture) {
    painter.paint(picture, Optional.empty(), ROOM, 1, sketch);
  }

  private static Picture picture(Shape... shapes) {
    return new Picture(1200, 800, 100, Palette.GROUND, List.of(shapes));
  }
}
