package ticktape.ansi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ticktape.picture.Palette;

class DepthTest {

  @Test
  void aTerminalSaysWhatItHas() {
    assertEquals(Depth.TRUE, Depth.of("xterm-256color", "truecolor"));
    assertEquals(Depth.TRUE, Depth.of("xterm-kitty", ""));
    assertEquals(Depth.C256, Depth.of("tmux-256color", ""));
    assertEquals(Depth.C16, Depth.of("xterm", ""));
    assertEquals(Depth.C16, Depth.of("", ""));
    assertEquals(Depth.MONO, Depth.of("dumb", "truecolor"));
    assertEquals(Depth.MONO, Depth.of("vt100", ""));
    assertEquals(Depth.C16, Depth.of("\u001b[31m" + "x".repeat(9999), "\0"));
  }

  @Test
  void whoWantsNoColoursGetsNone() {
    assertEquals(Depth.MONO, Depth.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")));
    assertEquals(Depth.C256, Depth.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "")));
  }

  @Test
  void eightPlayersAndTheFoodHaveNineColoursOfSixteen() {
    var nearest = new Nearest(Depth.C16);
    var colours = new TreeSet<Integer>();
    for (var seat = 1; seat <= 8; seat++) {
      colours.add(nearest.number(Palette.seat(seat).rgb()));
    }
    colours.add(nearest.number(Palette.GOOD.rgb()));
    assertEquals(9, colours.size(), colours.toString());
    assertEquals(0, nearest.number(Palette.GROUND.rgb()));
    assertEquals(8, nearest.number(Palette.WALL.rgb()));
    assertEquals(15, nearest.number(Palette.TEXT.rgb()));
  }

  @Test
  void theNearestOf256IsTheColourItselfWhereThereIsOne() {
    var nearest = new Nearest(Depth.C256);
    assertEquals(16, nearest.number(0x000000));
    assertEquals(231, nearest.number(0xFFFFFF));
    assertEquals(16 + 36 * 2 + 6 * 3 + 4, nearest.number(0x87AFD7));
    assertEquals(232 + 10, nearest.number(0x6C6C6C));
  }
}
