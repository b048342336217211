package ticktape.ansi;

import java.util.Arrays;

/**
 * What a terminal shows now, and the fewest bytes that make it show the next screen.
 *
 * <p>Its answers are to be written at once and in order: {@link #enter} first, then frames, {@link
 * #leave} at the end. A frame that was not written whole is made good by {@link #forget}.
 */
public final class Painter {

  /** Asks the terminal to say when it has shown all of this: it sends {@link Keys#READY}. */
  public static final String ASK = "\u001b[5n";

  private static final int BOLD = 1 << 24;
  private static final int LOWER_HALF = 0x2584;
  private static final int GAP_MAX = 4;
  private static final int TITLE_COLUMNS_MAX = 60;

  private final Depth depth;
  private final Nearest nearest;
  private final Escapes out = new Escapes();
  private final Pen pen;
  private int width;
  private int height;
  // What the terminal shows, cell by cell: code points with their weight, and colours by its
  // numbers.
  private int[] codes = {};
  private int[] fores = {};
  private int[] backs = {};
  private int cursor = -1;
  private int penX;
  private int penY;
  // The cell in hand.
  private int code;
  private int fore;
  private int back;

  /** A painter for a terminal with so many colours that shows nobody knows what. */
  public Painter(Depth depth) {
    this.depth = depth;
    nearest = new Nearest(depth);
    pen = new Pen(depth, out);
  }

  /**
   * The bytes that prepare a terminal: its other page, no cursor, no wrapping, pastes marked.
   *
   * @param title what its window shall be called
   */
  public byte[] enter(String title) {
    forget();
    out.reset();
    out.csi("?1049h").csi("?25l").csi("?7l").csi("?2004h");
    out.csi("?1000l").csi("?1002l").csi("?1003l").csi("?1006l");
    out.csi("22;0t").one(0x1B).ascii("]0;");
    Glyphs.fit(title, TITLE_COLUMNS_MAX).codePoints().forEach(out::code);
    return out.one(0x07).csi("m").csi("2J").bytes();
  }

  /** The bytes that give a terminal back as it was found. May be written at any time, twice too. */
  public static byte[] leave() {
    var out = new Escapes();
    out.one(0x18).csi("?2026l").csi("m").csi("?2004l").csi("?7h").csi("?25h").csi("23;0t");
    // The other page is left empty: where the window was made wider or narrower, tmux would break
    // its lines anew and push some of them in among those of the first.
    return out.csi("?1047h").csi("H").csi("2J").csi("?1049l").bytes();
  }

  /** Forgets what the terminal shows: the next frame paints everything. */
  public void forget() {
    width = 0;
    height = 0;
  }

  /**
   * The bytes that bring the terminal from the last screen to this one; none if nothing changed.
   */
  public byte[] frame(Screen screen) {
    out.reset();
    out.csi("?2026h");
    pen.reset();
    var fresh = screen.width() != width || screen.height() != height;
    if (fresh) {
      start(screen.width(), screen.height());
    }
    var empty = out.length();
    penX = -1;
    penY = -1;
    for (var y = 0; y < height; y++) {
      row(screen, y);
    }
    if (!fresh && out.length() == empty && screen.cursor() == cursor) {
      return new byte[0];
    }
    showCursor(screen.cursor());
    return out.csi("?2026l").bytes();
  }

  private void start(int columns, int rows) {
    width = columns;
    height = rows;
    codes = new int[columns * rows];
    fores = new int[columns * rows];
    backs = new int[columns * rows];
    Arrays.fill(codes, ' ');
    Arrays.fill(fores, Pen.ANY);
    Arrays.fill(backs, Style.DEFAULT);
    cursor = -1;
    out.csi("?25l").csi("2J");
  }

  private void row(Screen screen, int y) {
    for (var x = 0; x < width; x++) {
      var cell = y * width + x;
      look(screen, cell);
      if (code == codes[cell] && fore == fores[cell] && back == backs[cell]) {
        continue;
      }
      codes[cell] = code;
      fores[cell] = fore;
      backs[cell] = back;
      if ((code & ~BOLD) != Screen.TAIL) {
        approach(x, y);
        write(x, y);
      }
    }
  }

  /** Takes a cell in hand, as this terminal would show it. */
  private void look(Screen screen, int cell) {
    code = screen.codes[cell];
    fore = nearest.number(screen.fores[cell]);
    back = nearest.number(screen.backs[cell]);
    if (depth == Depth.MONO) {
      var lit = screen.backs[cell] >= 0 && Nearest.luminance(screen.backs[cell]) > 127;
      back = lit ? Pen.REVERSE : Style.DEFAULT;
    } else if (code == Raster.UPPER_HALF && fore == back && fore >= 0) {
      code = ' ';
    }
    if (code == ' ') {
      fore = Pen.ANY;
    } else if (screen.bolds[cell] && code != Screen.TAIL) {
      code |= BOLD;
    }
  }

  /** Brings the terminal's cursor to a cell the shortest way. */
  private void approach(int x, int y) {
    if (penY != y || penX > x || penX < 0) {
      out.move(x, y);
    } else if (penX < x) {
      if (!repeats(y * width + penX, y * width + x)) {
        out.right(x - penX);
      }
    }
    penX = x;
    penY = y;
  }

  /** Writes a short gap's unchanged cells again where that is shorter than to jump over them. */
  private boolean repeats(int from, int to) {
    if (to - from > GAP_MAX) {
      return false;
    }
    for (var cell = from; cell < to; cell++) {
      var letter = codes[cell] & ~BOLD;
      var bold = (codes[cell] & BOLD) != 0;
      if (letter < ' ' || letter > '~' || !pen.has(fores[cell], backs[cell], bold)) {
        return false;
      }
    }
    for (var cell = from; cell < to; cell++) {
      out.one(codes[cell] & 0x7F);
    }
    return true;
  }

  private void write(int x, int y) {
    var letter = code & ~BOLD;
    var bold = (code & BOLD) != 0;
    if (letter == Raster.UPPER_HALF && turns(bold)) {
      pen.take(back, fore, bold);
      out.code(LOWER_HALF);
    } else {
      pen.take(fore, back, bold);
      out.code(letter);
    }
    var columns = Glyphs.columns(letter);
    penX = x + columns;
    penY = y;
    if (columns == 2 && x + 1 < width) {
      var tail = y * width + x + 1;
      codes[tail] = Screen.TAIL;
      fores[tail] = fore;
      backs[tail] = back;
    }
    // Terminals differ on how far a rare letter moves the cursor, and on where it is past the last
    // column.
    if (penX >= width || columns == 2 || (letter >= 0x300 && !drawn(letter))) {
      penX = -1;
    }
  }

  /** Whether the same two dots the other way round need fewer changes of colour. */
  private boolean turns(boolean bold) {
    return fore >= 0
        && back >= 0
        && (fore == pen.back() || back == pen.fore())
        && !pen.has(fore, back, bold);
  }

  /** Lines and blocks, which take one column everywhere. */
  private static boolean drawn(int letter) {
    return letter >= 0x2500 && letter < 0x25A0;
  }

  private void showCursor(int cell) {
    if (cell >= 0) {
      out.move(cell % width, cell / width);
    }
    if ((cell >= 0) != (cursor >= 0)) {
      out.csi(cell >= 0 ? "?25h" : "?25l");
    }
    cursor = cell;
  }
}
