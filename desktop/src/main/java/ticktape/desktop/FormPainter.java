package ticktape.desktop;

import ticktape.picture.Key;
import ticktape.stage.Show;

/** A new room that is being planned: what can be chosen about it. */
final class FormPainter {

  private static final float HEAD = 46;
  private static final float ROW = 58;
  private static final float FOOT = 60;
  private static final float STEP = 40;
  private static final float VALUE = 64;

  private FormPainter() {}

  static void paint(Show.Form form, Box box, Ui ui) {
    var inner = box.inset(20, 12);
    ui.left(form.title(), inner.top(HEAD), Type.STATUS, Colours.TEXT);
    var list = inner.below(HEAD).above(FOOT);
    var seen = Math.max(1, (int) (list.height() / ROW));
    var first = Math.max(0, form.chosen() - seen + 1);
    for (var i = first; i < Math.min(form.fields().size(), first + seen); i++) {
      var row = new Box(list.x(), list.y() + (i - first) * ROW, list.width(), ROW);
      field(form.fields().get(i), i, i == form.chosen(), row, ui);
    }
    var foot = inner.foot(FOOT).middle(inner.width(), 44);
    ui.mainButton(foot.left(170), "Open the room", (stage, now) -> stage.open());
    ui.button(
        foot.right(foot.width() - 184).left(100),
        "Back",
        (stage, now) -> stage.press(Key.ESCAPE, now));
  }

  private static void field(Show.Field field, int place, boolean chosen, Box row, Ui ui) {
    var box = row.inset(0, 2);
    if (chosen) {
      ui.canvas().ring(box.inset(-10, 0), 8, 1.5f, Colours.GOOD);
    }
    var dial = box.right(2 * STEP + VALUE).inset(0, 8);
    var words = box.left(box.width() - dial.width() - 16);
    ui.left(field.name(), words.top(words.height() / 2 + 3), Type.STRONG, Colours.TEXT);
    ui.left(field.detail(), words.foot(words.height() / 2 + 3), Type.SMALL, Colours.DIM);
    ui.button(dial.left(STEP), "−", (stage, now) -> stage.turn(place, -1));
    ui.middle(field.value(), dial.middle(VALUE, dial.height()), Type.STRONG, Colours.TEXT);
    ui.button(dial.right(STEP), "+", (stage, now) -> stage.turn(place, 1));
  }
}
