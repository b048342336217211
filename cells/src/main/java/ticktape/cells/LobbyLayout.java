package ticktape.cells;

import ticktape.ansi.Area;
import ticktape.ansi.Screen;
import ticktape.ansi.Style;
import ticktape.picture.Palette;
import ticktape.stage.Show;

/** The lobby: what can be chosen, and who is talking. */
record LobbyLayout(Show show, Screen screen) {

  private static final int COLUMNS = 60;
  private static final Style TEXT = Style.of(Palette.TEXT);
  private static final Style DIM = Style.of(Palette.DIM);
  private static final String CHOSEN = "▸ ";

  void paint() {
    var width = Math.min(COLUMNS, screen.width() - 2);
    var x = Math.max(1, (screen.width() - width) / 2);
    screen.text(x, 1, TEXT.bolder(), "Ticktape");
    screen.text(x + 10, 1, DIM, "Hello, " + show.name() + ".");
    var rows = Math.max(1, (screen.height() - 6) * 2 / 3);
    // The chosen one is always seen.
    var first = Math.max(0, show.chosen() - rows + 1);
    var y = 3;
    for (var i = first; i < show.choices().size() && i < first + rows; i++) {
      choice(show.choices().get(i), i == show.chosen(), x, y++, width);
    }
    var chat = new Area(x, y + 1, width, screen.height() - y - 4);
    if (chat.height() > 0) {
      new Side(show, screen, chat).chat(chat.y());
    }
  }

  private void choice(Show.Choice choice, boolean chosen, int x, int y, int width) {
    if (chosen) {
      screen.fill(new Area(x - 1, y, width + 2, 1), TEXT.on(Palette.FAINT));
      screen.text(x, y, Style.of(Palette.GOOD), CHOSEN);
    }
    var end = screen.text(x + 2, y, chosen ? TEXT.bolder() : TEXT, choice.label());
    screen.text(Math.max(end + 2, x + width / 2), y, DIM, choice.detail());
  }
}
