package ticktape.ansi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ticktape.picture.Palette;

class PainterTest {

  private static final Style TEXT = Style.of(Palette.TEXT);

  @Test
  void aTerminalShowsWhatTheScreenHolds() {
    var terminal = new Terminal(20, 3);
    var painter = new Painter(Depth.TRUE);
    var screen = new Screen(20, 3);
    screen.text(1, 1, TEXT.on(Palette.WALL).bolder(), "Hello, 世界!");

    terminal.take(painter.enter("Snake"));
    terminal.take(painter.frame(screen));

    assertEquals(Terminal.wanted(screen), terminal.shown());
  }

  @Test
  void nothingIsSentWhenNothingChanged() {
    var painter = new Painter(Depth.TRUE);
    var screen = new Screen(20, 3);
    painter.frame(screen);

    assertEquals(0, painter.frame(screen).length);
  }

  @Test
  void onlyWhatChangedIsSentInOneSynchronizedUpdate() {
    var painter = new Painter(Depth.TRUE);
    var screen = new Screen(20, 3);
    screen.text(0, 0, Style.PLAIN, "score 10");
    painter.frame(screen);
    screen.text(0, 0, Style.PLAIN, "score 11");

    assertEquals("^[?2026h^[m^[1;8H1^[?2026l", text(painter.frame(screen)));
  }

  @Test
  void aShortGapIsWrittenAgainAndALongOneJumped() {
    var painter = new Painter(Depth.MONO);
    var screen = new Screen(20, 1);
    screen.text(0, 0, Style.PLAIN, "a--b----------c");
    painter.frame(screen);
    screen.text(0, 0, Style.PLAIN, "A--B----------C");

    assertEquals("^[?2026h^[m^[1;1HA--B^[10CC^[?2026l", text(painter.frame(screen)));
  }

  @Test
  void coloursAreSentByWhatTheTerminalHas() {
    var screen = new Screen(1, 1);
    screen.text(0, 0, new Style(0xFF0000, 0x000000, false), "x");

    assertTrue(first(Depth.TRUE, screen).contains("^[38;2;255;0;0;48;2;0;0;0mx"));
    assertTrue(first(Depth.C256, screen).contains("^[38;5;196;48;5;16mx"));
    assertTrue(first(Depth.C16, screen).contains("^[31;40mx"));
    assertTrue(first(Depth.MONO, screen).contains("^[1;1Hx"));
  }

  @Test
  void withoutColoursALightGroundIsReversed() {
    var screen = new Screen(1, 1);
    screen.text(0, 0, new Style(0x000000, 0xFFFFFF, false), "x");

    assertTrue(first(Depth.MONO, screen).contains("^[7mx"));
  }

  /**
   * The terminal's own letter colour is no colour of its ground: the two halves may not be
   * exchanged.
   */
  @Test
  void aHalfOverTheTerminalsOwnGroundStaysTheUpperHalf() {
    var screen = new Screen(2, 1);
    screen.text(0, 0, new Style(0x00FF00, 0xFF0000, false), "x");
    screen.dots(1, 0, '▀', 0xFF0000, Style.DEFAULT);

    assertTrue(first(Depth.TRUE, screen).contains("x^[38;2;255;0;0;49m▀"));
  }

  @Test
  void twoDotsAreExchangedWhereThatNeedsFewerChanges() {
    var screen = new Screen(2, 1);
    screen.dots(0, 0, '▀', 0x00FF00, 0xFF0000);
    screen.dots(1, 0, '▀', 0xFF0000, 0x00FF00);

    assertTrue(first(Depth.TRUE, screen).contains("m▀▄^["));
  }

  @Test
  void aNewSizeIsPaintedWhole() {
    var painter = new Painter(Depth.TRUE);
    painter.frame(new Screen(20, 3));
    var screen = new Screen(10, 2);
    screen.text(0, 0, TEXT, "again");

    var bytes = text(painter.frame(screen));

    assertTrue(bytes.contains("^[2J"), bytes);
    assertTrue(bytes.contains("again"), bytes);
  }

