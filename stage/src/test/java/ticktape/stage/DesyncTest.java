package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.wire.Dump;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** A state that comes out differently here than on the server. */
class DesyncTest extends OnStage {

  @Test
  void aDesyncAsksForTheStateOfThatTickTellsWhatDiffersAndHeals() {
    var dumps = new ArrayList<Dump>();
    stage.keepDumps(dump -> {
      dumps.add(dump);
      return "It is in the drawer.";
    });
    play();
    ticks(10);
    take();
    var right = house.keyframe();
    var hash = house.hash();
    hear(new ToClient.Hash(house.tick(), hash + 1));
    now += 1000;
    assertTrue(take().contains(new ToServer.Resync(house.tick())));
    assertTrue(show().error().startsWith("The match is fetched anew: desync"));
    assertEquals(Confirmed.NONE, stage.confirmed());
    hear(right);
    assertEquals("It is in the drawer.", show().error());
    assertEquals(List.of("K7QF-1-10-client.json"), dumps.stream().map(Dump::name).toList());
    assertTrue(dumps.getFirst().text().contains("\"name\": \"ada\""), "the last ticks are in it");
    ticks(3);
    hear(new ToClient.Hash(house.tick(), house.hash()));
    assertEquals(house.hash(), stage.confirmed().hash());
    assertEquals(1, stage.figures().desyncs());
    assertEquals(
        List.of(new ToServer.Desync(right.tick(), hash, "the same values: only the hash differs")),
        take());
  }

  @Test
  void aKeyframeThatNeverHelpsIsAskedForOnceASecondAtMost() {
    play();
    var asked = 0;
    for (var i = 0; i < 100; i++) {
      hear(house.keyframe());
      hear(new ToClient.Hash(house.tick(), house.hash() + 1));
      now += 100;
      asked += take().stream().anyMatch(ToServer.Resync.class::isInstance) ? 1 : 0;
    }
    assertEquals(10, asked, 1);
  }
}
