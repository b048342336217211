package ticktape.wire;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import ticktape.rules.FormatException;

/** The outer shell of a {@code .tape} file: a mark, and the bytes inside it compressed. */
final class Packed {

  /** What both a file and the bytes in it may have at most. */
  static final int BYTES_MAX = 32 << 20;

  /** The mark, whose last byte is the version of the format. */
  private static final byte[] MARK = {(byte) 0xF7, 'T', 'A', 'P', 'E', 1};

  private static final int VERSION_AT = MARK.length - 1;
  private static final int BUFFER_BYTES = 16 << 10;

  private Packed() {}

  static byte[] pack(byte[] bytes) {
    if (bytes.length > BYTES_MAX) {
      throw new FormatException(
          "A tape of "
              + bytes.length
              + " bytes is too large to be kept: "
              + BYTES_MAX
              + " at most.");
    }
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      out.write(MARK, 0, MARK.length);
      var buffer = new byte[BUFFER_BYTES];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static byte[] unpack(byte[] file) {
    check(file);
    var inflater = new Inflater();
    try {
      inflater.setInput(file, MARK.length, file.length - MARK.length);
      var out = new ByteArrayOutputStream();
      var buffer = new byte[BUFFER_BYTES];
      while (!inflater.finished()) {
        var some = inflater.inflate(buffer);
        if (some == 0 && !inflater.finished()) {
          throw new FormatException("The tape ends too early: a part of the file is missing.");
        }
        out.write(buffer, 0, some);
        if (out.size() > BYTES_MAX) {
          throw new FormatException(
              "The tape unpacks to more than " + BYTES_MAX + " bytes: it is not read.");
        }
      }
      if (inflater.getRemaining() > 0) {
        throw new FormatException("The tape is damaged: something else follows it in the file.");
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new FormatException("The tape is damaged: its bytes do not unpack.");
    } finally {
      inflater.end();
    }
  }

  private static void check(byte[] file) {
    if (file.length > BYTES_MAX) {
      throw new FormatException("The file has more than " + BYTES_MAX + " bytes: it is not read.");
    }
    for (var i = 0; i < VERSION_AT; i++) {
      if (i >= file.length || file[i] != MARK[i]) {
        throw new FormatException("This is no tape: it does not begin as one.");
      }
    }
    if (file.length <= VERSION_AT) {
      throw new FormatException("The tape ends too early: a part of the file is missing.");
    }
    if (file[VERSION_AT] != MARK[VERSION_AT]) {
      throw new FormatException(
          "This is a tape of format "
              + file[VERSION_AT]
              + ", and only format "
              + MARK[VERSION_AT]
              + " is known here: use another version of Ticktape.");
    }
  }
}
