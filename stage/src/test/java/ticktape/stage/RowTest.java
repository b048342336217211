package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ticktape.picture.Palette;

class RowTest {

  @Test
  void aBotIsToldFromAPersonWhateverIsNotedOfIt() {
    assertEquals("bot", row(1, "", true, true).words());
    assertEquals("bot · it", row(1, "it", true, true).words());
    assertEquals("it", row(1, "it", false, true).words());
  }

  @Test
  void whoDoesNotPlayNowHasNoNote() {
    assertEquals("away", row(1, "it", false, false).words());
    assertEquals("watching", row(0, "", false, true).words());
  }

  private static Show.Row row(int seat, String note, boolean bot, boolean here) {
    return new Show.Row(seat, "ada", 0, note, Palette.seat(Math.max(1, seat)), false, bot, here);
  }
}
