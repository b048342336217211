package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.SECOND;
import static ticktape.room.Hearer.TICK;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.rules.Options;
import ticktape.wire.ToClient;

/** A room comes back from its journal. */
class RestoreTest {

  private final Hearer hearer = new Hearer();
  private final Room<Tally.Sums, Tally.Act> room =
      hearer.room(new Tally(), new Settings(true, 3, Options.STANDARD.with("goal", 500)));

  /** The hash after each tick, by the number of records that were written then. */
  private final Map<Integer, Integer> hashes = new HashMap<>();

  private long now;

  private void run(int ticks) {
    for (var i = 0; i < ticks; i++) {
      now += TICK;
      room.advance(now);
      if (room.match() == 1) {
        hashes.putIfAbsent(hearer.records(1).size(), room.hash());
      }
    }
  }

  /** A match with everything in it. */
  private List<byte[]> played() {
    room.enter(player(1, "ada"), now);
    run(20);
    room.input(1, input(1, new Tally.Act.Lean(true)), now);
    run(7);
    room.enter(player(2, "bo"), now);
    room.input(2, input(1, new Tally.Act.Roll()), now);
    run(45);
    room.lost(2, now);
    run(30);
    room.enter(player(3, "bo"), now);
    run(10);
    room.leave(3, now);
    run(10);
    // Idle ticks are written once a second: those since the last record are played again.
    room.input(1, input(2, new Tally.Act.Add(1)), now);
    run(1);
    return hearer.records(1);
  }

  private static Optional<Room<?, ?>> restored(Hearer hearer, List<byte[]> records) {
    return Room.restore(
        "K7QF",
        records,
        List.of(new Tally()),
        Limits.STANDARD.withHashTicks(1),
        hearer.dice::next,
        hearer,
        0);
  }

  @Test
  void itHasTheSameSeatsAndTickAndState() {
    var records = played();
    var again = restored(new Hearer(), records).orElseThrow();
    assertEquals(room.line(), again.line());
    assertEquals(room.hash(), again.hash());
    assertEquals(room.tick(), again.tick());
    assertTrue(again.hidden());
    assertEquals(List.of(new Held("token-ada", "ada")), again.held());
  }

  @Test
  void cutAnywhereTheJournalGivesTheStateOfThatTick() {
    var records = played();
    var compared = 0;
    for (var size = 1; size <= records.size(); size++) {
      var again = restored(new Hearer(), records.subList(0, size)).orElseThrow();
      var hash = hashes.get(size);
      if (hash != null && size > 4) {
        assertEquals(hash, again.hash(), "after " + size + " records");
        compared++;
      }
    }
    assertTrue(compared > 20, compared + " ticks were compared");
  }

  @Test
  void itSleepsUntilSomeoneIsBackAndThenGoesOnWithTheirSeat() {
    var records = played();
    var hearing = new Hearer();
    var again = restored(hearing, records).orElseThrow();
    again.advance(30 * SECOND);
    assertEquals(room.tick(), again.tick());
    again.enter(player(9, "ada"), 30 * SECOND);
    for (var i = 1; i <= 10; i++) {
      again.advance(30 * SECOND + i * TICK);
    }
    assertEquals(room.tick() + 10, again.tick());
    assertEquals(again.hash(), Follower.of(hearing.heard(9)).fold().hash());
    assertEquals(3, hearing.heard(9, ToClient.Welcome.class).getFirst().seat());

    // And the journal goes on where it ended: both halves together are a journal again.
    var all = new ArrayList<>(records);
    all.addAll(hearing.records(1));
    var third = restored(new Hearer(), all).orElseThrow();
    assertEquals(again.hash() == third.hash(), again.tick() == third.tick());
    assertEquals(records.size(), hearing.all(Effect.Append.class).getFirst().sequence());
  }

  @Test
  void anInputThatIsInTheJournalIsAnsweredAndNotTakenAgain() {
    room.enter(player(1, "ada"), now);
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    run(1);
    var hearing = new Hearer();
    var again = restored(hearing, hearer.records(1)).orElseThrow();
    again.enter(player(2, "ada"), 0);
    again.input(2, input(7, new Tally.Act.Add(5)), now);
    again.advance(TICK);
    var seat = hearing.heard(2, ToClient.Welcome.class).getFirst().seat();
    assertEquals(List.of(new ToClient.Ok(7, 1)), hearing.heard(2, ToClient.Ok.class));
    assertEquals(5, Follower.of(hearing.heard(2)).fold().state().hands().at(seat).points());
  }

