package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Key;
import ticktape.picture.Palette;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** What is said, and by whom; and how one is not heard. */
class ChatTest extends OnStage {

  @Test
  void enterOpensTheChatLineAndEnterSaysIt() {
    play();
    take();
    press(Key.ENTER);
    for (var letter : "gg!".codePoints().toArray()) {
      press(Key.of(letter));
    }
    press(Key.BACKSPACE);
    press(Key.LEFT);
    assertEquals(Optional.of(new Show.Typed("Say", "gg", 1)), show().typing());
    press(new Key("end"));
    assertEquals(Optional.of(new Show.Typed("Say", "gg")), show().typing());
    press(Key.ENTER);
    assertEquals(Optional.empty(), show().typing());
    assertEquals(List.of(new ToServer.Say("gg")), take());

    press(Key.of('t'));
    press(Key.of('w'));
    press(Key.ESCAPE);
    assertEquals(Optional.empty(), show().typing());
    assertEquals(List.of(), take());
  }

  @Test
  void chatSaysWhoSpoke() {
    play();
    hear(new ToClient.Said("bot", "beep"));
    hear(new ToClient.Said("", "eve watches."));
    assertEquals(
        List.of(
            new Show.Line("bot", "beep", Palette.seat(2)),
            new Show.Line("", "eve watches.", Palette.DIM)),
        show().chat());
    assertTrue(show().chat().getLast().house());
  }

  @Test
  void whoIsMutedIsNotHeardUntilTheyAreAgain() {
    play();
    take();
    stage.say("/mute Eve");
    assertEquals(List.of(), take(), "it concerns nobody else");
    var lines = show().chat().size();
    hear(new ToClient.Said("eve", "spam"));
    hear(new ToClient.Said("", "* eve spams"));
    assertEquals(lines, show().chat().size());
    hear(new ToClient.Said("evelyn", "hello"));
    assertEquals("hello", show().chat().getLast().text());
    stage.say("/unmute eve");
    hear(new ToClient.Said("eve", "sorry"));
    assertEquals("sorry", show().chat().getLast().text());
    stage.say("/me waves");
    assertEquals(List.of(new ToServer.Say("/me waves")), take());
  }
}
