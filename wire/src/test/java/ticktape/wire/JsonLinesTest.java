package ticktape.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.rules.Cue;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Options;
import ticktape.rules.Seats;

class JsonLinesTest {

  @Test
  void everythingButTheTypeHasADefault() {
    var hello = (ToServer.Hello) JsonLines.toServer("{\"type\":\"hello\"}");
    var join =
        new ToServer.Join(
            "", "", ToServer.Role.PLAY, ToServer.Want.VIEW, 0, false, false, -1, Options.STANDARD);
    assertEquals(new ToServer.Hello("", "", Optional.of(join)), hello);
  }

  @Test
  void aHelloSaysWhatItWants() {
    var hello =
        JsonLines.toServer(
            """
            {"type":"hello","game":"snake","name":"bo","room":"k7qf","want":"patch","hz":10,"watch":true,\
            "new":true,"private":true,"bots":6,"options":{"speed":2,"walls":false},"token":"t"}\
            """);
    var options = Options.STANDARD.with("speed", 2).with("walls", 0);
    var join =
        new ToServer.Join(
            "snake", "k7qf", ToServer.Role.WATCH, ToServer.Want.PATCH, 10, true, true, 6, options);
    assertEquals(new ToServer.Hello("bo", "t", Optional.of(join)), hello);
  }

  @Test
  void aHelloForTheLobbyJoinsNothing() {
    assertEquals(
        new ToServer.Hello("bo", "", Optional.empty()),
        JsonLines.toServer("{\"type\":\"hello\",\"name\":\"bo\",\"lobby\":true}"));
  }

  @Test
  void anInputIsReadByWhoKnowsTheGame() {
    var input = (ToServer.Input) JsonLines.toServer("{\"type\":\"input\",\"do\":4,\"id\":7}");
    assertEquals(7, input.id());
    assertEquals(4, Format.INT.read(input.what()));
  }

  @Test
  void whatIsWrongIsSaidInASentence() {
    for (var line :
        List.of(
            "",
            "hello",
            "{",
            "[]",
            "17",
            "null",
            "{}",
            "{\"type\":7}",
            "{\"type\":\"fly\"}",
            "{\"type\":\"input\"}",
            "{\"type\":\"hello\",\"name\":7}",
            "{\"type\":\"hello\",\"want\":\"all\"}",
            "{\"type\":\"hello\",\"hz\":1.5}",
            "{\"type\":\"hello\",\"hz\":-1}",
            "{\"type\":\"hello\",\"hz\":1e999999999}",
            "{\"type\":\"hello\",\"watch\":\"yes\"}",
            "{\"type\":\"hello\",\"options\":[]}",
            "{\"type\":\"hello\"} {\"type\":\"hello\"}",
            "[".repeat(60_000))) {
      var refusal = assertThrows(FormatException.class, () -> JsonLines.toServer(line));
      assertTrue(refusal.sentence().endsWith("."), refusal.sentence());
    }
  }

  @Test
  void aPatchNamesOnlyWhatChanged() {
    var format = Seats.format(Format.INT);
    var before = JsonOut.of(format, Seats.<Integer>none().with(1, 5).with(3, 8));
    var after = JsonOut.of(format, Seats.<Integer>none().with(1, 5).with(2, 7));
    var patch = JsonLines.patch(1, 9, before, after, List.of());
    assertEquals(
        json("{\"type\":\"view\",\"match\":1,\"tick\":9,\"patch\":{\"3\":null,\"2\":7}}"), patch);
    var patched = Json.createMergePatch(patch.get("patch")).apply(before);
    assertEquals(Seats.<Integer>none().with(1, 5).with(2, 7), JsonIn.read(format, patched));
  }

  @Test
  void messagesAreOneLineEach() {
    var line =
        new String(
            JsonLines.line(JsonLines.message(new ToClient.Said("bo", "a\nb"))),
            StandardCharsets.UTF_8);
    assertEquals("{\"type\":\"said\",\"from\":\"bo\",\"text\":\"a\\nb\"}\n", line);
    assertEquals(
        json(
            "{\"type\":\"view\",\"match\":1,\"tick\":2,\"state\":{},\"cues\":"
                + "[{\"what\":\"bite\",\"seat\":1,\"other\":0,\"x\":3,\"y\":4}]}"),
        JsonLines.view(1, 2, JsonValue.EMPTY_JSON_OBJECT, List.of(new Cue("bite", 1, 0, 3, 4))));
  }

  @Test
  void anErrorNamesTheInputItAnswers() {
    assertEquals(
        json("{\"type\":\"error\",\"id\":7,\"code\":\"stale\",\"text\":\"Too late.\"}"),
        JsonLines.message(new ToClient.Refused(7, "stale", "Too late.")));
    assertEquals(
        json("{\"type\":\"error\",\"code\":\"too-fast\",\"text\":\"Slow down.\"}"),
        JsonLines.message(new ToClient.Refused(0, "too-fast", "Slow down.")));
  }

  private static JsonValue json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
