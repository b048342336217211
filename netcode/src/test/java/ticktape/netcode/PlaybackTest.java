package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlaybackTest {

  private final Playback playback = new Playback(20, 0, 1_000);

  @Test
  void itGoesOnAtTheSpeedOfTheMatch() {
    playback.advance(0, 100, 1_125);

    assertEquals(2, playback.tick());
    assertEquals(500, playback.permille());
  }

  @Test
  void itStandsStillWhenPausedAndAtTheEnd() {
    playback.pause(true);
    playback.advance(0, 100, 1_200);
    assertEquals(0, playback.tick());

    playback.seek(99);
    playback.pause(false);
    playback.advance(0, 100, 1_400);
    assertEquals(100, playback.tick());
    assertTrue(playback.paused());
  }

  @Test
  void itGoesFasterAndSlowerWithinBounds() {
    playback.faster(1);
    playback.advance(0, 100, 1_100);
    assertEquals(4, playback.tick());

    playback.faster(100);
    assertEquals(16_000, playback.speedPermille());
    playback.faster(-100);
    assertEquals(125, playback.speedPermille());
  }

  @Test
  void aScreenThatWasAwayGoesOnWhereItWas() {
    playback.advance(0, 100, 60_000);

    assertEquals(5, playback.tick());
    assertFalse(playback.paused());
  }

  @Test
  void aClockThatWrapsAroundDoesNoHarm() {
    var late = new Playback(20, 0, Integer.MAX_VALUE - 49);
    late.advance(0, 100, Integer.MIN_VALUE + 50);

    assertEquals(2, late.tick());
  }
}
