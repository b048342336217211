package ticktape.cells;

import java.util.ArrayList;
import java.util.List;
import ticktape.ansi.Area;
import ticktape.ansi.Glyphs;
import ticktape.ansi.Screen;
import ticktape.ansi.Style;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.stage.Show;

/** The column beside the board: scores above, chat below, the net graph at the foot. */
record Side(Show show, Screen screen, Area area) {

  private static final Style TEXT = Style.of(Palette.TEXT);
  private static final Style DIM = Style.of(Palette.DIM);

  /** A name that is shorter tells nobody. */
  private static final int NAME_MIN = 4;

  void paint() {
    var foot = show.netGraph().map(NetPanel::rows).map(rows -> rows + 1).orElse(0);
    var free = new Area(area.x(), area.y(), area.width(), area.height() - foot);
    var y = new Side(show, screen, free).people();
    show.netGraph()
        .ifPresent(graph -> {
          var top = Math.max(y + 1, free.y() + free.height() + 1);
          var rows = area.y() + area.height() - top;
          new NetPanel(graph, screen, new Area(area.x(), top, area.width(), rows)).paint();
        });
  }

  /** Draws the score board and the chat; gives the row after the score board. */
  private int people() {
    var rowsMax = Math.max(3, area.height() * 3 / 5);
    var y = scores(rowsMax);
    if (y + 2 < area.y() + area.height()) {
      chat(y + 1);
    }
    return y;
  }

  /** Draws the score board in so many rows; gives the row after it. */
  private int scores(int rowsMax) {
    var rows = show.rows();
    var shown = Math.min(rows.size(), rowsMax);
    var y = area.y();
    for (var i = 0; i < shown; i++) {
      // The own row is always seen.
      var row = i == shown - 1 && shown < rows.size() ? lastShown(rows, i) : rows.get(i);
      score(row, y++);
    }
    if (shown < rows.size() && y < area.y() + area.height()) {
      screen.text(area.x(), y++, DIM, "and " + (rows.size() - shown) + " more");
    }
    return y;
  }

  private static Show.Row lastShown(List<Show.Row> rows, int index) {
    for (var i = index; i < rows.size(); i++) {
      if (rows.get(i).own()) {
        return rows.get(i);
      }
    }
    return rows.get(index);
  }

  private void score(Show.Row row, int y) {
    var style = Layout.name(row.ink(), row.own(), row.here());
    var points = row.seat() == 0 ? "" : Integer.toString(row.points());
    var pointsAt = area.x() + area.width() - points.length();
    screen.text(area.x(), y, style, row.seat() == 0 ? "  " : mark(row) + " ");
    screen.text(
        area.x() + 2, y, row.seat() == 0 ? DIM : style, label(row, pointsAt - area.x() - 3));
    screen.text(pointsAt, y, row.own() ? TEXT.bolder() : TEXT, points);
  }

  /** The seat's letter, which tells players apart without colours. */
  private static String mark(Show.Row row) {
    return Character.toString(row.ink().glyph());
  }

  /** The name and what is told of it; where both are too long the name gives way. */
  private static String label(Show.Row row, int columns) {
    var more = row.words();
    if (row.bot() && columns - Glyphs.width(more) - 2 < Glyphs.width(row.name())) {
      more = row.note();
    }
    var name = more.isEmpty() ? columns : columns - Glyphs.width(more) - 2;
    return more.isEmpty() || name < NAME_MIN
        ? Glyphs.fit(row.name(), columns)
        : Glyphs.fit(row.name(), name) + "  " + more;
  }

  private record Piece(String text, Style style, int indent) {}

  void chat(int from) {
    var pieces = new ArrayList<Piece>();
    for (var line : show.chat()) {
      wrap(line, pieces);
    }
    var rows = area.y() + area.height() - from;
    var first = Math.max(0, pieces.size() - rows);
    for (var i = first; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      screen.text(area.x() + piece.indent(), from + i - first, piece.style(), piece.text());
    }
  }

  /**
   * Cuts a line of chat into pieces as wide as the column, the first of which begins with the name.
   */
  private void wrap(Show.Line line, List<Piece> pieces) {
    var whole = line.house() ? line.text() : line.from() + ": " + line.text();
    var style = line.house() ? DIM : style(line.ink());
    var rest = whole;
    var indent = 0;
    while (!rest.isEmpty()) {
      var cut = cut(rest, area.width() - indent);
      pieces.add(new Piece(rest.substring(0, cut), style, indent));
      rest = rest.substring(cut).stripLeading();
      indent = 1;
    }
  }

  private static Style style(Ink ink) {
    return Style.of(ink.mix(Palette.TEXT, 500));
  }

  /** Where to cut a text so that it fits: at a space, if there is one late enough. */
  private static int cut(String text, int columns) {
    if (text.codePointCount(0, text.length()) <= columns) {
      return text.length();
    }
    var end = text.offsetByCodePoints(0, Math.max(1, columns));
    var space = text.lastIndexOf(' ', end);
    return space > end / 2 ? space : end;
  }
}