  /**
   * The lab's seed 1134: a match ended, the server was killed before the answer to an input had
   * arrived, the client sent it again, and the next match took it a second time.
   */
  @Test
  void anInputOfTheMatchBeforeIsNotTakenAgainEither() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 5; i++) {
      room.input(1, input(i, new Tally.Act.Add(100)), now);
    }
    run(30);
    assertEquals(2, room.match());
    var hearing = new Hearer();
    var again = restored(hearing, hearer.records(2)).orElseThrow();
    again.enter(player(2, "ada"), 0);
    again.input(2, input(5, new Tally.Act.Add(100)), now);
    again.advance(TICK);
    var seat = hearing.heard(2, ToClient.Welcome.class).getFirst().seat();
    assertEquals(List.of(new ToClient.Ok(5, 1)), hearing.heard(2, ToClient.Ok.class));
    assertEquals(0, Follower.of(hearing.heard(2)).fold().state().hands().at(seat).points());
  }

  @Test
  void whatPeopleSaidIsToldToWhoComesBack() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 60; i++) {
      room.say("ada", "line " + i);
    }
    room.say("", "* ada waves");
    run(20);
    var hearing = new Hearer();
    var again = restored(hearing, hearer.records(1)).orElseThrow();
    again.enter(player(2, "ada"), 0);
    var told = said(hearing, 2);
    assertEquals(Limits.STANDARD.talk().kept(), told.size());
    assertEquals("* ada waves", told.getLast(), "who came and went is not kept");
    assertEquals("line 60", told.get(told.size() - 2));
  }

  @Test
  void whatWasSaidInTheMatchBeforeIsToo() {
    room.enter(player(1, "ada"), now);
    room.say("ada", "hello");
    for (var i = 1; i <= 5; i++) {
      room.input(1, input(i, new Tally.Act.Add(100)), now);
    }
    run(30);
    assertEquals(2, room.match());
    room.say("ada", "again?");
    var hearing = new Hearer();
    restored(hearing, hearer.records(2)).orElseThrow().enter(player(2, "ada"), 0);
    assertEquals(List.of("hello", "again?", "ada is back"), said(hearing, 2));
  }

  private static List<String> said(Hearer hearing, int connection) {
    return hearing.heard(connection, ToClient.Said.class).stream()
        .map(ToClient.Said::text)
        .toList();
  }

  @Test
  void ifNobodyComesBackItIsClosed() {
    var hearing = new Hearer();
    var again = restored(hearing, played()).orElseThrow();
    again.advance(60 * SECOND);
    assertTrue(again.closed());
    assertEquals(List.of("token-ada"), again.takeFreed());
  }

  @Test
  void theLastMatchIsEnough() {
    room.enter(player(1, "ada"), now);
    for (var i = 1; i <= 5; i++) {
      room.input(1, input(i, new Tally.Act.Add(100)), now);
    }
    run(30);
    assertEquals(2, room.match());
    for (var records : List.of(hearer.records(2), both())) {
      var again = restored(new Hearer(), records).orElseThrow();
      assertEquals(2, again.match());
      assertEquals(room.line(), again.line());
    }
  }

  private List<byte[]> both() {
    var both = new ArrayList<>(hearer.records(1));
    both.addAll(hearer.records(2));
    return both;
  }

  @Test
  void aTornLastRecordIsLostWithANoteAndTheNextCrashIsSurvivedToo() {
    var records = new ArrayList<>(played());
    var last = records.removeLast();
    records.add(Arrays.copyOf(last, last.length - 3));
    var hearing = new Hearer();
    var again = restored(hearing, records).orElseThrow();
    assertEquals(Effect.Level.WARN, hearing.all(Effect.Note.class).getFirst().level());

    records.addAll(hearing.records(1));
    var third = restored(new Hearer(), records).orElseThrow();
    assertEquals(again.hash(), third.hash());
  }

  /** The lab's seed 278: the second crash tore the record that was to mend what the first tore. */
  @Test
  void tornRecordsInARowAreLostTogether() {
    var records = new ArrayList<>(played());
    var last = records.removeLast();
    records.add(Arrays.copyOf(last, last.length - 3));
    records.add(new byte[] {1});
    var hearing = new Hearer();
    var again = restored(hearing, records).orElseThrow();

    records.addAll(hearing.records(1));
    assertEquals(again.hash(), restored(new Hearer(), records).orElseThrow().hash());
  }

  @Test
  void aRoomWhoseJournalIsBrokenIsGivenUpWithANote() {
    var records = new ArrayList<>(played());
    records.set(5, new byte[] {1, 2, 3});
    var hearing = new Hearer();
    assertTrue(restored(hearing, records).isEmpty());
    assertEquals(Effect.Level.ERROR, hearing.all(Effect.Note.class).getFirst().level());
    assertEquals(new Effect.Forget("K7QF"), hearing.effects.getLast());
    assertTrue(restored(new Hearer(), List.of()).isEmpty());
    assertTrue(restored(new Hearer(), List.of(new byte[0], new byte[9])).isEmpty());
  }
}
