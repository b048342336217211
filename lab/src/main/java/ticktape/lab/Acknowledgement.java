package ticktape.lab;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;

/** What a frame acknowledges, in either encoding. */
final class Acknowledgement {

  private static final int KIND = 5;
  private static final byte[] LINE = "{\"type\":\"ok\"".getBytes(StandardCharsets.UTF_8);

  private Acknowledgement() {}

  /** The acknowledgement in these bytes, if that is what they are. */
  static Optional<ToClient.Ok> in(byte[] bytes) {
    if (bytes.length > 1 && bytes[1] == KIND) {
      var body = new Frames(Frames.TO_CLIENT_BYTES_MAX);
      body.add(bytes);
      return body.next()
          .map(Binary::toClient)
          .filter(ToClient.Ok.class::isInstance)
          .map(ToClient.Ok.class::cast);
    }
    return bytes.length > LINE.length && Arrays.equals(bytes, 0, LINE.length, LINE, 0, LINE.length)
        ? Optional.of(Viewer.ok(bytes))
        : Optional.empty();
  }
}
