package ticktape.picture;

/**
 * Colours as people see them: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.0, on
 * linear RGB; distances are CIE 1976 ΔE in L*a*b* (D65).
 */
enum ColourSight {
  FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  WITHOUT_RED(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  WITHOUT_GREEN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  WITHOUT_BLUE(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  @SuppressWarnings("ImmutableEnumChecker") // nobody writes it
  private final double[] matrix;

  ColourSight(double... matrix) {
    this.matrix = matrix;
  }

  /** How far two colours look apart; 2.3 is just noticeable. */
  double distance(Ink one, Ink other) {
    var a = lab(seen(one.rgb()));
    var b = lab(seen(other.rgb()));
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  /** The contrast of two colours by WCAG 2, from 1 to 21. */
  static double contrast(Ink light, Ink dark) {
    return (luminance(light.rgb()) + 0.05) / (luminance(dark.rgb()) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private double[] seen(int rgb) {
    var light = new double[] {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
    var seen = new double[3];
    for (var i = 0; i < 9; i++) {
      seen[i / 3] += matrix[i] * light[i % 3];
    }
    for (var i = 0; i < 3; i++) {
      seen[i] = Math.clamp(seen[i], 0, 1);
    }
    return seen;
  }

  private static double linear(int channel) {
    var value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] rgb) {
    var x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    var y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    var z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
