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
    var free = screen.height() - 6;
    var rows = show.chat().isEmpty() ? free : free * 2 / 3;
    var seen = Excerpt.of(show.choices().size(), show.chosen(), rows);
    for (var i = 0; i < show.choices().size(); i++) {
      if (seen.shows(i)) {
        choice(show.choices().get(i), i == show.chosen(), x, TOP + i - seen.first(), width);
      }
    }
    more(seen, x, TOP);
    return TOP + seen.rows();
  }

  /** Says that there is more than what is seen. */
  private void more(Excerpt seen, int x, int top) {
    if (seen.above() > 0) {
      screen.text(x + 2, top, DIM, "↑ " + seen.above() + " more");
    }
    if (seen.below() > 0) {
      screen.text(x + 2, top + seen.rows() - 1, DIM, "↓ " + seen.below() + " more");
    }
  }

  private int form(Show.Form form, int x, int width) {
    screen.text(x, TOP, TEXT.bolder(), form.title());
    var top = TOP + 2;
    var seen = Excerpt.of(form.fields().size(), form.chosen(), screen.height() - TOP - 7);
    for (var i = 0; i < form.fields().size(); i++) {
      if (seen.shows(i)) {
        field(form.fields().get(i), i == form.chosen(), x, top + i - seen.first(), width);
      }
    }
    more(seen, x, top);
    var detail = top + seen.rows() + 1;
    screen.text(x, detail, DIM, form.fields().get(form.chosen()).detail());
    return detail + 1;
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
