package ticktape.picture;

/**
 * A colour, and what stands for it where there are no colours.
 *
 * @param rgb red, green and blue, eight bits each
 * @param alpha how much it covers, from 0 (nothing) to 255 (all)
 * @param glyph the letter that a terminal without colours shows; a space shows nothing
 */
public record Ink(int rgb, int alpha, char glyph) {

  /** A colour that covers, shown as nothing where there are no colours. */
  public static Ink of(int rgb) {
    return new Ink(rgb, 255, ' ');
  }

  /** A colour that covers. */
  public static Ink of(int rgb, char glyph) {
    return new Ink(rgb, 255, glyph);
  }

  /** This colour, covering less or more. */
  public Ink fade(int to) {
    return new Ink(rgb, to, glyph);
  }

  /** This colour mixed with another, {@code permille} of it. */
  public Ink mix(Ink other, int permille) {
    var red = mix(rgb >> 16 & 0xFF, other.rgb >> 16 & 0xFF, permille);
    var green = mix(rgb >> 8 & 0xFF, other.rgb >> 8 & 0xFF, permille);
    var blue = mix(rgb & 0xFF, other.rgb & 0xFF, permille);
    return new Ink(red << 16 | green << 8 | blue, alpha, glyph);
  }

  private static int mix(int one, int other, int permille) {
    return one + (other - one) * permille / 1000;
  }
}
