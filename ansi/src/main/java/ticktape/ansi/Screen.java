package ticktape.ansi;

import java.util.Arrays;

/**
 * A grid of character cells to draw on: what a terminal is to show.
 *
 * <p>A cell has a code point, two colours and a weight. A wide character takes two cells; drawing
 * over one of them blanks the other. All drawing outside the grid is clipped.
 */
public final class Screen {

  /** The widest screen; a terminal that claims to be wider is drawn on up to here. */
  public static final int WIDTH_MAX = 500;

  /** The highest screen. */
  public static final int HEIGHT_MAX = 250;

  /** The code point of a wide character's second cell. */
  static final int TAIL = 0;

  private static final String CORNERS_AND_SIDES = "╭╮╰╯─│";

  private final int width;
  private final int height;
  final int[] codes;
  final int[] fores;
  final int[] backs;
  final boolean[] bolds;
  private int cursor = -1;

  /** An empty screen of so many columns and rows, brought into 1 to the maximum. */
  public Screen(int width, int height) {
    this.width = Math.clamp(width, 1, WIDTH_MAX);
    this.height = Math.clamp(height, 1, HEIGHT_MAX);
    var cells = this.width * this.height;
    codes = new int[cells];
    fores = new int[cells];
    backs = new int[cells];
    bolds = new boolean[cells];
    clear(Style.PLAIN);
  }

  /** The columns. */
  public int width() {
    return width;
  }

  /** The rows. */
  public int height() {
    return height;
  }

  /** All of it. */
  public Area area() {
    return new Area(0, 0, width, height);
  }

  /** Blanks all cells in a style and hides the cursor. */
  public void clear(Style style) {
    Arrays.fill(codes, ' ');
    Arrays.fill(fores, style.fore());
    Arrays.fill(backs, Math.max(Style.DEFAULT, style.back()));
    Arrays.fill(bolds, style.bold());
    cursor = -1;
  }

  /** Blanks the cells of a rectangle. */
  public void fill(Area area, Style style) {
    var part = area.common(area());
    for (var y = part.y(); y < part.y() + part.height(); y++) {
      for (var x = part.x(); x < part.x() + part.width(); x++) {
        put(x, y, ' ', style);
      }
    }
  }

  /** Draws a frame of thin lines along the rim of a rectangle. */
  public void frame(Area area, Style style) {
    frame(area, style, CORNERS_AND_SIDES);
  }

  /** Draws a frame of given letters: the four corners row by row, a level side, an upright one. */
  void frame(Area area, Style style, String letters) {
    if (area.width() < 2 || area.height() < 2) {
      return;
    }
    var right = area.x() + area.width() - 1;
    var bottom = area.y() + area.height() - 1;
    for (var x = area.x() + 1; x < right; x++) {
      put(x, area.y(), letters.charAt(4), style);
      put(x, bottom, letters.charAt(4), style);
    }
    for (var y = area.y() + 1; y < bottom; y++) {
      put(area.x(), y, letters.charAt(5), style);
      put(right, y, letters.charAt(5), style);
    }
    put(area.x(), area.y(), letters.charAt(0), style);
    put(right, area.y(), letters.charAt(1), style);
    put(area.x(), bottom, letters.charAt(2), style);
    put(right, bottom, letters.charAt(3), style);
  }

  /**
   * Writes a text, cleaned by {@link Glyphs#clean} and clipped.
   *
   * @return the column after its last letter
   */
  public int text(int x, int y, Style style, String text) {
    var clean = Glyphs.clean(text);
    var column = x;
    for (var i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
      column = put(column, y, clean.codePointAt(i), style);
    }
    return column;
  }

  /** Shows the cursor at a cell; one outside the screen hides it. */
  public void cursor(int x, int y) {
    cursor = holds(x, y) ? y * width + x : -1;
  }

  /** The cell of the cursor, row by row, or -1. */
  int cursor() {
    return cursor;
  }

  /** The code point of a cell; 0 for a wide character's second cell. */
  public int code(int x, int y) {
    return codes[y * width + x];
  }

  /** How a cell looks. */
  public Style style(int x, int y) {
    var cell = y * width + x;
    return new Style(fores[cell], backs[cell], bolds[cell]);
  }

  /** Writes one code point that may be shown, and gives the column after it. */
  int put(int x, int y, int code, Style style) {
    var columns = Glyphs.columns(code);
    if (!holds(x, y)) {
      return x + columns;
    }
    var cell = y * width + x;
    if (columns == 2 && x + 1 == width) {
      set(x, cell, ' ', style);
      return x + columns;
    }
    set(x, cell, code, style);
    if (columns == 2) {
      set(x + 1, cell + 1, ' ', style);
      codes[cell + 1] = TAIL;
      backs[cell + 1] = backs[cell];
    }
    return x + columns;
  }

  /** Shows two dots in a cell: the upper one as the letter's colour, the lower one behind it. */
  void dots(int x, int y, int code, int upper, int lower) {
    var cell = y * width + x;
    if (codes[cell] == TAIL || (x + 1 < width && codes[cell + 1] == TAIL)) {
      set(x, cell, ' ', Style.PLAIN);
    }
    codes[cell] = code;
    fores[cell] = upper;
    bolds[cell] = false;
    if (lower != Style.KEEP) {
      backs[cell] = lower;
    }
  }

  private void set(int x, int cell, int code, Style style) {
    if (codes[cell] == TAIL) {
      codes[cell - 1] = ' ';
    }
    if (x + 1 < width && codes[cell + 1] == TAIL) {
      codes[cell + 1] = ' ';
    }
    codes[cell] = code;
    fores[cell] = style.fore();
    bolds[cell] = style.bold();
    if (style.back() != Style.KEEP) {
      backs[cell] = style.back();
    }
  }

  private boolean holds(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height;
  }

  /** The letters row by row, without the spaces at the ends of rows. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var y = 0; y < height; y++) {
      var line = new StringBuilder();
      for (var x = 0; x < width; x++) {
        if (code(x, y) != TAIL) {
          line.appendCodePoint(code(x, y));
        }
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
