package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.SECOND;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** How one who was away for a while goes on where they were. */
class ResumeTest extends InRoom {

  ResumeTest() {
    super(Limits.STANDARD);
  }

  /** Ada and Bo play for a while; then Ada's line is lost. */
  private ToServer.Known away() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    room.input(1, input(3, new Tally.Act.Add(5)), now);
    run(40);
    var fold = Follower.of(hearer.heard(1)).fold();
    var epoch = hearer.heard(1, ToClient.Welcome.class).getFirst().epoch();
    room.lost(1, now);
    return new ToServer.Known(epoch, 1, fold.tick(), fold.hash());
  }

  private void comesBack(int connection, Speech speech, ToServer.Known known) {
    room.enter(
        new Entry(
            connection,
            speech,
            "ada",
            "token-ada",
            ToServer.Role.PLAY,
            ToServer.Want.TAPE,
            0,
            Optional.of(known)),
        now);
  }

  private void twentySeconds() {
    for (var i = 0; i < 20; i++) {
      room.input(2, input(0, new Tally.Act.Add(1)), now);
      run(20);
    }
  }

  @Test
  void theMissingTicksComeAndNoKeyframe() {
    var known = away();
    twentySeconds();
    comesBack(3, Speech.BINARY, known);
    run(20);
    assertEquals(List.of(), hearer.heard(3, ToClient.Keyframe.class));
    assertEquals(new ToClient.Resumed(1, 40), hearer.heard(3, ToClient.Resumed.class).getFirst());

    var all = new ArrayList<>(hearer.heard(1));
    all.addAll(hearer.heard(3));
    var follower = Follower.of(all);
    assertEquals(room.tick(), follower.fold().tick());
    assertEquals(room.hash(), follower.fold().hash());
    assertEquals(5, follower.fold().state().hands().at(1).points());
    assertTrue(hearer.frames(3).stream().mapToInt(Frame::size).sum() < 2000, "a few bytes a tick");
    assertTrue(hearer.heard(3, ToClient.Hash.class).size() > 0, "it can be checked at once");
  }

  @Test
  void theWelcomeTellsFromWhichInputToCountOn() {
    var known = away();
    comesBack(3, Speech.BINARY, known);
    assertEquals(3, hearer.heard(3, ToClient.Welcome.class).getFirst().taken());
  }

  @Test
  void linesAreTakenUpAgainToo() {
    var known = away();
    twentySeconds();
    comesBack(3, Speech.JSON, known);
    var lines = hearer.lines(3);
    assertTrue(lines.contains("{\"type\":\"resumed\",\"match\":1,\"tick\":40}\n"), lines);
    assertTrue(lines.contains("{\"type\":\"tick\",\"tick\":61,\"inputs\":{\"2\":"), lines);
    assertTrue(lines.contains("{\"type\":\"hash\",\"tick\":440,\"hash\":"), lines);
    assertTrue(!lines.contains("keyframe"), lines);
  }

  @Test
  void whoseHashDiffersGetsTheStateOfThatTickAndWhatCameAfterIt() {
    away();
    room.enter(player(3, "cy"), now);
    run(25);
    hearer.clear();
    room.resync(3, 60);
    assertEquals(60, hearer.heard(3, ToClient.Keyframe.class).getFirst().tick());
    assertEquals(65, Follower.of(hearer.heard(3)).fold().tick());
    assertEquals(room.hash(), Follower.of(hearer.heard(3)).fold().hash());

    room.desync(3, 60, -77, "1.points = 4 here,\u001b[2J 1.points = 5 at the server");
    var note = hearer.all(Effect.Note.class).getLast();
    assertEquals(
        "Room K7QF: desync 1, of cy in match 1 at tick 60: 1.points = 4 here, 1.points = 5 at the server",
        note.text());
    assertEquals(1, room.desyncs());
  }

  @Test
  void whoKnowsAnotherTapeGetsAKeyframe() {
    var known = away();
    run(3);
    var others =
        List.of(
            new ToServer.Known(known.epoch() + 1, 1, known.tick(), known.hash()),
            new ToServer.Known(known.epoch(), 2, known.tick(), known.hash()),
            new ToServer.Known(known.epoch(), 1, 44, known.hash()),
            new ToServer.Known(known.epoch(), 1, known.tick(), known.hash() + 1));
    var connection = 3;
    for (var other : others) {
      comesBack(connection, Speech.BINARY, other);
      assertEquals(1, hearer.heard(connection, ToClient.Keyframe.class).size(), "" + other);
      assertEquals(0, hearer.heard(connection, ToClient.Resumed.class).size());
      room.lost(connection, now);
      connection++;
    }
  }

  @Test
  void whoWasAwayForLongerThanASeatIsHeldGetsAKeyframe() {
    var known = away();
    for (var end = now + 70 * SECOND; now < end; ) {
      run(1);
    }
    comesBack(3, Speech.BINARY, known);
    assertEquals(1, hearer.heard(3, ToClient.Keyframe.class).size());
  }

  @Test
  void aRoomThatWasBroughtBackHasAnotherEpoch() {
    away();
    var first = hearer.heard(1, ToClient.Welcome.class).getFirst().epoch();
    var again =
        Room.restore(
                "K7QF",
                hearer.records(1),
                List.of(new Tally()),
                Limits.STANDARD,
                hearer.dice::next,
                hearer,
                now)
            .orElseThrow();
    hearer.clear();
    again.enter(player(1, "ada"), now);
    assertNotEquals(first, hearer.heard(1, ToClient.Welcome.class).getFirst().epoch());
  }
}
