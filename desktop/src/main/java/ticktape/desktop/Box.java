package ticktape.desktop;

/**
 * A part of the window, in pixels of the layout; y grows downward.
 *
 * @param x the left side
 * @param y the upper side
 */
record Box(float x, float y, float width, float height) {

  static final Box NONE = new Box(0, 0, 0, 0);

  float right() {
    return x + width;
  }

  float bottom() {
    return y + height;
  }

  float middleX() {
    return x + width / 2;
  }

  float middleY() {
    return y + height / 2;
  }

  boolean has(float atX, float atY) {
    return atX >= x && atX < right() && atY >= y && atY < bottom();
  }

  /** The box without a rim. */
  Box inset(float rimX, float rimY) {
    return new Box(
        x + rimX, y + rimY, Math.max(0, width - 2 * rimX), Math.max(0, height - 2 * rimY));
  }

  /** A box of this size in the middle of this one. */
  Box middle(float wide, float high) {
    return new Box(middleX() - wide / 2, middleY() - high / 2, wide, high);
  }

  /** The upper part. */
  Box top(float high) {
    return new Box(x, y, width, Math.min(high, height));
  }

  /** The lower part. */
  Box foot(float high) {
    var kept = Math.min(high, height);
    return new Box(x, bottom() - kept, width, kept);
  }

  /** What is left below the upper part. */
  Box below(float high) {
    var gone = Math.min(high, height);
    return new Box(x, y + gone, width, height - gone);
  }

  /** What is left above the lower part. */
  Box above(float high) {
    return new Box(x, y, width, height - Math.min(high, height));
  }

  /** The part at the left. */
  Box left(float wide) {
    return new Box(x, y, Math.min(wide, width), height);
  }

  /** The part at the right. */
  Box right(float wide) {
    var kept = Math.min(wide, width);
    return new Box(right() - kept, y, kept, height);
  }
}
