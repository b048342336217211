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
  void aPortThatIsNoneIsToldWhichThereAre() throws Exception {
    for (var option : new String[] {"--port", "--ssh-port"}) {
      assertEquals(
          "Invalid value for option '"
              + option
              + "': abc is no port: choose one from 1 to 65535, or 0 for any free one.",
          Ran.of("serve", option, "abc").err().lines().findFirst().orElseThrow());
    }
  }

  @Test
  void noOptionIsLeftOutWithoutAWord() throws Exception {
    var either =
        "A chat is on a server (--at, --room) or with another computer (--listen, --peer): choose one.\n";
    assertEquals(new Ran(2, "", either), Ran.of("chat", "--at", "x", "--peer", "y:1"));
    assertEquals(new Ran(2, "", either), Ran.of("chat", "--room", "K7QF", "--listen"));
    var all = "--list lists all matches: leave it out to show or save one.\n";
    assertEquals(new Ran(2, "", all), Ran.of("replay", "--list", "--save", "x.tape"));
    assertEquals(new Ran(2, "", all), Ran.of("replay", "K7QF-1", "--list"));
    assertEquals(
        new Ran(2, "", "--json is for --list only.\n"), Ran.of("replay", "--json", "K7QF-1"));
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
