package ticktape.games;

import org.junit.jupiter.api.Test;
import ticktape.check.Formats;

class SnakeFormatTest {

  @Test
  void noComponentOfTheStateIsMissingFromItsFormat() {
    new Formats().require(SnakeState.class, new Snake().stateFormat());
  }
}
