package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.TICK;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.wire.JsonIn;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** How a room judges what players do. */
class InputTest extends InRoom {

  @BeforeEach
  void adaPlays() {
    room.enter(player(1, "ada"), now);
    run(10);
  }

  private ToServer.Input at(int tick, int id, Tally.Act act) {
    return new ToServer.Input(id, tick, new BytesIn(Tally.Act.FORMAT.toBytes(act)));
  }

  private List<String> refusals() {
    return hearer.heard(1, ToClient.Refused.class).stream().map(ToClient.Refused::code).toList();
  }

  private int points() {
    return Follower.of(hearer.heard(1)).fold().state().hands().at(1).points();
  }

  private Effect.Append lastRecord() {
    return hearer.all(Effect.Append.class).getLast();
  }

  @Test
  void aCommandIsAnsweredOnceItsRecordIsDurable() {
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals(List.of(), hearer.heard(1, ToClient.Ok.class));
    room.durable(1, lastRecord().sequence());
    assertEquals(List.of(new ToClient.Ok(7, 11)), hearer.heard(1, ToClient.Ok.class));
  }

  @Test
  void anInputThatComesAgainIsAnsweredAgainAndCountsOnce() {
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    run(1);
    room.durable(1, lastRecord().sequence());
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals(5, points());
    assertEquals(2, hearer.heard(1, ToClient.Ok.class).size());
  }

