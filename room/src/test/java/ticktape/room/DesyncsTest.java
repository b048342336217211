package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.json;
import static ticktape.room.Hearer.player;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** What is left behind when a client's state comes out differently. */
class DesyncsTest extends InRoom {

  DesyncsTest() {
    super(Limits.STANDARD);
  }

  @Test
  void theStateOfThatVeryTickIsDumpedHoweverFarTheRoomHasGone() {
    room.enter(player(1, "ada"), now);
    run(15);
    room.input(1, input(1, new Tally.Act.Add(5)), now);
    run(5);
    var hash = room.hash();
    room.resync(1, 20);
    room.input(1, input(2, new Tally.Act.Add(7)), now);
    run(100);
    room.desync(1, 20, -77, "sums.1 = 6 here,\n sums.1 = 5 at the server");

    var dumped = hearer.all(Effect.Dumped.class);
    assertEquals(1, dumped.size());
    var dump = dumped.getFirst().dump();
    assertEquals(room.code() + "-1-20-server.json", dump.name());
    var epoch = hearer.heard(1, ToClient.Welcome.class).getFirst().epoch();
    for (var line :
        new String[] {
          "\"side\": \"server\",",
          "\"epoch\": " + epoch + ",",
          "\"tick\": 20,",
          "\"server\": " + hash + ",",
          "\"client\": -77,",
          "\"what\": \"sums.1 = 6 here, sums.1 = 5 at the server\",",
          "{\"tick\": 16, \"events\": [{\"input\": {\"seat\": 1, \"do\": {\"add\": 5}}}]}"
        }) {
      assertTrue(dump.text().contains(line), line + " is not in " + dump.text());
    }
    assertTrue(!dump.text().contains("{\"add\": 7}"), "that came later");
    assertEquals(1, room.desyncs());
  }

  @Test
  void whoNeverAskedForThatTickLeavesALineInTheLogAlone() {
    room.enter(player(1, "ada"), now);
    run(40);
    room.desync(1, 20, 0, "everything");
    room.resync(1, 20);
    room.desync(1, 40, 0, "everything");
    assertEquals(0, hearer.all(Effect.Dumped.class).size());
    assertEquals(2, lines());
  }

  @Test
  void whatCanNotBeTrueIsIgnored() {
    room.enter(player(1, "ada"), now);
    room.enter(json(2, "bob", ToServer.Want.VIEW, 0), now);
    run(20);
    var hash = room.hash();
    run(10);
    room.enter(player(3, "cy"), now);
    run(10);
    room.desync(1, 20, hash, "nothing");
    room.desync(1, 19, 0, "a tick whose hash is told to nobody");
    room.desync(1, 60, 0, "a tick to come");
    room.desync(1, -20, 0, "no tick");
    room.desync(2, 20, 0, "views have no hashes");
    room.desync(3, 20, 0, "it was not here then");
    room.desync(9, 20, 0, "it is not here");
    assertEquals(0, lines());
    assertEquals(0, room.desyncs());

    room.desync(3, 40, 0, "everything");
    room.desync(3, 40, 1, "the same again");
    assertEquals(1, lines());
    assertEquals(1, room.desyncs());
  }

  @Test
  void whoIsBackIsTakenAtItsWordForTheHashThatItWasToldThen() {
    room.enter(player(1, "ada"), now);
    run(25);
    room.lost(1, now);
    var epoch = hearer.heard(1, ToClient.Welcome.class).getFirst().epoch();
    var known = new ToServer.Known(epoch, 1, 25, room.hash());
    var back = player(2, "ada");
    room.enter(
        new Entry(
            2,
            back.speech(),
            back.name(),
            back.token(),
            back.role(),
            back.want(),
            back.hz(),
            Optional.of(known)),
        now);
    assertEquals(25, hearer.heard(2, ToClient.Resumed.class).getFirst().tick());
    room.desync(2, 25, -77, "everything");
    assertEquals(1, room.desyncs());
  }

  @Test
  void whatWasWrongInTheMatchBeforeIsIgnored() {
    room.enter(player(1, "ada"), now);
    run(40);
    room.input(1, input(1, new Tally.Act.Burst()), now);
    run(5);
    assertEquals(2, room.match());
    room.desync(1, 40, -77, "everything");
    run(40);
    room.desync(1, 20, -77, "everything");
    assertEquals(1, room.desyncs());
  }

  @Test
  void oneWhoIsAlwaysWrongDoesNotFillTheDisk() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 50; i++) {
      run(20);
      room.resync(1, 20 * i);
      room.desync(1, 20 * i, 0, "everything");
    }
    assertEquals(3, hearer.all(Effect.Dumped.class).size());
    assertEquals(Limits.STANDARD.traffic().nonsense(), room.desyncs());
  }

  private long lines() {
    return hearer.all(Effect.Note.class).stream()
        .filter(note -> note.text().contains("desync"))
        .count();
  }
}
