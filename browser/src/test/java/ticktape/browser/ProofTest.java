package ticktape.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.picture.Look;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

class ProofTest {

  @Test
  void aTapeGivesItsHashesNowAndThenAndAtTheEnd() {
    for (var look : Games.ALL) {
      proves(look);
    }
  }

  private static <S, I> void proves(Look<S, I> look) {
    var game = look.game();
    var recorder = new Tape.Recorder<I>(Opening.of(game, Options.STANDARD, 7));
    var fold = Fold.open(game, Opening.of(game, Options.STANDARD, 7));
    var hashes = new ArrayList<Integer>();
    for (var number = 1; number <= 1200; number++) {
      Tick<I> tick =
          number <= 2
              ? new Tick<>(number, List.of(new Event.Joined<>(number, "p" + number, false)))
              : number % 3 == 0
                  ? new Tick<>(number, List.of(new Event.Salt<>(number)))
                  : Tick.idle(number);
      recorder.add(tick);
      fold.advance(tick);
      if (number == 500 || number == 1000 || number == 1200) {
        hashes.add(fold.hash());
      }
    }

    var bytes = Tape.format(game.inputFormat()).toBytes(recorder.tape());

    var proof = Proof.fold(Base64.getEncoder().encodeToString(bytes));
    assertEquals(hashes.toString().replace(" ", ""), proof);
  }

  @Test
  void aTapeOfAnUnknownGameIsNamed() {
    var opening = new Opening("whist", 1, Options.STANDARD, 7);
    var bytes = Opening.FORMAT.toBytes(opening);

    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Proof.fold(Base64.getEncoder().encodeToString(bytes)));

    assertEquals("There is no game whist.", refused.getMessage());
  }
}
