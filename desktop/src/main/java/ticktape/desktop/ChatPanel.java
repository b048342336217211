package ticktape.desktop;

import java.util.List;
import java.util.Optional;
import ticktape.picture.Ink;
import ticktape.stage.Show;

/** What is said, and the line for saying something. */
final class ChatPanel {

  private static final float HEADING = 34;
  private static final float ROW = 23;
  private static final float INPUT = 44;
  private static final int BLINK_MILLIS = 530;

  private ChatPanel() {}

  static void paint(Show show, Box box, int nowMillis, Ui ui) {
    ui.panel(box);
    var inner = box.inset(8, 8);
    ui.left("Chat", inner.inset(8, 0).top(HEADING - 8), Type.HEADING, Colours.DIM);
    var list = inner.inset(8, 0).below(HEADING - 8).above(INPUT + 6);
    if (show.chat().isEmpty()) {
      ui.left("Say hello.", list.top(ROW), Type.TEXT, Colours.FAINT);
    }
    lines(show.chat(), list, ui);
    input(show.typing(), inner.foot(INPUT), nowMillis, ui);
  }

  /** The newest ones at the bottom, as many as there is room for. */
  private static void lines(List<Show.Line> lines, Box list, Ui ui) {
    var rows = lines.reversed();
    var room = (int) (list.height() / ROW);
    var needed = 0;
    for (var line : rows) {
      needed += line(line, Box.NONE, list.width(), ui);
      if (needed >= room) {
        break;
      }
    }
    // Few lines stand at the top, as in a book.
    var bottom = list.y() + Math.min(needed, room) * ROW;
    ui.canvas().clip(list);
    for (var line : rows) {
      var high = line(line, Box.NONE, list.width(), ui) * ROW;
      line(line, new Box(list.x(), bottom - high, list.width(), high), list.width(), ui);
      bottom -= high;
      if (bottom <= list.y()) {
        break;
      }
    }
    ui.canvas().unclip();
  }

  /** Paints a line, if there is a box for it; gives how many rows it takes. */
  private static int line(Show.Line line, Box box, float width, Ui ui) {
    var canvas = ui.canvas();
    var from = ui.fitting(line.from(), width / 2, Type.STRONG);
    var taken = from.isEmpty() ? 0 : canvas.width(from, Type.STRONG) + 8;
    var texts =
        Wrap.lines(
            line.text(),
            taken,
            width,
            codePoint -> canvas.width(Character.toString(codePoint), Type.TEXT));
    if (box.height() > 0) {
      canvas.text(from, box.x(), box.y() + ROW / 2, Type.STRONG, line.ink());
      for (var i = 0; i < texts.size(); i++) {
        canvas.text(
            texts.get(i),
            box.x() + (i == 0 ? taken : 0),
            box.y() + i * ROW + ROW / 2,
            Type.TEXT,
            line.house() ? Colours.DIM : Colours.TEXT);
      }
    }
    return Math.max(1, texts.size());
  }

  private static void input(Optional<Show.Typed> typing, Box box, int nowMillis, Ui ui) {
    ui.canvas().fill(box, 10, Colours.NIGHT);
    var rim = typing.isPresent() ? Colours.GOOD : Colours.LINE;
    ui.canvas().ring(box, 10, typing.isPresent() ? 2 : 1, rim);
    var inner = box.inset(14, 0);
    if (typing.isEmpty()) {
      ui.left("Say something", inner, Type.TEXT, Colours.FAINT);
      ui.click(box, (stage, now) -> stage.talk());
      return;
    }
    var typed = typing.get();
    var prompt = ui.left(typed.prompt() + " ", inner, Type.TEXT, Colours.DIM) + 6;
    var rest = inner.right(inner.width() - prompt);
    var before = ui.ending(typed.text().substring(0, typed.caret()), rest.width() - 3, Type.TEXT);
    var wide = ui.canvas().width(before, Type.TEXT);
    var behind = typed.text().substring(typed.caret());
    var text = before + ui.beginning(behind, rest.width() - 3 - wide, Type.TEXT);
    ui.canvas().text(text, rest.x(), rest.middleY(), Type.TEXT, Colours.TEXT);
    if (nowMillis / BLINK_MILLIS % 2 == 0) {
      var x = rest.x() + wide + 1;
      caret(new Box(x, rest.middleY() - 10, 2, 20), ui, Colours.TEXT);
    }
  }

  private static void caret(Box box, Ui ui, Ink ink) {
    ui.canvas().fill(box, 0, ink);
  }
}
