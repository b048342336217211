package ticktape.server;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text as a square that phones read, drawn in half blocks: two rows of dots a line. */
final class QrCode {

  /** Light dots around it; the norm asks for four, cameras are content with two. */
  private static final int MARGIN_DOTS = 2;

  private QrCode() {}

  /**
   * The lines of a square for a terminal, light on dark: what is lit there is light here.
   *
   * @throws IllegalArgumentException if the text is too long for one
   */
  static List<String> lines(String text) {
    var dots = dots(text);
    var lines = new ArrayList<String>();
    for (var y = 0; y < dots.getHeight(); y += 2) {
      var line = new StringBuilder();
      for (var x = 0; x < dots.getWidth(); x++) {
        line.append(block(light(dots, x, y), light(dots, x, y + 1)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static BitMatrix dots(String text) {
    var hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.L,
            EncodeHintType.MARGIN,
            MARGIN_DOTS);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text, e);
    }
  }

  private static boolean light(BitMatrix dots, int x, int y) {
    return y < dots.getHeight() && !dots.get(x, y);
  }

  private static char block(boolean upper, boolean lower) {
    if (upper) {
      return lower ? '█' : '▀';
    }
    return lower ? '▄' : ' ';
  }
}
