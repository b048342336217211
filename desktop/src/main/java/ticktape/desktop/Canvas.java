package ticktape.desktop;

import ticktape.picture.Ink;

/**
 * What is painted on: boxes, lines and letters, the later over the earlier, in pixels of the
 * layout; y grows downward.
 */
interface Canvas {

  /** Fills a box with corners of this radius. */
  void fill(Box box, float radius, Ink ink);

  /** Draws the rim of a box, inside of it. */
  void ring(Box box, float radius, float thickness, Ink ink);

  /** Fills the four pieces between a box's corners and its round ones. */
  void corners(Box box, float radius, Ink ink);

  /**
   * A line with round ends and corners, of one depth of colour wherever it crosses itself.
   *
   * @param places x and y of each point, in turn
   * @param count how many of these numbers there are
   */
  void stroke(float[] places, int count, float thickness, Ink ink);

  /**
   * Writes a text.
   *
   * @param x its left end
   * @param y the middle of its capital letters
   */
  void text(String text, float x, float y, Type type, Ink ink);

  /** Writes a text with a dark outline, around its middle, so that it is read on any colour. */
  void label(String text, float x, float y, float size, Ink ink);

  /** How wide a text is. */
  float width(String text, Type type);

  /** Paints only in this box from now on. */
  void clip(Box box);

  /** Paints everywhere again. */
  void unclip();
}
