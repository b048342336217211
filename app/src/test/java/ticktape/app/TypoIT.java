package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Command lines that can't be understood: a sentence, and who tells more. */
class TypoIT {

  @Test
  void aCommandThatThereIsNotIsNamedAlsoWhenItsHelpIsAskedFor() throws Exception {
    for (var args : new String[][] {{"paly"}, {"paly", "--help"}}) {
      var ran = Ran.of(args);
      assertEquals(2, ran.code());
      assertEquals("", ran.out());
      assertTrue(ran.err().startsWith("There is no command paly: choose from play, "), ran.err());
    }
  }

  @Test
  void whatIsWrongIsNotPushedOffTheScreenByTheUsage() throws Exception {
    assertEquals(
        new Ran(2, "", "Unknown option: '--bogus'.\n'./ticktape play --help' tells more.\n"),
        Ran.of("play", "--bogus"));
    var missing = Ran.of("play", "--at");
    assertEquals(2, missing.code());
    assertEquals(2, missing.err().lines().count(), missing.err());
    assertTrue(missing.err().startsWith("Missing required parameter for option '--at'"));
  }

  @Test
  void aNumberThatIsNoneIsSaidToBe() throws Exception {
    assertEquals(
        "Invalid value for option '--seed': 99999999999 is no whole number from -2147483648 to 2147483647.",
        Ran.of("lab", "--seed", "99999999999").err().lines().findFirst().orElseThrow());
  }

  @Test
  void whatIsAskedForIsLookedAtBeforeTheTerminalThatItNeeds() throws Exception {
    var far = Ran.of("play", "--bad-line", "foo=1");
    assertEquals(2, far.code());
    assertTrue(far.err().startsWith("A bad line is told as "), far.err());
    var there = Ran.of("play", "--at", "https://example.org");
    assertTrue(there.err().contains("is no server: "), there.err());
    assertTrue(Ran.of("play").err().startsWith("play needs a terminal, and "));
  }
}
