package ticktape.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import ticktape.wire.TapeHead;

/** Kept matches as JSON. */
public final class KeptList {

  private KeptList() {}

  /** A list of matches, in UTF-8. */
  static byte[] bytes(List<KeptTape> tapes) {
    var list = Json.createArrayBuilder();
    tapes.forEach(tape -> list.add(json(tape)));
    var object = Json.createObjectBuilder().add("matches", list).build();
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One match. */
  public static JsonObject json(KeptTape tape) {
    var head = tape.head();
    var results = Json.createArrayBuilder();
    for (var result : head.results()) {
      results.add(
          Json.createObjectBuilder()
              .add("seat", result.seat())
              .add("name", result.name())
              .add("bot", result.bot())
              .add("points", result.points()));
    }
    return Json.createObjectBuilder()
        .add("id", head.id())
        .add("game", head.opening().game())
        .add("began", began(head))
        .add("seconds", head.seconds())
        .add("ticks", head.length())
        .add("ended", head.ended())
        .add("players", results)
        .add("bytes", tape.bytes())
        .build();
  }

  private static String began(TapeHead head) {
    return Instant.ofEpochMilli(head.beganMillis()).toString();
  }
}
