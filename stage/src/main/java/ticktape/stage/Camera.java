package ticktape.stage;

import java.util.Optional;
import ticktape.picture.Picture;
import ticktape.picture.Point;

/**
 * Which part of a picture a screen of dots shows, and how large: all of it where there is room, or
 * the part around the focus. Lengths are the screen's dots where nothing else is said.
 */
public final class Camera {

  /** A grain is made a whole number of dots, for crisp edges, where so much of the size is kept. */
  private static final double CRISP_MIN = 0.95;

  /** Where a grain would have fewer pixels than this, only a part of the picture is shown. */
  private static final double GRAIN_PIXELS_MIN = 8;

  /** So many pixels a grain has then. */
  private static final double GRAIN_PIXELS_NEAR = 9;

  /** The part of the way to the focus that the middle of the screen goes in a frame. */
  private static final double FOLLOW = 0.12;

  private int width;
  private int height;
  private double roomWide;
  private double roomHigh;
  private double dots = 1;
  private double scale = 1;

  /** Whether a focus was seen since the picture got its size: who waits to be born has none. */
  private boolean follows;

  private double left;
  private double top;

  /**
   * Fits a picture into the room there is.
   *
   * @param focused whether the picture has a focus, so that a part of it may be enough
   * @param wide the room
   * @param high the room
   * @param dotsPerPixel how many dots make a pixel, which is as small as a person can well see
   * @return whether the scale may have changed
   */
  public boolean fit(
      Picture picture, boolean focused, double wide, double high, double dotsPerPixel) {
    var still = roomWide == wide && roomHigh == high && dots == dotsPerPixel;
    if (still && knows(picture, focused)) {
      return false;
    }
    follows = follows(picture, focused);
    width = picture.width();
    height = picture.height();
    roomWide = wide;
    roomHigh = high;
    dots = dotsPerPixel;
    var whole = Math.min(wide / width, high / height);
    scale = crisp(pixelsPerUnit(whole / dots, follows, picture.grain()) * dots, picture.grain());
    return true;
  }

  /** Whether a picture like this one was fitted last: only another room could change the scale. */
  public boolean knows(Picture picture, boolean focused) {
    return sameSize(picture) && (follows || !focused);
  }

  /**
   * How high a room is to be for a picture, if it can be so high, in pixels.
   *
   * @param focused whether the picture has a focus
   * @param widePixels how wide the room is, in pixels
   */
  public double highPixels(Picture picture, boolean focused, double widePixels) {
    var whole = widePixels / picture.width();
    return picture.height() * pixelsPerUnit(whole, follows(picture, focused), picture.grain());
  }

  private boolean sameSize(Picture picture) {
    return width == picture.width() && height == picture.height();
  }

  private boolean follows(Picture picture, boolean focused) {
    return focused || (sameSize(picture) && follows);
  }

  private static double pixelsPerUnit(double whole, boolean follows, int grain) {
    return follows && whole * grain < GRAIN_PIXELS_MIN ? GRAIN_PIXELS_NEAR / grain : whole;
  }

  private static double crisp(double scale, int grain) {
    var dotsPerGrain = scale * grain;
    var floor = Math.floor(dotsPerGrain);
    return floor < dotsPerGrain * CRISP_MIN ? scale : floor / grain;
  }

  /** Moves what is in sight toward the focus: gently, or at once where that is far away. */
  public void aim(Optional<Point> focus) {
    if (scale == 0) {
      return; // nothing is in sight: a minimized window, or a page before its board is shown
    }
    var wide = wide() / scale;
    var high = high() / scale;
    var x = focus.isPresent() ? focus.get().x() - wide / 2 : left;
    var y = focus.isPresent() ? focus.get().y() - high / 2 : top;
    left = step(left, Math.max(0, Math.min(x, width - wide)), wide);
    top = step(top, Math.max(0, Math.min(y, height - high)), high);
  }

  private static double step(double from, double to, double far) {
    return Math.abs(to - from) > far / 2 ? to : from + (to - from) * FOLLOW;
  }

  /** How many dots a unit of the picture has. */
  public double scale() {
    return scale;
  }

  /** The left side of what is in sight, in the picture's units. */
  public double left() {
    return left;
  }

  /** The upper side of what is in sight, in the picture's units. */
  public double top() {
    return top;
  }

  /** How wide the picture is painted; no wider than the room. */
  public double wide() {
    return Math.min(width * scale, roomWide);
  }

  /** How high the picture is painted; no higher than the room. */
  public double high() {
    return Math.min(height * scale, roomHigh);
  }

  /** All of the picture's height in this scale, whether or not there is room. */
  public double whole() {
    return height * scale;
  }

  /** The place of the picture under a place of the screen, from the painted part's upper left. */
  public Point under(double x, double y) {
    return new Point((int) Math.floor(left + x / scale), (int) Math.floor(top + y / scale));
  }
}
