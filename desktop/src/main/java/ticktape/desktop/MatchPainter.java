package ticktape.desktop;

import ticktape.picture.Ink;
import ticktape.stage.Latency;
import ticktape.stage.Show;

/** A match: the board, and what is around it. */
final class MatchPainter {

  private static final Ink SHADE = Ink.of(0x0B0F14).fade(200);

  private final BoardPainter board = new BoardPainter();

  void paint(Show show, Box window, float dots, int nowMillis, Ui ui) {
    var layout =
        Layout.of(window.width(), window.height(), ScorePanel.height(show), NetPanel.height(show));
    top(show, layout, ui);
    board.paint(show.picture(), show.focus(), layout.field(), dots, ui.canvas());
    board(show, dots, ui);
    ScorePanel.paint(show, layout.scores(), ui);
    show.netGraph().ifPresent(graph -> NetPanel.paint(graph, layout.net(), ui));
    ChatPanel.paint(show, layout.chat(), nowMillis, ui);
    Hints.paint(show.hints(), layout.hints(), ui);
  }

  private static void top(Show show, Layout layout, Ui ui) {
    ui.canvas().fill(layout.back(), 10, ui.under(layout.back()) ? Colours.RAISED : Colours.NIGHT);
    ui.canvas().stroke(arrow(layout.back()), 6, 2, Colours.DIM);
    ui.click(layout.back(), (stage, now) -> stage.leave());
    ui.canvas().fill(layout.room(), 10, Colours.RAISED);
    ui.middle(show.room(), layout.room(), Type.STRONG, Colours.TEXT);
    var status = layout.status();
    if (show.seat() == 0 && !show.room().isEmpty()) {
      ui.mainButton(status.right(124), "Take a seat", (stage, now) -> stage.sit());
      status = status.left(status.width() - 138);
    }
    ui.middle(show.status(), status, Type.STATUS, Colours.TEXT);
    latency(show.latency(), layout.latency(), ui);
  }

  private static float[] arrow(Box box) {
    var x = box.middleX();
    var y = box.middleY();
    return new float[] {x + 3, y - 7, x - 4, y, x + 3, y + 7};
  }

  private static void latency(Latency way, Box box, Ui ui) {
    if (way.text().isEmpty()) {
      return;
    }
    var wide = ui.right(way.text(), box, Type.SMALL, Colours.DIM);
    var light = box.left(box.width() - wide - 7).right(7).middle(7, 7);
    ui.canvas().fill(light, 3.5f, way.grade().ink());
    ui.click(box, (stage, now) -> stage.toggleNetGraph());
  }

  /** The board takes clicks, and shows the news. */
  private void board(Show show, float dots, Ui ui) {
    ui.tap(board.board(), (x, y) -> board.under(x, y, dots));
    var field = board.board().inset(10, 12);
    if (!show.news().isEmpty()) {
      ui.pill(show.news(), field.foot(28), Type.SMALL, SHADE, Colours.TEXT);
    }
    if (!show.error().isEmpty()) {
      ui.pill(show.error(), field.top(36), Type.TEXT, Colours.RAISED, Colours.TEXT);
    }
  }
}
