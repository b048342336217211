package ticktape.ansi;

/**
 * A rectangle of a screen, in character cells.
 *
 * @param x the first column, from 0
 * @param y the first row, from 0
 * @param width in columns; not below 0
 * @param height in rows; not below 0
 */
public record Area(int x, int y, int width, int height) {

  /** A rectangle; a negative width or height counts as none. */
  public Area {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  /** The rectangle within, so many cells from every side. */
  public Area inset(int cells) {
    return new Area(x + cells, y + cells, width - 2 * cells, height - 2 * cells);
  }

  /** What this rectangle and another have in common. */
  public Area common(Area other) {
    var left = Math.max(x, other.x);
    var top = Math.max(y, other.y);
    var right = Math.min(x + width, other.x + other.width);
    var bottom = Math.min(y + height, other.y + other.height);
    return new Area(left, top, right - left, bottom - top);
  }
}
