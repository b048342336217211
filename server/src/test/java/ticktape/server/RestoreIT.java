package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Snake;
import ticktape.lobby.Lobby;
import ticktape.room.Limits;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** A match survives its server. */
class RestoreIT {

  private static final Limits LIMITS = Limits.STANDARD.withHashTicks(1);

  @TempDir Path path;

  @Test
  void aRoomComesBackWithItsSeatsScoresAndHashAfterACrash() throws Exception {
    var follower = crashInMidMatch();
    var welcome = follower.last(ToClient.Welcome.class).orElseThrow();

    // What the journal gives is what the client has folded, bit for bit.
    var lobby = new Lobby(List.of(new Snake()), LIMITS, () -> 0, () -> 0L);
    try (var folder = DataFolder.hold(path);
        var store = TapeStore.open(folder, () -> 0)) {
      var kept = store.kept().getFirst();
      lobby.restore(kept.code(), kept.records(), 0);
    }
    var room = lobby.room(welcome.room()).orElseThrow();
    assertEquals(follower.match, room.match());
    assertEquals(follower.hashes.get(room.tick()), room.hash());
    assertTrue(room.tick() > 20, "at tick " + room.tick());

    // And whoever has the token plays on.
    try (var server = Server.start(config());
        var again = FramePlayer.joins(server.port(), "bo", welcome.token(), ToServer.Join.QUICK)) {
      again.readsUntil(() -> again.follower.hashesChecked > 10);
      var back = again.follower.last(ToClient.Welcome.class).orElseThrow();
      assertEquals(welcome.room(), back.room());
      assertEquals(welcome.seat(), back.seat());
      assertEquals("bo", back.name());
      assertTrue(again.follower.heard.contains(new ToClient.Said("bo", "gg")));
      assertEquals(3, again.follower.fold().state().snakes().size());
    }
  }

  @Test
  void aRoomComesBackAfterAGoodbyeToo() throws Exception {
    String token;
    try (var server = Server.start(config());
        var bo = FramePlayer.quick(server.port(), "bo")) {
      token = bo.follower.last(ToClient.Welcome.class).orElseThrow().token();
      bo.readsUntil(() -> bo.follower.hashesChecked > 5);
    }
    try (var server = Server.start(config());
        var bo = FramePlayer.joins(server.port(), "", token, ToServer.Join.QUICK)) {
      assertEquals("bo", bo.follower.last(ToClient.Welcome.class).orElseThrow().name());
    }
  }

  private Follower crashInMidMatch() throws Exception {
    var server = Server.start(config());
    try (var bo = FramePlayer.quick(server.port(), "bo")) {
      bo.says(new ToServer.Bots(3));
      bo.says(new ToServer.Say("gg"));
      bo.readsUntil(() -> bo.follower.hashesChecked > 30);
      server.abandon();
      return bo.follower;
    } finally {
      server.abandon();
    }
  }

  private Config config() {
    return Config.of(List.of(new Snake()))
        .withHost("localhost")
        .withPort(0)
        .withData(path)
        .withLimits(LIMITS);
  }
}
