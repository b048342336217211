package ticktape.cells;

import ticktape.ansi.Area;
import ticktape.ansi.Glyphs;
import ticktape.ansi.Screen;
import ticktape.ansi.Style;
import ticktape.picture.Palette;
import ticktape.stage.Grade;
import ticktape.stage.NetGraph;

/** The net graph in a column: a bar for each second, and the numbers below. */
record NetPanel(NetGraph graph, Screen screen, Area area) {

  private static final int BAR_ROWS = 2;
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final Style TEXT = Style.of(Palette.TEXT);
  private static final Style DIM = Style.of(Palette.DIM);

  /** How many rows it takes. */
  static int rows(NetGraph graph) {
    return 1 + BAR_ROWS + graph.rows().size();
  }

  void paint() {
    line(0, graph.title(), "↑ " + graph.top(), DIM);
    for (var row = 0; row < BAR_ROWS; row++) {
      bars(row);
    }
    for (var i = 0; i < graph.rows().size(); i++) {
      var row = graph.rows().get(i);
      line(1 + BAR_ROWS + i, row.label(), row.value(), value(row.grade()));
    }
  }

  private void line(int row, String label, String value, Style style) {
    if (row < area.height()) {
      screen.text(area.x(), area.y() + row, DIM, label);
      var at = area.x() + area.width() - Glyphs.width(value);
      screen.text(at, area.y() + row, style, value);
    }
  }

  /** A row of the bars, of which the upper one has what is higher than the lower one's. */
  private void bars(int row) {
    if (1 + row >= area.height()) {
      return;
    }
    var columns = Math.min(graph.bars().size(), area.width());
    for (var i = 0; i < columns; i++) {
      var bar = highest(i, columns);
      var eighths = (bar.permille() * 8 * BAR_ROWS + NetGraph.WHOLE - 1) / NetGraph.WHOLE;
      var here = Math.clamp(eighths - 8 * (BAR_ROWS - 1 - row), 0, 8);
      var x = area.x() + area.width() - columns + i;
      screen.text(
          x, area.y() + 1 + row, Style.of(bar.grade().ink()), EIGHTHS.substring(here, here + 1));
    }
  }

  /** The highest of the bars that share a column, where there are fewer columns than bars. */
  private NetGraph.Bar highest(int column, int columns) {
    var all = graph.bars().size();
    var highest = graph.bars().get(column * all / columns);
    for (var i = column * all / columns + 1; i < (column + 1) * all / columns; i++) {
      var bar = graph.bars().get(i);
      highest = bar.permille() > highest.permille() ? bar : highest;
    }
    return highest;
  }

  private static Style value(Grade grade) {
    return grade == Grade.GOOD ? TEXT : Style.of(grade.ink()).bolder();
  }
}
