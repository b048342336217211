package ticktape.cells;

import ticktape.ansi.Glyphs;
import ticktape.ansi.Screen;
import ticktape.ansi.Style;
import ticktape.picture.Palette;
import ticktape.stage.Scrub;

/** The row of a recorded match: whether it goes on, where, how far that is of all, how fast. */
record ScrubBar(Scrub scrub, Screen screen) {

  private static final int BAR_COLUMNS_MIN = 8;
  private static final Style TEXT = Style.of(Palette.TEXT);
  private static final Style DIM = Style.of(Palette.DIM);
  private static final Style GOOD = Style.of(Palette.GOOD);

  void paint(int y) {
    var end = end();
    var x = screen.text(1, y, GOOD.bolder(), scrub.paused() ? "‖" : "▸") + 1;
    x = screen.text(x, y, TEXT, scrub.clock(scrub.tick())) + 1;
    var columns = screen.width() - x - Glyphs.width(end) - 2;
    if (columns >= BAR_COLUMNS_MIN) {
      bar(x, y, columns);
      x += columns + 1;
    }
    screen.text(x, y, DIM, end);
  }

  private String end() {
    var length = scrub.live() ? "now" : scrub.clock(scrub.last());
    var speed = scrub.speedPermille() == 1000 ? "" : "  " + scrub.speed();
    var result = scrub.result().isEmpty() ? "" : "  " + scrub.result();
    return length + speed + result;
  }

  private void bar(int x, int y, int columns) {
    var knob = (columns - 1) * scrub.permille() / 1000;
    screen.text(x, y, GOOD, "━".repeat(knob));
    screen.text(x + knob, y, TEXT.bolder(), "●");
    screen.text(x + knob + 1, y, DIM, "─".repeat(columns - knob - 1));
  }
}
