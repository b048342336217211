package ticktape.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the browser's page, ready to be sent.
 *
 * @param type its content type
 * @param plain its bytes
 * @param zipped its bytes in gzip, where that is worth it
 * @param tag tells it from other content, in the quotes of an ETag
 */
record WebFile(String type, byte[] plain, Optional<byte[]> zipped, String tag) {

  private static final int ZIP_BYTES_MIN = 512;
  private static final int TAG_CHARACTERS = 20;

  /** A file with these bytes. */
  static WebFile of(String type, byte[] bytes) {
    var text = type.startsWith("text/") || type.contains("json") || type.contains("svg");
    var zipped =
        text && bytes.length >= ZIP_BYTES_MIN ? Optional.of(zip(bytes)) : Optional.<byte[]>empty();
    return new WebFile(type, bytes, zipped, "\"" + hash(bytes) + "\"");
  }

  private static byte[] zip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, TAG_CHARACTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
