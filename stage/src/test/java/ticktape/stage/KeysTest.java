package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.picture.Key;
import ticktape.rules.BytesIn;
import ticktape.wire.ToServer;

/** What keys do, by hand: in the game, and in the house around it. */
class KeysTest extends OnStage {

  @Test
  void aKeyOfTheGameBecomesAnInputForTheTickAfterTheOneThatComesNext() {
    play();
    ticks(20);
    take();
    var shown = show().tick();
    press(Key.UP);
    press(Key.of('D'));
    var inputs = take().stream().map(ToServer.Input.class::cast).toList();
    assertEquals(List.of(1, 2), inputs.stream().map(ToServer.Input::id).toList());
    assertEquals(shown + 2, inputs.getFirst().tick());
    assertEquals(1, inputs.getFirst().match());
    assertEquals(1, ((BytesIn) inputs.getFirst().what()).left());
  }

  @Test
  void theKeysOfTheGameComeBeforeThoseOfTheHouse() {
    play();
    var keys = show().hints().stream().map(Show.Hint::keys).toList();
    assertTrue(keys.contains("↑/w"), keys.toString());
    assertTrue(keys.contains("Enter"), keys.toString());
    assertTrue(keys.contains("q"), keys.toString());
  }

  @Test
  void aGuestSeesAllAndDoesNothing() {
    stage.connected(now);
    hear(house.welcome(0));
    hear(house.keyframe());
    ticks(5);
    take();
    press(Key.UP);
    assertEquals(List.of(), take());
    assertFalse(show().hints().stream().anyMatch(hint -> hint.keys().contains("↑")));
    press(Key.of('p'));
    assertEquals("K7QF", ((ToServer.Join) take().getFirst()).room());
  }

  @Test
  void quittingSaysFarewell() {
    play();
    take();
    press(Key.of('q'));
    assertEquals(List.of(new ToServer.Bye()), take());
    assertTrue(show().done());
    assertFalse(stage.wantsLine(now));
  }
}
