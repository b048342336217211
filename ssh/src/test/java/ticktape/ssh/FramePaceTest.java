package ticktape.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FramePaceTest {

  private final FramePace pace = new FramePace();

  @Test
  void theNextFrameWaitsUntilTheTerminalShowsTheLast() {
    assertTrue(pace.open(0));
    pace.sent(0);
    pace.ready(0);
    pace.sent(50);
    assertFalse(pace.open(100));
    assertFalse(pace.open(5_000), "however long it takes");
    assertEquals(Optional.of(4_951), pace.ready(5_001));
    assertTrue(pace.open(5_001));
    assertEquals(Optional.empty(), pace.ready(5_002), "nobody asked");
  }

  @Test
  void aTerminalThatCanNotAnswerIsSentAFrameASecond() {
    pace.sent(0);
    assertFalse(pace.open(FramePace.MUTE_MILLIS - 1));
    assertTrue(pace.open(FramePace.MUTE_MILLIS));
    assertFalse(pace.stalled(1_000_000), "nobody knows whether it is there");
  }

  @Test
  void oneThatAnsweredBeforeAndFallsSilentIsGone() {
    pace.sent(0);
    pace.ready(0);
    pace.sent(100);
    assertFalse(pace.stalled(100 + FramePace.STALL_MILLIS_MAX - 1));
    assertTrue(pace.stalled(100 + FramePace.STALL_MILLIS_MAX));
  }

  @Test
  void whereNothingIsToBeShownItIsAskedNowAndThen() {
    pace.sent(0);
    pace.ready(0);
    assertFalse(pace.due(FramePace.QUIET_MILLIS_MAX - 1));
    assertTrue(pace.due(FramePace.QUIET_MILLIS_MAX));
  }
}
