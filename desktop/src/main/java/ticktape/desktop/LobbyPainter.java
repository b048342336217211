package ticktape.desktop;

import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.stage.Phase;
import ticktape.stage.Show;

/** The lobby: the ways into a room, the open rooms, and who is talking. */
final class LobbyPainter {

  private static final float WIDE_MAX = 1000;
  private static final float HEAD = 84;
  private static final float ROW = 38;
  private static final float HEADING = 34;
  private static final float WATCH = 82;

  /** The first row that is seen. */
  private int first;

  private int chosenBefore = -1;

  void paint(Show show, Box window, int nowMillis, Ui ui) {
    var all = window.inset(Layout.GAP, 10);
    var hints = all.foot(22);
    var body = all.above(28).middle(Math.min(all.width(), WIDE_MAX), all.above(28).height());
    head(show, body.top(HEAD), ui);
    var lower = body.below(HEAD);
    var chat = lower.right(Math.clamp(lower.width() * 0.36f, 220, 340));
    var left = lower.left(lower.width() - chat.width() - Layout.GAP);
    ui.panel(left);
    show.form()
        .ifPresentOrElse(form -> FormPainter.paint(form, left, ui), () -> list(show, left, ui));
    ChatPanel.paint(show, chat, nowMillis, ui);
    if (!show.error().isEmpty()) {
      var pill = body.top(HEAD).foot(40).inset(0, 2);
      ui.pill(show.error(), pill, Type.TEXT, Colours.RAISED, Colours.BAD);
    }
    Hints.paint(show.hints(), hints, ui);
  }

  private static void head(Show show, Box box, Ui ui) {
    var mark = box.left(48).middle(44, 44);
    mark(mark, ui.canvas());
    var title = new Box(mark.right() + 14, box.y(), 260, box.height());
    var wide = ui.left("ticktape", title, Type.TITLE, Colours.TEXT);
    var hello = new Box(title.x() + wide + 20, box.y() + 5, 300, box.height());
    var text = show.phase() == Phase.CONNECTING ? "Connecting …" : "Hello, " + show.name() + ".";
    ui.left(text, hello, Type.TEXT, Colours.DIM);
  }

  /** The sign of the house: a snake and its food. */
  private static void mark(Box box, Canvas canvas) {
    canvas.fill(box, 10, Palette.GROUND);
    var part = box.width() / 64;
    var way = new float[] {14, 48, 34, 48, 42, 40, 42, 36, 34, 28, 30, 28, 24, 22, 30, 16, 50, 16};
    for (var i = 0; i < way.length; i += 2) {
      way[i] = box.x() + way[i] * part;
      way[i + 1] = box.y() + way[i + 1] * part;
    }
    canvas.stroke(way, way.length, 9 * part, Colours.GOOD);
    dot(box, 50, 16, 2, canvas, Palette.GROUND);
    dot(box, 51, 48, 4.5f, canvas, Palette.GOOD);
  }

  private static void dot(Box box, float x, float y, float radius, Canvas canvas, Ink ink) {
    var part = box.width() / 64;
    var wide = radius * 2 * part;
    canvas.fill(
        new Box(box.x() + (x - radius) * part, box.y() + (y - radius) * part, wide, wide),
        wide / 2,
        ink);
  }

  private void list(Show show, Box box, Ui ui) {
    var list = box.inset(8, 8);
    var ways = show.choices().size() - show.rooms().size();
    // A heading takes a row of its own.
    var rows = show.choices().size() + 1;
    var seen = Math.max(1, (int) (list.height() / ROW));
    follow(show.chosen() < ways ? show.chosen() : show.chosen() + 1, show.chosen(), seen);
    first = Math.clamp(first - ui.scrolled(box), 0, Math.max(0, rows - seen));
    for (var i = first; i < Math.min(rows, first + seen); i++) {
      var row = new Box(list.x(), list.y() + (i - first) * ROW, list.width(), ROW);
      if (i == ways) {
        var text = show.rooms().isEmpty() ? "No open rooms yet: Play opens one" : "Open rooms";
        ui.left(text, row.inset(12, 0).foot(HEADING), Type.HEADING, Colours.DIM);
      } else {
        choice(show, i < ways ? i : i - 1, row, i > ways, ui);
      }
    }
  }

  /** What is chosen by keys is always seen. */
  private void follow(int row, int chosen, int seen) {
    if (chosen != chosenBefore) {
      chosenBefore = chosen;
      first = Math.clamp(first, row - seen + 1, Math.max(0, row));
    }
  }

  private static void choice(Show show, int place, Box row, boolean room, Ui ui) {
    var choice = show.choices().get(place);
    var chosen = place == show.chosen();
    var box = row.inset(0, 2);
    if (chosen || ui.under(box)) {
      ui.canvas().fill(box, 8, Colours.RAISED);
    }
    if (chosen) {
      ui.canvas().ring(box, 8, 1.5f, Colours.GOOD);
    }
    ui.click(box, (stage, now) -> stage.choose(place));
    var inner = box.inset(12, 0);
    if (room) {
      var code = show.rooms().get(place - (show.choices().size() - show.rooms().size())).code();
      ui.button(inner.right(WATCH).inset(0, 3), "Watch", (stage, now) -> stage.watch(code));
      inner = inner.left(inner.width() - WATCH - 10);
    }
    var type = chosen ? Type.STRONG : Type.TEXT;
    var wide = ui.left(choice.label(), inner, type, Colours.TEXT) + 16;
    ui.right(choice.detail(), inner.right(inner.width() - wide), Type.SMALL, Colours.DIM);
  }
}
