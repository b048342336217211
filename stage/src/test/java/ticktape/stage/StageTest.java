package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/** What is seen of a match: from the first word to the server to the next match. */
class StageTest extends OnStage {

  @Test
  void fromHelloToAMovingPicture() {
    assertTrue(stage.wantsLine(now));
    assertEquals(Phase.CONNECTING, show().phase());
    stage.connected(now);
    var join =
        new ToServer.Join(
            "snake",
            "",
            ToServer.Role.PLAY,
            ToServer.Want.TAPE,
            0,
            false,
            false,
            -1,
            Options.STANDARD);
    assertEquals(List.of(new ToServer.Hello("ada", "", Optional.of(join))), take());

    hear(house.welcome(1));
    hear(House.players());
    assertEquals(Phase.PLAYING, show().phase());
    assertEquals(Picture.EMPTY, show().picture());

    hear(house.keyframe());
    ticks(100);
    var show = show();
    assertEquals("K7QF", show.room());
    assertEquals("snake", show.game());
    assertEquals(1, show.seat());
    assertEquals(house.tick(), show.tick(), 2);
    assertEquals(new Confirmed(1, house.tick(), house.hash()), stage.confirmed());
    assertFalse(show.picture().shapes().isEmpty());
    assertTrue(show.focus().isPresent());
    assertFalse(show.status().isEmpty());
  }

  @Test
  void thePictureGlidesBetweenTwoTicks() {
    play();
    ticks(100);
    var one = show().picture();
    now += PERIOD / 2;
    assertNotEquals(one, show().picture());
  }

  @Test
  void theScoreBoardHasThePlayersAndThenTheGuests() {
    play();
    ticks(60);
    var rows = show().rows();
    assertEquals(List.of("ada", "bot", "eve"), rows.stream().map(Show.Row::name).toList());
    assertEquals(
        new Show.Row(0, "eve", 0, "watches", Palette.DIM, false, false, true), rows.get(2));
    assertTrue(rows.get(0).own());
    assertTrue(rows.get(1).bot());
    assertEquals(Palette.seat(2), rows.get(1).ink());
  }

  @Test
  void viewsAreShownLikeTheTape() {
    stage.connected(now);
    hear(house.welcome(1));
    hear(House.players());
    for (var i = 0; i < 100; i++) {
      house.close();
      now += PERIOD;
      hear(house.view());
      show();
    }
    assertEquals(house.tick(), show().tick(), 2);
    assertFalse(show().picture().shapes().isEmpty());
    assertEquals(Confirmed.NONE, stage.confirmed());
  }

  @Test
  void aNewMatchBeginsOnANewPicture() {
    play();
    ticks(30);
    house.newMatch();
    hear(house.keyframe());
    assertEquals(0, show().tick());
    ticks(10);
    assertEquals(new Confirmed(2, 10, house.hash()), stage.confirmed());
  }
}
