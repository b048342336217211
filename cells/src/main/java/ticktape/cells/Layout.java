package ticktape.cells;

import java.util.List;
import ticktape.ansi.Area;
import ticktape.ansi.Depth;
import ticktape.ansi.Glyphs;
import ticktape.ansi.Raster;
import ticktape.ansi.Screen;
import ticktape.ansi.Style;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.stage.NetGraph;
import ticktape.stage.Show;

/**
 * Where everything stands on a terminal: the head line, the board, scores and chat beside it, a
 * line of news, a line for typing and hints. Not for many threads.
 */
public final class Layout {

  private static final int SIDE_COLUMNS_MIN = 20;
  private static final int SIDE_COLUMNS_MAX = 34;
  private static final int COLUMNS_FOR_SIDE = 64;
  private static final int ROWS_AROUND_BOARD = 3;

  /** The columns between two hints. */
  private static final int GAP = 2;

  private static final Style TEXT = Style.of(Palette.TEXT);
  private static final Style DIM = Style.of(Palette.DIM);
  private static final Style BAD = Style.of(Palette.BAD).bolder();

  private final Raster raster;
  private final Style ground;

  /** A layout for a terminal with so many colours. */
  public Layout(Depth depth) {
    raster = new Raster(depth);
    ground = depth == Depth.TRUE || depth == Depth.C256 ? TEXT.on(Palette.GROUND) : Style.PLAIN;
  }

  /** Draws all of a show on a screen. */
  public void paint(Show show, Screen screen) {
    screen.clear(ground);
    switch (show.phase()) {
      case CONNECTING -> middle(screen, List.of("Ticktape", "", "Connecting …"));
      case LOBBY -> new LobbyLayout(show, screen).paint();
      case PLAYING -> match(show, screen);
      case LOST -> {
        match(show, screen);
        lost(show, screen);
      }
    }
    foot(show, screen);
  }

  private void match(Show show, Screen screen) {
    head(show, screen);
    var side = screen.width() < COLUMNS_FOR_SIDE ? 0 : sideColumns(screen.width());
    var rows = bottom(show, screen) - ROWS_AROUND_BOARD;
    raster.paint(show.picture(), show.focus(), screen, new Area(0, 1, screen.width() - side, rows));
    if (side > 0) {
      new Side(show, screen, new Area(screen.width() - side + 1, 1, side - 2, rows)).paint();
    } else {
      show.netGraph().ifPresent(graph -> overBoard(graph, screen, rows));
    }
  }

  /** Where there is nothing beside the board, the net graph lies on a corner of it. */
  private static void overBoard(NetGraph graph, Screen screen, int rows) {
    var width = Math.min(SIDE_COLUMNS_MIN, screen.width());
    var height = Math.min(NetPanel.rows(graph), rows);
    var corner = new Area(screen.width() - width, 1, width, height);
    screen.fill(corner, TEXT.on(Palette.FAINT));
    new NetPanel(graph, screen, new Area(corner.x() + 1, 1, width - 2, height)).paint();
  }

  /** A quarter of the columns, within reason. */
  private static int sideColumns(int columns) {
    return Math.clamp(columns / 4, SIDE_COLUMNS_MIN, SIDE_COLUMNS_MAX);
  }

  private static void head(Show show, Screen screen) {
    var x = screen.text(1, 0, TEXT.bolder(), show.room()) + 2;
    x = screen.text(x, 0, TEXT, show.status()) + 2;
    var seat = show.seat() > 0 ? show.name() : show.room().isEmpty() ? "" : watching(show);
    var ink = show.seat() == 0 ? DIM : Style.of(Palette.seat(show.seat())).bolder();
    var known = show.latency().text();
    var latency = known.isEmpty() ? "" : "  " + known;
    var from = screen.width() - 1 - latency.length() - Glyphs.width(seat);
    if (from >= x) {
      screen.text(screen.text(from, 0, ink, seat), 0, DIM, latency);
    } else if (screen.width() - 1 - latency.length() >= x) {
      screen.text(screen.width() - 1 - latency.length(), 0, DIM, latency);
    }
  }

  /** The row below the hints: the scrub bar's, if there is one. */
  private static int bottom(Show show, Screen screen) {
    return screen.height() - (show.scrub().isPresent() ? 1 : 0);
  }

  private static String watching(Show show) {
    return show.scrub().isEmpty() ? "watching" : show.scrub().get().live() ? "rewound" : "replay";
  }

  private static void foot(Show show, Screen screen) {
    var bottom = bottom(show, screen);
    show.scrub().ifPresent(scrub -> new ScrubBar(scrub, screen).paint(bottom));
    var news = bottom - 2;
    if (!show.error().isEmpty()) {
      screen.text(1, news, BAD, show.error());
    } else {
      screen.text(1, news, Style.of(Palette.GOOD), show.news());
    }
    var last = bottom - 1;
    if (show.typing().isPresent()) {
      var typed = show.typing().get();
      var x = screen.text(1, last, DIM, typed.prompt() + ": ");
      var part = TypedPart.of(typed, screen.width() - x - 1);
      var caret = screen.text(x, last, TEXT, part.before());
      screen.text(caret, last, TEXT, part.after());
      screen.cursor(Math.min(screen.width() - 1, caret), last);
    } else {
      hints(show.hints(), screen, last);
    }
  }

  private static void hints(List<Show.Hint> hints, Screen screen, int y) {
    var all = 1;
    for (var hint : hints) {
      all += columns(hint) + GAP;
    }
    // Where not all of them fit they move together; labels are dim, so that one sees which is
    // which.
    var gap = all - GAP <= screen.width() ? GAP : 1;
    // How to leave comes last, and is the one that nobody may be left without.
    var leaving = hints.isEmpty() ? 0 : columns(hints.getLast());
    var x = 1;
    for (var i = 0; i < hints.size(); i++) {
      var hint = hints.get(i);
      var last = i == hints.size() - 1;
      if (last || x + columns(hint) + gap + leaving <= screen.width()) {
        x = screen.text(x, y, TEXT, hint.keys()) + 1;
        x = screen.text(x, y, DIM, hint.label()) + gap;
      }
    }
  }

  /** The columns that a hint takes. */
  private static int columns(Show.Hint hint) {
    return Glyphs.width(hint.keys()) + 1 + Glyphs.width(hint.label());
  }

  private static void lost(Show show, Screen screen) {
    var seconds = (show.retryMillis() + 999) / 1000;
    // A seat that was taken over on another screen is not tried for again unasked.
    var next = show.retryMillis() < 0 ? "Enter: try again" : "Trying again in " + seconds + " s …";
    middle(screen, List.of(show.reason(), next));
  }

  /** A framed box in the middle. */
  private static void middle(Screen screen, List<String> lines) {
    var widest = 0;
    for (var line : lines) {
      widest = Math.max(widest, Glyphs.width(line));
    }
    var width = Math.min(screen.width(), widest + 6);
    var height = lines.size() + 2;
    var box =
        new Area(
            (screen.width() - width) / 2,
            Math.max(0, (screen.height() - height) / 2),
            width,
            height);
    screen.fill(box, TEXT.on(Palette.FAINT));
    screen.frame(box, Style.of(Palette.WALL));
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      screen.text(
          (screen.width() - Math.min(Glyphs.width(line), width - 2)) / 2,
          box.y() + 1 + i,
          TEXT,
          line);
    }
  }

  /** The colour of a name. */
  static Style name(Ink ink, boolean own, boolean here) {
    var style = here ? Style.of(ink) : DIM;
    return own ? style.bolder() : style;
  }
}
