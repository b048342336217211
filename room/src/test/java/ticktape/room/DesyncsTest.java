package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.TICK;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import org.junit.jupiter.api.Test;
import ticktape.rules.Options;
import ticktape.wire.ToClient;

/** What is left behind when a client's state comes out differently. */
class DesyncsTest {

  private final Hearer hearer = new Hearer();
  private final Room<Tally.Sums, Tally.Act> room =
      hearer.room(new Tally(), new Settings(false, 0, Options.STANDARD), Limits.STANDARD);
  private long now;

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
    run(20);
    room.desync(1, 20, 0, "everything");
    room.resync(1, 20);
    room.desync(1, 19, 0, "everything");
    assertEquals(0, hearer.all(Effect.Dumped.class).size());
    assertEquals(
        2,
        hearer.all(Effect.Note.class).stream()
            .filter(note -> note.text().contains("desync"))
            .count());
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

  private void run(int ticks) {
    for (var i = 0; i < ticks; i++) {
      now += TICK;
      room.advance(now);
    }
  }
}
