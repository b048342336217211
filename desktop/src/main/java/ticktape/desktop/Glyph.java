package ticktape.desktop;

/**
 * A letter in the atlas, at one size.
 *
 * @param left its place in the atlas, from 0 to 1; so are the next three
 * @param width in dots; 0 for one that shows nothing, as a space
 * @param height in dots
 * @param fromX how far right of the pen it begins, in dots
 * @param fromY how far below the base line it begins, in dots: mostly negative
 * @param advance how far the pen goes on, in dots
 */
record Glyph(
    float left,
    float high,
    float right,
    float low,
    int width,
    int height,
    int fromX,
    int fromY,
    float advance) {}
