package ticktape.lobby;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import ticktape.room.Frame;
import ticktape.room.Speech;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.LineCutter;
import ticktape.wire.ToClient;

/** Finds out by the first bytes of a connection what it speaks. It holds a few bytes at most. */
final class Sniffer {

  private static final List<byte[]> HTTP = List.of(ascii("GET "), ascii("HEAD "), ascii("POST "));
  private static final byte[] TLS = {0x16, 0x03};

  /** A TLS alert, fatal: protocol_version (RFC 8446, 6). No words would be understood. */
  private static final byte[] TLS_ALERT = {0x15, 0x03, 0x01, 0, 2, 2, 70};

  private final boolean binaryOnly;
  private byte[] soFar = new byte[0];

  /** A sniffer; for a connection that is known to be binary, the mark may be missing. */
  Sniffer(boolean binaryOnly) {
    this.binaryOnly = binaryOnly;
  }

  /** What the first bytes tell. */
  sealed interface Scent {

    /** Too little yet. */
    record Faint() implements Scent {}

    /**
     * Messages.
     *
     * @param rest what came behind the mark
     */
    record Talk(Ear ear, byte[] rest) implements Scent {}

    /** HTTP. */
    record Web(byte[] soFar) implements Scent {}

    /** Nothing that belongs here. */
    record Strange(Frame lastWords, String reason) implements Scent {}
  }

  Scent smell(byte[] bytes) {
    soFar = join(soFar, bytes);
    if (soFar.length == 0) {
      return new Scent.Faint();
    }
    var mark = Binary.mark();
    var name = Arrays.copyOf(mark, mark.length - 1);
    if (begins(soFar, name)) {
      return soFar.length < mark.length ? new Scent.Faint() : version(mark);
    }
    if (binaryOnly) {
      return begins(name, soFar) ? new Scent.Faint() : talk(binary(), 0);
    }
    return other(name);
  }

  private Scent version(byte[] mark) {
    var version = soFar[mark.length - 1];
    if (version == Binary.VERSION) {
      return talk(binary(), mark.length);
    }
    var goodbye =
        new ToClient.Goodbye(
            "version",
            "This server speaks version "
                + Binary.VERSION
                + " of the protocol, and you "
                + version
                + ": use a client of the same age.");
    return new Scent.Strange(
        Speech.BINARY.frame(goodbye), "it speaks version " + version + " of the protocol");
  }

  private Scent other(byte[] name) {
    var from = 0;
    while (from < soFar.length && blank(soFar[from])) {
      from++;
    }
    soFar = Arrays.copyOfRange(soFar, from, soFar.length);
    if (soFar.length == 0) {
      return new Scent.Faint();
    }
    if (soFar[0] == '{') {
      return talk(new Ear.Json(new LineCutter(), false), 0);
    }
    for (var method : HTTP) {
      if (begins(soFar, method)) {
        return new Scent.Web(soFar);
      }
    }
    if (begins(soFar, TLS)) {
      return new Scent.Strange(
          Frame.of(TLS_ALERT.clone()), "it speaks TLS, and this port does not");
    }
    if (begins(name, soFar)
        || begins(TLS, soFar)
        || HTTP.stream().anyMatch(method -> begins(method, soFar))) {
      return new Scent.Faint();
    }
    return new Scent.Strange(
        Frame.of(
            ascii(
                "This is a Ticktape server: open it in a browser, or send JSON lines, as"
                    + " {\"type\":\"hello\"}\r\n")),
        "it speaks nothing that is known here");
  }

  private Scent talk(Ear ear, int from) {
    return new Scent.Talk(ear, Arrays.copyOfRange(soFar, from, soFar.length));
  }

  private static Ear binary() {
    return new Ear.Bytes(new Frames(Frames.TO_SERVER_BYTES_MAX));
  }

  private static boolean blank(byte value) {
    return value == ' ' || value == '\t' || value == '\r' || value == '\n';
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[] one, byte[] two) {
    var both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