  /** The lab's seed 1377: its sender would have waited for an answer for ever. */
  @Test
  void anInputThatWasOvertakenIsRefusedAsOld() {
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    run(1);
    room.input(1, input(6, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals(5, points());
    assertEquals(List.of("old"), refusals());
  }

  @Test
  void anInputWhoseAnswerIsStillToComeIsNotRefusedWhenItComesAgain() {
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    run(1);
    room.input(1, input(7, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals(List.of(), refusals());
    assertEquals(List.of(), hearer.heard(1, ToClient.Ok.class));
  }

  @Test
  void ofHeldInputsTheNewestWinsAndNoneIsAnswered() {
    room.input(1, input(1, new Tally.Act.Lean(true)), now);
    room.input(1, input(2, new Tally.Act.Lean(false)), now);
    run(3);
    room.durable(1, lastRecord().sequence());
    assertEquals(0, points());
    assertEquals(List.of(), hearer.heard(1, ToClient.Ok.class));
  }

  @Test
  void whatTheGameRefusesIsAnsweredWithItsReasonAndIsNotOnTheTape() {
    room.input(1, input(7, new Tally.Act.Add(13)), now);
    room.input(1, input(8, new Tally.Act.Add(5)), now);
    run(1);
    room.durable(1, lastRecord().sequence());
    assertEquals(
        List.of(new ToClient.Refused(7, "refused", "Nobody adds thirteen.")),
        hearer.heard(1, ToClient.Refused.class));
    assertEquals(List.of(new ToClient.Ok(8, 11)), hearer.heard(1, ToClient.Ok.class));
    assertEquals(5, points());
  }

  @Test
  void theGameJudgesAnInputByWhatStandsBeforeItInTheSameTick() {
    room.input(1, input(7, new Tally.Act.Add(7)), now);
    room.input(1, input(8, new Tally.Act.Add(7)), now);
    run(1);
    assertEquals(7, points());
    assertEquals(
        List.of(new ToClient.Refused(8, "refused", "Seven was added in tick 11 already.")),
        hearer.heard(1, ToClient.Refused.class));
  }

  @Test
  void commandsKeepTheirOrder() {
    for (var i = 1; i <= 5; i++) {
      room.input(1, input(i, new Tally.Act.Add(i)), now);
    }
    run(1);
    var events = Follower.of(hearer.heard(1)).events;
    for (var i = 1; i <= 5; i++) {
      assertEquals(new Event.Input<>(1, new Tally.Act.Add(i)), events.get(i));
    }
  }

  @Test
  void aCommandPastItsLifetimeIsStale() {
    room.input(1, at(7, 1, new Tally.Act.Add(1)), now);
    room.input(1, at(6, 2, new Tally.Act.Add(1)), now);
    run(1);
    assertEquals(1, points());
    assertEquals(List.of("stale"), refusals());
    assertEquals(2, hearer.heard(1, ToClient.Refused.class).getFirst().id());
  }

  @Test
  void anInputWaitsForTheTickThatItIsMeantFor() {
    room.input(1, at(14, 1, new Tally.Act.Add(1)), now);
    run(3);
    assertEquals(0, points());
    run(1);
    assertEquals(1, points());
  }

  @Test
  void aLateInputIsTakenByTheNextTick() {
    room.input(1, at(9, 1, new Tally.Act.Lean(true)), now);
    room.input(1, at(10, 2, new Tally.Act.Add(5)), now);
    run(1);
    assertEquals(6, points());
  }

  @Test
  void anInputIsTakenAfterThoseBeforeItEvenIfItIsMeantForAnEarlierTick() {
    room.input(1, at(15, 1, new Tally.Act.Add(1)), now);
    room.input(1, at(12, 2, new Tally.Act.Add(2)), now);
    run(4);
    assertEquals(0, points());
    run(1);
    var events = Follower.of(hearer.heard(1)).events;
    assertEquals(
        List.of(
            new Event.Input<>(1, new Tally.Act.Add(1)), new Event.Input<>(1, new Tally.Act.Add(2))),
        events.subList(events.size() - 2, events.size()));
  }

  @Test
  void ofHeldInputsForLaterTicksEachIsTakenInItsOwn() {
    room.input(1, at(12, 1, new Tally.Act.Lean(true)), now);
    room.input(1, at(14, 2, new Tally.Act.Lean(false)), now);
    run(6);
    assertEquals(2, points());
  }

  @Test
  void whoSaysForWhichTickAnInputIsIsToldHowEarlyItWas() {
    room.input(1, at(12, 1, new Tally.Act.Add(1)), now + TICK / 2);
    run(2);
    assertEquals(List.of(new ToClient.Slack(12, 75)), hearer.heard(1, ToClient.Slack.class));
    room.input(1, at(14, 2, new Tally.Act.Add(1)), now);
    run(2);
    assertEquals(1, hearer.heard(1, ToClient.Slack.class).size(), "it is told now and then");
    room.input(1, at(13, 3, new Tally.Act.Add(1)), now + TICK / 5);
    run(1);
    assertEquals(new ToClient.Slack(13, -60), hearer.heard(1, ToClient.Slack.class).getLast());
  }

  @Test
  void anInputForAnotherMatchIsNotTaken() {
    var add = new BytesIn(Tally.Act.FORMAT.toBytes(new Tally.Act.Add(5)));
    var lean = new BytesIn(Tally.Act.FORMAT.toBytes(new Tally.Act.Lean(true)));
    room.input(1, new ToServer.Input(1, 2, 11, add), now);
    room.input(1, new ToServer.Input(2, 2, 11, lean), now);
    run(2);
    assertEquals(0, points());
    assertEquals(List.of("stale"), refusals());
  }

  @Test
  void whatIsMeantForTicksAfterTheEndOfAMatchIsRefused() {
    room.input(1, at(15, 1, new Tally.Act.Add(1)), now);
    room.input(1, at(16, 2, new Tally.Act.Lean(true)), now);
    room.enter(player(2, "bo"), now);
    for (var i = 1; i <= 10; i++) {
      room.input(2, input(i, new Tally.Act.Add(100)), now);
      run(i % 5 == 0 ? 1 : 0);
    }
    run(5);
    assertEquals(2, room.match());
    assertEquals(0, points());
    assertEquals(List.of("stale"), refusals());
  }

  @Test
  void anInputFromTheFarFutureIsTooEarly() {
    room.input(1, at(12, 1, new Tally.Act.Add(1)), now);
    room.input(1, at(90, 2, new Tally.Act.Add(1)), now);
    run(2);
    assertEquals(1, points());
    assertEquals(List.of("too-early"), refusals());
  }

  @Test
  void aSeatHasEightInputsATickAndIsToldOnceOfMore() {
    for (var i = 1; i <= 10_000; i++) {
      room.input(1, input(i, new Tally.Act.Add(1)), now);
    }
    run(1);
    assertEquals(8, points());
    assertEquals(List.of("too-many"), refusals());
  }

  @Test
  void anInputThatCannotBeReadIsRefusedWithASentence() {
    room.input(1, new ToServer.Input(1, 0, new BytesIn(new byte[] {9, 9})), now);
    room.input(1, new ToServer.Input(2, 0, new BytesIn(new byte[] {0, 2, 2})), now);
    for (var json : List.of("\"left\"", "{\"add\":1e400}", "{\"add\":0}", "{}", "[]", "null")) {
      try (var reader = Json.createReader(new StringReader(json))) {
        room.input(1, new ToServer.Input(3, 0, new JsonIn(reader.readValue())), now);
      }
    }
    run(1);
    assertEquals(0, points());
    assertEquals(8, refusals().size());
    for (var refused : hearer.heard(1, ToClient.Refused.class)) {
      assertEquals("bad-input", refused.code());
      assertTrue(refused.text().endsWith("."), refused.text());
    }
  }

  @Test
  void guestsHaveNoInputs() {
    room.enter(
        new Entry(2, Speech.BINARY, "cy", "t", ToServer.Role.WATCH, ToServer.Want.TAPE, 0), now);
    room.input(2, input(1, new Tally.Act.Add(1)), now);
    assertEquals("no-seat", hearer.heard(2, ToClient.Refused.class).getFirst().code());
  }

  @Test
  void aJournalThatIsFarBehindStopsCommandsInsteadOfFillingTheMemory() {
    for (var i = 1; i <= Limits.STANDARD.inputs().waiting() + 100; i++) {
      room.input(1, input(i, new Tally.Act.Add(1)), now);
      if (i % 8 == 0) {
        run(1);
      }
    }
    assertTrue(refusals().contains("busy"));
  }
}
