package ticktape.cells;

import ticktape.ansi.Area;
import ticktape.ansi.Screen;
import ticktape.ansi.Style;
import ticktape.picture.Palette;
import ticktape.stage.Show;

/** The lobby: what can be chosen, or a new room's form, and who is talking. */
record LobbyLayout(Show show, Screen screen) {

  private static final int COLUMNS = 60;
  private static final int TOP = 3;

  /** Where values begin, as columns from the left side. */
  private static final int VALUE = 14;

  private static final Style TEXT = Style.of(Palette.TEXT);
  private static final Style DIM = Style.of(Palette.DIM);
  private static final String CHOSEN = "▸ ";

  void paint() {
    var width = Math.min(COLUMNS, screen.width() - 2);
    var x = Math.max(1, (screen.width() - width) / 2);
    screen.text(x, 1, TEXT.bolder(), "Ticktape");
    screen.text(x + 10, 1, DIM, "Hello, " + show.name() + ".");
    var y = show.form().isPresent() ? form(show.form().get(), x, width) : choices(x, width);
    var chat = new Area(x, y + 1, width, screen.height() - y - 4);
    if (chat.height() > 0) {
      new Side(show, screen, chat).chat(chat.y());
    }
  }

  /** Gives the row below. */
  private int choices(int x, int width) {
    var rows = Math.max(1, (screen.height() - 6) * 2 / 3);
    var first = first(show.chosen(), rows);
    var y = TOP;
    for (var i = first; i < show.choices().size() && i < first + rows; i++) {
      choice(show.choices().get(i), i == show.chosen(), x, y++, width);
    }
    return y;
  }

  /** The first row that is seen: the chosen one always is. */
  private static int first(int chosen, int rows) {
    return Math.max(0, chosen - rows + 1);
  }

  private int form(Show.Form form, int x, int width) {
    screen.text(x, TOP, TEXT.bolder(), form.title());
    var rows = Math.max(1, screen.height() - TOP - 7);
    var first = first(form.chosen(), rows);
    var y = TOP + 2;
    for (var i = first; i < form.fields().size() && i < first + rows; i++) {
      field(form.fields().get(i), i == form.chosen(), x, y++, width);
    }
    screen.text(x, ++y, DIM, form.fields().get(form.chosen()).detail());
    return y + 1;
  }

  private void field(Show.Field field, boolean chosen, int x, int y, int width) {
    mark(chosen, x, y, width);
    var end = screen.text(x + 2, y, chosen ? TEXT.bolder() : TEXT, field.name());
    var at = Math.max(end + 2, x + VALUE);
    var value = chosen ? "‹ " + field.value() + " ›" : "  " + field.value();
    screen.text(at, y, chosen ? Style.of(Palette.GOOD).bolder() : TEXT, value);
  }

  private void mark(boolean chosen, int x, int y, int width) {
    if (chosen) {
      screen.fill(new Area(x - 1, y, width + 2, 1), TEXT.on(Palette.FAINT));
      screen.text(x, y, Style.of(Palette.GOOD), CHOSEN);
    }
  }

  private void choice(Show.Choice choice, boolean chosen, int x, int y, int width) {
    mark(chosen, x, y, width);
    var end = screen.text(x + 2, y, chosen ? TEXT.bolder() : TEXT, choice.label());
    screen.text(Math.max(end + 2, x + width / 2), y, DIM, choice.detail());
  }
}
