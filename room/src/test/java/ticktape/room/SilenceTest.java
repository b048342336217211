package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ticktape.room.Hearer.TICK;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.json;
import static ticktape.room.Hearer.player;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ticktape.rules.Options;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** What those who follow the tape are told of ticks in which nothing happens. */
class SilenceTest extends InRoom {

  SilenceTest() {
    super(Limits.STANDARD);
  }

  @Test
  void silenceIsToldTwiceASecondInTwoBytesAndOneFrameForAll() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    run(20);
    hearer.clear();
    run(40);
    assertEquals(
        List.of(10, 10, 10, 10),
        hearer.heard(1, ToClient.Idle.class).stream().map(ToClient.Idle::ticks).toList());
    var first = hearer.all(Effect.Send.class).getFirst();
    assertEquals(2, first.frame().size());
    assertEquals(2, first.connections().length);
  }

  @Test
  void aTickWithSomethingInItIsToldWhenItClosesWithTheSilenceBeforeIt() {
    room.enter(player(1, "ada"), now);
    run(23);
    hearer.clear();
    room.input(1, input(0, new Tally.Act.Lean(true)), now);
    run(1);
    var closed = hearer.heard(1, ToClient.Closed.class).getFirst();
    assertEquals(3, closed.idle());
    assertEquals(1, hearer.heard(1).size());
  }

  @Test
  void whoWatchesIsToldOfAQuarterOfASecondAtATime() {
    room.enter(player(1, "ada"), now);
    room.enter(guest(2, "gus"), now);
    run(20);
    hearer.clear();
    for (var i = 0; i < 10; i++) {
      room.input(1, input(0, new Tally.Act.Lean(i % 2 == 0)), now);
      run(1);
    }
    assertEquals(10, hearer.heard(1, ToClient.Closed.class).size());
    assertEquals(10, hearer.heard(2, ToClient.Closed.class).size());
    assertEquals(10, sendsTo(1));
    assertEquals(2, sendsTo(2));
  }

  @Test
  void whoWatchesKnowsTheEndOfAMatchBeforeTheNext() {
    var brief =
        hearer.room(
            new Tally(),
            new Settings(false, 0, Options.STANDARD.with("goal", 50)),
            Limits.STANDARD);
    brief.enter(player(1, "ada"), now);
    brief.enter(guest(2, "gus"), now);
    brief.input(1, input(0, new Tally.Act.Lean(true)), now);
    while (hearer.all(Effect.Finished.class).isEmpty()) {
      now += TICK;
      brief.advance(now);
    }
    var ofTheFirst =
        hearer.heard(2).stream()
            .takeWhile(message -> !(message instanceof ToClient.Keyframe k && k.match() == 2))
            .toList();
    assertEquals(50, Follower.of(ofTheFirst).fold().state().hands().at(1).points());
  }

  private static Entry guest(int connection, String name) {
    return new Entry(
        connection,
        Speech.BINARY,
        name,
        "token-" + name,
        ToServer.Role.WATCH,
        ToServer.Want.TAPE,
        0);
  }

  private long sendsTo(int connection) {
    return hearer.all(Effect.Send.class).stream()
        .filter(send -> Arrays.stream(send.connections()).anyMatch(to -> to == connection))
        .count();
  }

  @Test
  void whoComesInTheMiddleOfSilenceFoldsTheSameTapeAsTheOthers() {
    room.enter(player(1, "ada"), now);
    room.input(1, input(0, new Tally.Act.Lean(true)), now);
    run(17);
    room.enter(player(2, "bo"), now);
    run(1);
    run(25);
    room.resync(2, 0);
    run(20);
    for (var connection = 1; connection <= 2; connection++) {
      var follower = Follower.of(hearer.heard(connection));
      assertEquals(60, follower.fold().tick());
    }
  }

  @Test
  void linesTellTicksWithSomethingInThemAndSilenceTwiceASecond() {
    room.enter(json(1, "ada", ToServer.Want.TAPE, 0), now);
    run(1);
    hearer.clear();
    run(40);
    assertEquals(
        """
        {"type":"tick","tick":11}
        {"type":"tick","tick":20}
        {"type":"tick","tick":30}
        {"type":"tick","tick":40}
        """,
        ticks());
    hearer.clear();
    room.input(1, input(0, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals("{\"type\":\"tick\",\"tick\":42,\"inputs\":{\"1\":{\"add\":5}}}\n", ticks());
  }

  private String ticks() {
    return hearer
        .lines(1)
        .lines()
        .filter(line -> line.contains("\"type\":\"tick\""))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
