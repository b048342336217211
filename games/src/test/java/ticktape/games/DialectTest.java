package ticktape.games;

import org.junit.jupiter.api.Test;
import ticktape.check.Dialect;

class DialectTest {

  @Test
  void gamesKeepToTheRulesDialect() {
    Dialect.require(Snake.class);
  }
}
