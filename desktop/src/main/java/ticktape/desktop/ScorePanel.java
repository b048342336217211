package ticktape.desktop;

import ticktape.stage.Show;

/** The score board beside the picture, and the bots. */
final class ScorePanel {

  private static final float ROW = 29;
  private static final float HEADING = 34;
  private static final float BOTS = 46;
  private static final float AWAY = 0.45f;
  private static final int OPAQUE = 255;

  private ScorePanel() {}

  /** How high the panel would like to be. */
  static float height(Show show) {
    return HEADING + show.rows().size() * ROW + foot(show);
  }

  private static float foot(Show show) {
    return show.ways().bots() ? BOTS : 8;
  }

  static void paint(Show show, Box box, Ui ui) {
    ui.panel(box);
    var inner = box.inset(8, 0);
    ui.left("Scores", inner.inset(8, 0).top(HEADING), Type.HEADING, Colours.DIM);
    var list = inner.below(HEADING).above(foot(show));
    for (var row : show.rows()) {
      if (list.height() < ROW) {
        break;
      }
      row(row, list.top(ROW), ui);
      list = list.below(ROW);
    }
    if (show.ways().bots()) {
      bots(show, inner.foot(BOTS).inset(0, 5), ui);
    }
  }

  private static void row(Show.Row row, Box box, Ui ui) {
    if (row.own()) {
      ui.canvas().fill(box, 8, Colours.RAISED);
    }
    var alpha = row.here() ? OPAQUE : (int) (OPAQUE * AWAY);
    var inner = box.inset(8, 0);
    ui.canvas().fill(inner.left(11).middle(11, 11), 5.5f, row.ink().fade(alpha));
    var right = inner.below(0);
    if (row.seat() > 0) {
      var points = Integer.toString(row.points());
      ui.right(points, right, Type.STRONG, Colours.TEXT.fade(alpha));
      right = right.left(right.width() - Math.max(26, ui.canvas().width(points, Type.STRONG) + 9));
    }
    var who = new Box(inner.x() + 20, box.y(), right.right() - inner.x() - 20, box.height());
    var wide =
        ui.right(row.words(), who.right(who.width() / 2), Type.SMALL, Colours.DIM.fade(alpha));
    ui.left(
        row.name(),
        who.left(who.width() - wide - (wide > 0 ? 8 : 0)),
        Type.TEXT,
        Colours.TEXT.fade(alpha));
  }

  private static void bots(Show show, Box box, Ui ui) {
    var players = 0;
    var bots = 0;
    for (var row : show.rows()) {
      players += row.seat() > 0 ? 1 : 0;
      bots += row.bot() ? 1 : 0;
    }
    var seated = players;
    ui.button(box.left(44), "−", (stage, now) -> stage.bots(Math.max(0, seated - 1)));
    if (show.ways().free()) {
      ui.button(box.right(44), "+", (stage, now) -> stage.bots(seated + 1));
    }
    var text = bots == 0 ? "Add bots" : bots == 1 ? "1 bot" : bots + " bots";
    ui.middle(text, box, Type.SMALL, Colours.DIM);
  }
}
