package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Event;
import ticktape.rules.Options;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Who sits where: people, bots, and seats that are held. */
class SeatTest extends InRoom {

  private List<Event<Tally.Act>> events(int connection) {
    return Follower.of(hearer.heard(connection)).events;
  }

  @Test
  void aNewcomerGetsTheLowestFreeSeatAndEveryoneIsTold() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    run(1);
    assertEquals(2, hearer.heard(2, ToClient.Welcome.class).getFirst().seat());
    assertEquals(
        List.of(new Event.Joined<>(1, "ada", false), new Event.Joined<>(2, "bo", false)),
        events(1));
    assertEquals(
        List.of(
            new ToClient.Player(1, "ada", false, true), new ToClient.Player(2, "bo", false, true)),
        hearer.heard(1, ToClient.Players.class).getLast().players());
    assertEquals("bo joined", hearer.heard(1, ToClient.Said.class).getLast().text());
  }

  @Test
  void aSeatIsHeldForAMinuteForWhoLostTheLine() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    room.input(2, input(1, new Tally.Act.Add(5)), now);
    run(1);
    room.lost(2, now);
    run(1000);
    assertFalse(hearer.heard(1, ToClient.Players.class).getLast().players().get(1).here());
    room.enter(player(3, "bo"), now);
    run(1);
    assertEquals(2, hearer.heard(3, ToClient.Welcome.class).getFirst().seat());
    var all = events(1);
    assertEquals(
        List.of(new Event.Left<>(2), new Event.Returned<>(2)),
        all.subList(all.size() - 2, all.size()));
    assertEquals(5, Follower.of(hearer.heard(3)).fold().state().hands().at(2).points());
  }

  @Test
  void whereTheGameWantsItABotPlaysForWhoLostTheLine() {
    room = hearer.room(new Tally(false, true), new Settings(false, 0, Options.STANDARD));
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    run(20);
    assertEquals(0, points(2));
    room.lost(2, now);
    run(100);
    assertTrue(points(2) > 5, "the bot adds one now and then");
    room.enter(player(3, "bo"), now);
    run(2);
    var then = points(2);
    run(50);
    assertEquals(then, points(2));
    assertEquals(0, points(1));
  }

  private int points(int seat) {
    return Follower.of(hearer.heard(1)).fold().state().hands().at(seat).points();
  }

  @Test
  void whoIsBackBeforeTheTickClosesNeverLeft() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    run(1);
    room.lost(2, now);
    room.enter(player(3, "bo"), now);
    run(1);
    assertEquals(2, events(1).size());
  }

  @Test
  void aHeldSeatIsFreedAfterAMinuteAndAtOnceByWhoLeavesOnPurpose() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    room.enter(player(3, "cy"), now);
    run(1);
    room.lost(2, now);
    room.leave(3, now);
    assertEquals(2, room.line().people());
    run(60 * 20);
    assertEquals(1, room.line().people());
    assertEquals(List.of("token-bo"), room.takeFreed());
  }

  @Test
  void botsFillTheRoomAndLeaveAsPeopleCome() {
    room.enter(player(1, "ada"), now);
    room.bots(1, 4);
    run(1);
    assertEquals(3, room.line().bots());
    var names = new HashSet<String>();
    for (var player : hearer.heard(1, ToClient.Players.class).getLast().players()) {
      names.add(player.name());
      assertEquals(!player.name().equals("ada"), player.bot());
    }
    assertEquals(4, names.size());

    room.enter(player(2, "bo"), now);
    run(1);
    assertEquals(2, room.line().bots());
    // All seats were full: the newcomer has the seat of a bot, in the same tick.
    var seat = hearer.heard(2, ToClient.Welcome.class).getFirst().seat();
    var all = events(1);
    var left = all.indexOf(new Event.Left<Tally.Act>(seat));
    assertTrue(left > 0);
    assertEquals(new Event.Joined<Tally.Act>(seat, "bo", false), all.get(left + 1));

    room.leave(2, now);
    run(1);
    assertEquals(3, room.line().bots());
  }

  @Test
  void botsPlayAndTheirInputsGoOnTheTape() {
    room.enter(player(1, "ada"), now);
    room.bots(1, 2);
    run(100);
    assertTrue(
        events(1).stream().anyMatch(e -> e instanceof Event.Input<Tally.Act> in && in.seat() == 2));
    assertEquals(room.hash(), Follower.of(hearer.heard(1)).fold().hash());
  }

  @Test
  void aBotThatThrowsIsDismissedAndTheMatchGoesOn() {
    room = hearer.room(new Tally(), new Settings(false, 3, Options.STANDARD.with("goal", 13)));
    room.enter(player(1, "ada"), now);
    run(12);
    assertEquals(2, room.line().bots());
    run(4);
    assertEquals(0, room.line().bots());
    assertEquals(16, room.tick());
    assertEquals(1, hearer.heard(1, ToClient.Players.class).getLast().players().size());
    assertTrue(
        hearer.all(Effect.Note.class).getFirst().text().contains("thirteen"),
        "the note says what was thrown");
  }

  @Test
  void guestsDoNotCallBots() {
    room.enter(
        new Entry(1, Speech.BINARY, "cy", "t", ToServer.Role.WATCH, ToServer.Want.TAPE, 0), now);
    room.bots(1, 4);
    assertEquals(0, room.line().bots());
    assertEquals(1, room.line().guests());
  }
}
