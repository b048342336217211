package ticktape.picture;

import java.util.List;

/**
 * A drawing as data: a field of so many units, and the shapes on it, the later over the earlier.
 *
 * <p>Units are whole and the look's own, as a hundred to a cell; x grows to the right and y
 * downward. A screen scales the field to the room it has, without stretching it, and clips what
 * lies outside.
 *
 * @param width the field's width in units
 * @param height the field's height in units
 * @param grain the units of the finest detail that must not be lost, as one cell: a screen of few
 *     dots shows each grain as a whole number of them where it can
 * @param ground the colour of the empty field
 * @param shapes what is on it
 */
public record Picture(int width, int height, int grain, Ink ground, List<Shape> shapes) {

  /** An empty field. */
  public static final Picture EMPTY = new Picture(100, 100, 100, Ink.of(0x101418), List.of());
}
