package ticktape.desktop;

import java.util.List;
import ticktape.stage.Grade;
import ticktape.stage.NetGraph;
import ticktape.stage.Show;

/** The net graph beside the board: a bar for each second, and the numbers below. */
final class NetPanel {

  private static final float HEADING = 34;
  private static final float BARS = 44;
  private static final float ROW = 20;
  private static final float FOOT = 10;
  private static final float LEAST = 2;

  private NetPanel() {}

  /** How high the panel is; 0 if it is not to be seen. */
  static float height(Show show) {
    return show.netGraph()
        .map(graph -> HEADING + BARS + 8 + graph.rows().size() * ROW + FOOT)
        .orElse(0f);
  }

  static void paint(NetGraph graph, Box box, Ui ui) {
    ui.panel(box);
    ui.click(box, (stage, now) -> stage.toggleNetGraph());
    var inner = box.inset(16, 0);
    var heading = inner.top(HEADING);
    ui.left(graph.title(), heading, Type.HEADING, Colours.DIM);
    ui.right("↑ " + graph.top(), heading, Type.SMALL, Colours.FAINT);
    bars(graph.bars(), inner.below(HEADING).top(BARS), ui);
    var list = inner.below(HEADING + BARS + 8);
    for (var row : graph.rows()) {
      if (list.height() < ROW) {
        break;
      }
      var line = list.top(ROW);
      var ink = row.grade() == Grade.GOOD ? Colours.TEXT : row.grade().ink();
      ui.left(row.label(), line, Type.SMALL, Colours.DIM);
      ui.right(row.value(), line, Type.SMALL, ink);
      list = list.below(ROW);
    }
  }

  private static void bars(List<NetGraph.Bar> bars, Box box, Ui ui) {
    ui.canvas().fill(box.foot(1), 0, Colours.LINE);
    var wide = box.width() / NetGraph.BARS;
    var x = box.x();
    for (var bar : bars) {
      if (bar.permille() > 0) {
        var high = Math.max(LEAST, box.height() * bar.permille() / NetGraph.WHOLE);
        ui.canvas().fill(new Box(x, box.bottom() - high, wide - 2, high), 1.5f, bar.grade().ink());
      }
      x += wide;
    }
  }
}
