package ticktape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  @ParameterizedTest
  @CsvSource({"1280, 800, 250", "640, 400, 900", "3840, 2160, 250", "900, 1400, 80"})
  void nothingOverlapsAndNothingIsOutside(float width, float height, float scores) {
    var layout = Layout.of(width, height, scores, 256);

    var parts =
        List.of(
            layout.back(),
            layout.room(),
            layout.status(),
            layout.latency(),
            layout.field(),
            layout.scores(),
            layout.net(),
            layout.chat(),
            layout.hints());
    for (var part : parts) {
      assertTrue(part.width() > 0 && part.height() > 0, part + " in " + layout);
      assertTrue(part.x() >= 0 && part.right() <= width, part + " in " + layout);
      assertTrue(part.y() >= 0 && part.bottom() <= height, part + " in " + layout);
      for (var other : parts) {
        assertTrue(part.equals(other) || apart(part, other), part + " meets " + other);
      }
    }
    assertTrue(layout.field().width() > layout.chat().width() * 1.5, layout.toString());
  }

  @ParameterizedTest
  @CsvSource({"100", "250"})
  void theChatTakesWhatTheScoresLeave(float wanted) {
    var layout = Layout.of(1280, 800, wanted, 0);

    assertEquals(wanted, layout.scores().height(), 0.1f);
    assertEquals(0, layout.net().height());
    assertEquals(layout.field().bottom(), layout.chat().bottom(), 0.1f);
  }

  private static boolean apart(Box one, Box other) {
    return one.right() <= other.x()
        || other.right() <= one.x()
        || one.bottom() <= other.y()
        || other.bottom() <= one.y();
  }
}
