package ticktape.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ticktape.ansi.Depth;
import ticktape.ansi.Painter;
import ticktape.games.Games;
import ticktape.stage.Stage;
import ticktape.stage.Wish;

class VisitorTest {

  private static final String SHOWN = "\u001b[0n";

  private final Visitor visitor = new Visitor(new Stage(Games.ALL, Wish.lobby("ada")), Depth.C256);

  @Test
  void aFrameComesWithAQuestionAndTheNextOnceItIsAnswered() {
    var first = frame(80, 24, 0);
    assertTrue(first.contains("Connecting"), first);
    assertTrue(first.endsWith(Painter.ASK), first);
    assertEquals("", frame(100, 30, 50), "it has not shown the first");

    types(SHOWN, 60);
    assertTrue(frame(100, 30, 100).contains("Connecting"), "the other size is painted anew");
  }

  @Test
  void nothingIsSentWhileNothingChangesButAQuestionNowAndThen() {
    frame(80, 24, 0);
    types(SHOWN, 10);
    assertEquals("", frame(80, 24, 50));
    assertEquals(Painter.ASK, frame(80, 24, FramePace.QUIET_MILLIS_MAX));
  }

  @Test
  void controlAndCLeavesAtAnyTime() {
    frame(80, 24, 0);
    assertFalse(visitor.done());
    types("\u001b]2;never ended\u0003", 10);
    assertTrue(visitor.done());
  }

  @Test
  void aTerminalOfOneCellIsNoTrouble() {
    assertTrue(frame(1, 1, 0).endsWith(Painter.ASK));
  }

  private String frame(int columns, int rows, int nowMillis) {
    var bytes = visitor.frame(new Window(columns, rows), nowMillis);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void types(String keys, int nowMillis) {
    visitor.typed(keys.getBytes(StandardCharsets.UTF_8), nowMillis);
  }
}
