package ticktape.ansi;

import java.util.Arrays;

/** The nearest colour that a terminal has, by its number there; answers are remembered. */
final class Nearest {

  private static final int SLOTS = 1 << 12;
  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  private final Depth depth;
  private final int[] asked = new int[SLOTS];
  private final int[] answers = new int[SLOTS];

  Nearest(Depth depth) {
    this.depth = depth;
    Arrays.fill(asked, Style.DEFAULT);
  }

  /**
   * The number of a colour: itself in true colour, always {@link Style#DEFAULT} without colours.
   */
  int number(int rgb) {
    if (rgb < 0 || depth == Depth.MONO) {
      return Style.DEFAULT;
    }
    if (depth == Depth.TRUE) {
      return rgb;
    }
    var slot = (rgb * 0x9E3779B1) >>> 20;
    if (asked[slot] != rgb) {
      asked[slot] = rgb;
      answers[slot] = depth == Depth.C256 ? of256(rgb) : of16(rgb);
    }
    return answers[slot];
  }

  private static int of256(int rgb) {
    var red = step(rgb >> 16 & 0xFF);
    var green = step(rgb >> 8 & 0xFF);
    var blue = step(rgb & 0xFF);
    var cube = STEPS[red] << 16 | STEPS[green] << 8 | STEPS[blue];
    var grey = Math.clamp((luminance(rgb) - 3) / 10, 0, 23);
    var level = 8 + 10 * grey;
    return distance(rgb, cube) <= distance(rgb, level << 16 | level << 8 | level)
        ? 16 + 36 * red + 6 * green + blue
        : 232 + grey;
  }

  private static int step(int value) {
    return value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;
  }

  private static int distance(int one, int other) {
    var red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    var green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    var blue = (one & 0xFF) - (other & 0xFF);
    return 3 * red * red + 6 * green * green + 2 * blue * blue;
  }

  /**
   * One of sixteen, by hue: they are so few and differ so much from terminal to terminal that the
   * least distance would give two players one colour. Orange is the dark yellow.
   */
  private static int of16(int rgb) {
    var red = rgb >> 16 & 0xFF;
    var green = rgb >> 8 & 0xFF;
    var blue = rgb & 0xFF;
    var most = Math.max(red, Math.max(green, blue));
    var range = most - Math.min(red, Math.min(green, blue));
    var light = luminance(rgb);
    if (most < 48) {
      return 0;
    }
    if (range * 5 < most || (most < 128 && range * 2 < most)) {
      return light < 50 ? 0 : light < 128 ? 8 : light < 234 ? 7 : 15;
    }
    var bright = light >= 105 ? 8 : 0;
    var hue = hue(red, green, blue, most, range);
    if (hue < 24 || hue >= 345) {
      return 1 + bright;
    }
    if (hue < 48) {
      return 3;
    }
    if (hue < 70) {
      return 3 + bright;
    }
    return (hue < 170 ? 2 : hue < 208 ? 6 : hue < 262 ? 4 : 5) + bright;
  }

  /** The place on the colour wheel, in degrees from red. */
  private static int hue(int red, int green, int blue, int most, int range) {
    if (most == red) {
      return (60 * (green - blue) / range + 360) % 360;
    }
    return most == green ? 120 + 60 * (blue - red) / range : 240 + 60 * (red - green) / range;
  }

  /** How light a colour is, from 0 to 255, by the weights of ITU-R BT.601. */
  static int luminance(int rgb) {
    return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
  }
}
