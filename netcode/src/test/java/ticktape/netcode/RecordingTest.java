package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Seats;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

class RecordingTest {

  private static int sum(int tick) {
    return 5 + tick + tick / 10;
  }

  @Test
  void anyTickOfATapeCanBeLookedAtInAnyOrder() {
    var recording = Recording.of(Tapes.GAME, Tapes.of(Tapes.ticks()));

    for (var tick : new int[] {0, 700, 699, 50, 1, 0, 1010, 1009, 333, 334, 335, 49}) {
      assertEquals(tick, recording.at(tick).tick());
      assertEquals(sum(tick), recording.at(tick).state());
    }
    assertEquals(1010, recording.at(5000).tick(), "behind the end is the end");
    assertEquals(0, recording.at(-3).tick());
  }

  @Test
  void itTellsWhoSatThereAndWhatWasShown() {
    var recording = Recording.of(Tapes.GAME, Tapes.of(Tapes.ticks()));

    assertEquals(0, recording.at(0).cast().size());
    assertEquals("bo", recording.at(1).cast().at(2).name());
    assertTrue(recording.at(299).cast().at(2).here());
    assertFalse(recording.at(300).cast().at(2).here());
    assertEquals("sum", recording.at(10).cues().getFirst().what());
    assertEquals(List.of(), recording.at(11).cues());
  }

  @Test
  void aTapeIsReadInPortionsAndAllItsHashesAreCompared() {
    var recording = Recording.of(Tapes.GAME, Tapes.of(Tapes.ticks()));

    assertTrue(recording.readAhead(1000));
    assertFalse(recording.readAhead(1000));
    assertEquals(51, recording.compared(), "one each 20 ticks, and the last one");
    assertEquals(Optional.empty(), recording.trouble());
  }

  @Test
  void aTapeThatGivesAnotherStateIsNoticedWithinASecond() {
    var ticks = Tapes.ticks();
    var place = ticks.size() / 2;
    var changed = ticks.get(place).number();
    ticks.set(place, new Tick<>(changed, List.of(new Event.Input<>(1, 2))));
    var recording = Recording.of(Tapes.GAME, Tapes.of(ticks));

    recording.readAhead(Tapes.TICKS);

    var trouble = recording.trouble().orElseThrow();
    assertTrue(trouble.wellTick() < changed && trouble.tick() >= changed, trouble.toString());
    assertEquals(20, trouble.tick() - trouble.wellTick());
    assertEquals(Tapes.TICKS, recording.last(), "it can be watched all the same");
  }

  @Test
  void whereTheGameFailsTheRecordingEnds() {
    var ticks = Tapes.ticks();
    ticks.set(5, new Tick<>(50, List.of(new Event.Input<>(1, Counting.BREAKS))));
    var recording = Recording.of(Tapes.GAME, Tapes.of(ticks));

    assertEquals(49, recording.at(800).tick());
    assertEquals(49, recording.last());
    assertEquals(50, recording.trouble().orElseThrow().tick());
    assertFalse(recording.readAhead(10));
  }

  @Test
  void aMatchThatIsStillPlayedGrowsAndForgetsItsOldestHalf() {
    var played = new Tape<>(Tapes.of(List.of()).tape().opening(), Tapes.TICKS, Tapes.ticks());
    var fold = Fold.open(Tapes.GAME, played.opening());
    var recording = Recording.growing(Tapes.GAME, 0, fold.state(), Seats.none());

    for (var tick : played.ticks()) {
      recording.add(tick);
    }
    assertEquals(sum(700), recording.at(700).state());
    assertEquals(sum(20), recording.at(20).state());

    for (var tick = Tapes.TICKS + 1; tick <= Recording.GROWING_TICKS_MAX + 1; tick++) {
      recording.add(Tick.idle(tick));
    }
    assertEquals(Recording.GROWING_TICKS_MAX / 2, recording.first());
    assertEquals(
        sum(1010) + Recording.GROWING_TICKS_MAX - 1010,
        recording.at(Recording.GROWING_TICKS_MAX).state());
    assertEquals("ann", recording.at(0).cast().at(1).name());
  }
}
