package ticktape.picture;

import org.junit.jupiter.api.Test;
import ticktape.check.Dialect;

class DialectTest {

  @Test
  void lookingIsTheSameOnEveryScreen() {
    Dialect.require(Picture.class);
  }
}
