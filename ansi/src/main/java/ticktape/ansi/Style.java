package ticktape.ansi;

import ticktape.picture.Ink;

/**
 * How a character cell looks.
 *
 * @param fore the letter's colour as red, green and blue, eight bits each, or {@link #DEFAULT}
 * @param back the colour behind it, or {@link #DEFAULT}, or {@link #KEEP}
 * @param bold whether the letter is bold
 */
public record Style(int fore, int back, boolean bold) {

  /** The colour that the terminal has when nobody asks for one. */
  public static final int DEFAULT = -1;

  /** As a background: the one that the cell has already. */
  public static final int KEEP = -2;

  /** The terminal's own colours. */
  public static final Style PLAIN = new Style(DEFAULT, DEFAULT, false);

  /** Letters of a colour over whatever is behind them. */
  public static Style of(Ink ink) {
    return new Style(ink.rgb(), KEEP, false);
  }

  /** These letters on a ground of a colour. */
  public Style on(Ink ink) {
    return new Style(fore, ink.rgb(), bold);
  }

  /** These letters in bold. */
  public Style bolder() {
    return new Style(fore, back, true);
  }
}
