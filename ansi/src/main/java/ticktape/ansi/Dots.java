package ticktape.ansi;

import java.util.Arrays;
import ticktape.picture.Ink;

/** A field of dots that inks are laid on, dot by dot. */
abstract sealed class Dots {

  /** Covered wholly. */
  static final int WHOLE = 255;

  private int[] values = {};
  private int width;
  private int height;

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** What a dot holds: its colour or its letter. */
  int at(int x, int y) {
    return values[y * width + x];
  }

  /** Begins anew with so many dots of a ground. */
  void start(int width, int height, Ink ground) {
    this.width = width;
    this.height = height;
    if (values.length < width * height) {
      values = new int[width * height];
    }
    Arrays.fill(values, 0, width * height, bare(ground));
  }

  /** Lays an ink over a dot, which it covers so much, from 0 to {@link #WHOLE}. */
  final void lay(int dot, int cover, Ink ink) {
    values[dot] = laid(values[dot], cover, ink);
  }

  /** The ink that a line of an ink has here. */
  Ink line(Ink ink) {
    return ink;
  }

  abstract int bare(Ink ground);

  abstract int laid(int value, int cover, Ink ink);

  /** Dots of colour, soft at the edges. */
  static final class Soft extends Dots {

    @Override
    int bare(Ink ground) {
      return ground.rgb();
    }

    @Override
    int laid(int value, int cover, Ink ink) {
      return blend(value, ink.rgb(), cover * ink.alpha() / WHOLE);
    }
  }

  /** Dots of colour where there are too few colours for soft edges. */
  static final class Hard extends Dots {

    @Override
    int bare(Ink ground) {
      return ground.rgb();
    }

    @Override
    int laid(int value, int cover, Ink ink) {
      return cover > WHOLE / 2 ? blend(value, ink.rgb(), ink.alpha()) : value;
    }
  }

  /** Dots of letters. */
  static final class Letters extends Dots {

    private static final int ALPHA_MIN = 64;

    @Override
    Ink line(Ink ink) {
      return new Ink(ink.rgb(), ink.alpha(), Character.toLowerCase(ink.glyph()));
    }

    @Override
    int bare(Ink ground) {
      return ' ';
    }

    @Override
    int laid(int value, int cover, Ink ink) {
      var shows = cover > WHOLE / 2 && ink.alpha() >= ALPHA_MIN;
      return shows && ink.glyph() > ' ' && ink.glyph() < 0x7F ? ink.glyph() : value;
    }
  }

  /** A colour with so much of another over it, from 0 to {@link #WHOLE}. */
  static int blend(int under, int over, int cover) {
    if (cover >= WHOLE) {
      return over;
    }
    // Red and blue at once, eight bits apart from each other.
    var pair = (under & 0xFF00FF) * (WHOLE - cover) + (over & 0xFF00FF) * cover;
    var green = (under & 0xFF00) * (WHOLE - cover) + (over & 0xFF00) * cover;
    // The step from 255ths to 256ths keeps white white.
    var mixedPair = (pair + (pair >>> 8 & 0xFF00FF) + 0x800080) >>> 8;
    var mixedGreen = (green + (green >>> 8 & 0xFF00) + 0x8000) >>> 8;
    return (mixedPair & 0xFF00FF) | (mixedGreen & 0xFF00);
  }
}