  @Test
  void aForgottenTerminalIsPaintedWhole() {
    var painter = new Painter(Depth.TRUE);
    var screen = new Screen(20, 3);
    var first = painter.frame(screen);
    painter.forget();

    assertEquals(text(first), text(painter.frame(screen)));
  }

  @Test
  void theCursorIsShownWhereTheScreenWantsIt() {
    var painter = new Painter(Depth.TRUE);
    var screen = new Screen(20, 3);
    painter.frame(screen);
    screen.cursor(4, 2);
    assertEquals("^[?2026h^[m^[3;5H^[?25h^[?2026l", text(painter.frame(screen)));
    screen.cursor(5, 2);
    assertEquals("^[?2026h^[m^[3;6H^[?2026l", text(painter.frame(screen)));
    screen.clear(Style.PLAIN);
    assertEquals("^[?2026h^[m^[?25l^[?2026l", text(painter.frame(screen)));
  }

  @Test
  void aTitleCannotSpeakToTheTerminal() {
    var bytes = text(new Painter(Depth.TRUE).enter("bo\u001b]52;c;evil\u0007\u202E"));

    assertTrue(bytes.contains("]0;bo]52;c;evil\u0007"), bytes);
  }

  @Test
  void leavingUndoesEnteringInReverse() {
    var bytes = text(Painter.leave());

    for (var undone : new String[] {"^[?2004l", "^[?7h", "^[?25h", "^[23;0t", "^[?1049l"}) {
      assertTrue(bytes.contains(undone), bytes);
    }
    assertTrue(bytes.endsWith("^[?1047h^[H^[2J^[?1049l"), "only the other page is wiped: " + bytes);
  }

  @Test
  void anyScreenAfterAnyOtherIsShownRight() {
    for (var seed = 0; seed < 60; seed++) {
      var dice = new Random(seed);
      var terminal = new Terminal(23, 7);
      var painter = new Painter(Depth.TRUE);
      var screen = new Screen(23, 7);
      screen.clear(new Style(0, 0, false));
      terminal.take(painter.enter("seed " + seed));
      for (var frame = 0; frame < 12; frame++) {
        scribble(screen, dice);
        terminal.take(painter.frame(screen));
        assertEquals(Terminal.wanted(screen), terminal.shown(), "seed " + seed + " frame " + frame);
      }
    }
  }

  private static void scribble(Screen screen, Random dice) {
    var colours = new int[] {0x000000, 0xF0F0F0, 0xE01020, 0x2030C0};
    var words = new String[] {"a", "snake", "世", "日本語", "é", "—", "🐍", "x y", "  ", "│"};
    for (var i = dice.nextInt(30); i >= 0; i--) {
      var x = dice.nextInt(27) - 2;
      var y = dice.nextInt(9) - 1;
      var fore = colours[dice.nextInt(colours.length)];
      var back = colours[dice.nextInt(colours.length)];
      var style = new Style(fore, dice.nextInt(4) == 0 ? Style.KEEP : back, dice.nextInt(5) == 0);
      switch (dice.nextInt(8)) {
        case 0 -> screen.fill(new Area(x, y, dice.nextInt(9), dice.nextInt(4)), style);
        case 1 -> screen.frame(new Area(x, y, dice.nextInt(9), dice.nextInt(4)), style);
        case 2, 3, 4 -> {
          if (inside(screen, x, y)) {
            screen.dots(x, y, '▀', colours[dice.nextInt(colours.length)], back);
          }
        }
        default -> screen.text(x, y, style, words[dice.nextInt(words.length)]);
      }
    }
  }

  private static boolean inside(Screen screen, int x, int y) {
    return x >= 0 && y >= 0 && x < screen.width() && y < screen.height();
  }

  private static String first(Depth depth, Screen screen) {
    return text(new Painter(depth).frame(screen));
  }

  /** Bytes as text, a control sequence's beginning as {@code ^[}. */
  private static String text(byte[] bytes) {
    assertFalse(bytes.length == 0);
    return new String(bytes, StandardCharsets.UTF_8).replace("\u001b[", "^[");
  }
}
