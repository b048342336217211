package ticktape.picture;

import java.util.List;

/**
 * One thing on a picture. Its id is what a screen follows from picture to picture, to glide it
 * between two ticks; no two shapes of a picture have the same id.
 */
public sealed interface Shape {

  /** What the shape is, from picture to picture: as {@code snake:3}. */
  String id();

  /** The shape's colour. */
  Ink ink();

  /**
   * Whether the shape is not to be glided to from where it was: it wrapped around, or was born
   * again.
   */
  boolean jump();

  /**
   * A box with sides along the axes.
   *
   * @param x the left side
   * @param y the upper side
   * @param width to the right
   * @param height downward
   * @param round the radius of its corners
   */
  record Box(String id, int x, int y, int width, int height, int round, Ink ink, boolean jump)
      implements Shape {}

  /**
   * A filled circle.
   *
   * @param x the middle
   * @param y the middle
   * @param radius from the middle to the rim
   */
  record Disc(String id, int x, int y, int radius, Ink ink, boolean jump) implements Shape {}

  /**
   * A line through points, with round ends and corners.
   *
   * <p>Its points are numbered downward from {@code first}: a snake that crawls on gets a new first
   * point with the next number, and every other point keeps its own, so a screen knows which point
   * glides where.
   *
   * @param first the number of the first point
   * @param points where it goes
   * @param thickness across
   */
  record Path(String id, int first, List<Point> points, int thickness, Ink ink, boolean jump)
      implements Shape {}

  /**
   * A short text.
   *
   * @param x the middle of the text
   * @param y the middle of the text
   * @param size the height of a capital letter, in units; a screen of letters shows its own size
   * @param text what it says
   */
  record Label(String id, int x, int y, int size, String text, Ink ink, boolean jump)
      implements Shape {}
}
