package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Snake;
import ticktape.games.Turn;
import ticktape.room.Limits;
import ticktape.rules.Fold;
import ticktape.rules.Options;
import ticktape.wire.TapeFile;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** A real match, kept and fetched. */
class ReplayIT {

  private static final Options SHORT = Options.STANDARD.with("rounds", 1).with("round", 5);

  @TempDir Path path;

  private final HttpClient browser = HttpClient.newHttpClient();

  @Test
  void aKeptMatchGivesTheHashesThatItsPlayersSaw() throws Exception {
    var config =
        Config.of(List.of(new Snake()))
            .withHost("localhost")
            .withPort(0)
            .withData(path)
            .withWebRoot("web-test/")
            .withLimits(Limits.STANDARD.withHashTicks(1));
    var join =
        new ToServer.Join(
            "snake", "", ToServer.Role.PLAY, ToServer.Want.TAPE, 0, true, false, 3, SHORT);
    try (var server = Server.start(config);
        var bo = FramePlayer.joins(server.port(), "bo", "", join)) {
      var room = bo.follower.last(ToClient.Welcome.class).orElseThrow().room();
      bo.readsUntil(() -> bo.follower.hashesChecked > 40);

      var live = file(server, room + "-1");
      assertFalse(live.head().ended());
      same(bo.follower, live);

      bo.readsUntil(() -> bo.follower.match == 2);
      var lastTick = bo.follower.lastTick;
      var lastHash = bo.follower.lastHash;
      bo.readsUntil(() -> list(server).contains(room + "-1"));
      var kept = file(server, room + "-1");
      assertTrue(kept.head().ended());
      // The last state of a match is that of its last tick; bo heard of it by its hash.
      assertEquals(kept.head().length(), lastTick);
      assertEquals(lastHash, kept.tape().fold(new Snake()).hash());
      assertEquals(lastHash, kept.hashes().getLast());

      var answer = get(server, "/replay/" + room + "-1.tape");
      assertEquals(
          "application/octet-stream", answer.headers().firstValue("content-type").orElse(""));
      assertEquals(404, get(server, "/replay/" + room + "-9.tape").statusCode());
      assertEquals(200, get(server, "/replay/" + room + "-1").statusCode());
      assertEquals(200, get(server, "/replay/" + room + "-2").statusCode(), "it is still played");
      for (var way : List.of(room + "-9", "NOPE-1", "nonsense", "")) {
        var none = get(server, "/replay/" + way);
        assertEquals(404, none.statusCode(), way);
        var page = new String(none.body(), StandardCharsets.UTF_8);
        assertTrue(page.contains("A match, for the tests"), page);
      }
    }
  }

  /** Every state that both know has the same hash. */
  private static void same(Follower follower, TapeFile<Turn> file) {
    var fold = Fold.open(new Snake(), file.tape().opening());
    var compared = 0;
    for (var tick : file.tape().ticks()) {
      fold.advance(tick);
      if (follower.hashes.containsKey(tick.number())) {
        assertEquals(follower.hashes.get(tick.number()), fold.hash(), "tick " + tick.number());
        compared++;
      }
    }
    assertTrue(compared > 20, "compared " + compared);
  }

  private TapeFile<Turn> file(Server server, String id) throws Exception {
    var answer = get(server, "/replay/" + id + ".tape");
    assertEquals(200, answer.statusCode(), () -> new String(answer.body(), StandardCharsets.UTF_8));
    return TapeFile.read(answer.body()).read(new Snake());
  }

  private String list(Server server) {
    try {
      return new String(get(server, "/replays.json").body(), StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<byte[]> get(Server server, String way) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + way));
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
