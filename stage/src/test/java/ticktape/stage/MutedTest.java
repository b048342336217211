package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.wire.ToClient;

/** Who is not heard, and how one is told of it. */
class MutedTest {

  private final Muted muted = new Muted();

  private String say(String line) {
    return muted.command(line).orElse("");
  }

  private boolean hides(String from) {
    return muted.hides(new ToClient.Said(from, "hi"));
  }

  @Test
  void whoSpokeIsMutedAsTheyWriteThemselves() {
    assertFalse(hides("Una 2"));
    assertEquals("You don't hear Una 2 any more: /unmute Una 2", say("/mute una 2"));
    assertTrue(hides("Una 2"));
    assertEquals("Muted: Una 2", say("/mute"));
    assertEquals("You hear Una 2 again.", say("/unmute UNA 2"));
    assertFalse(hides("Una 2"));
    assertEquals("una 2 was not muted.", say("/unmute una 2"));
  }

  @Test
  void whoIsInTheRoomNeedNotHaveSpoken() {
    muted.present(new ToClient.Players(List.of(new ToClient.Player(1, "Ann", false, true))));
    assertEquals("You don't hear Ann any more: /unmute Ann", say("/mute ann"));
  }

  /** It was confirmed, and the one who was meant went on. */
  @Test
  void aNameThatNobodyHasIsSaidToBeSo() {
    hides("Una 2");
    assertEquals(
        "There is nobody of that name here. Should Una come, you won't hear them: /unmute Una",
        say("/mute Una"));
    assertFalse(hides("Una 2"));
    assertTrue(hides("una"));
  }

  @Test
  void thereIsALimit() {
    for (var i = 0; i < 100; i++) {
      say("/mute spam" + i);
    }
    assertEquals("100 are muted already: /unmute somebody first.", say("/mute eve"));
    assertFalse(hides("eve"));
    say("/unmute spam7");
    say("/mute eve");
    assertTrue(hides("eve"));
  }
}
