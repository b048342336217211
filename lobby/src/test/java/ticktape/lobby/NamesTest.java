package ticktape.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ticktape.room.Limits;
import ticktape.rules.Dice;

/** What those who come in are called. */
class NamesTest {

  private final Town town = new Town();

  @Test
  void namesAreCleanUniqueAndNeverEmpty() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':' ADA \\u202e\\u001b'}");
    assertEquals("ADA 2", town.name(2));
    town.enter(3, "{'type':'hello','name':'\\u0007\\u200b'}");
    assertTrue(town.name(3).matches("[A-Z][a-z]+ [A-Z][a-z]+"), town.name(3));
    town.enter(4, "{'type':'hello','name':'Pip'}");
    assertEquals("Pip 2", town.name(4), "Pip is what a bot may be called");
    town.enter(5, "{'type':'hello','name':'" + "x".repeat(5000) + "'}");
    town.enter(6, "{'type':'hello','name':'" + "x".repeat(5000) + "'}");
    assertEquals("x".repeat(18) + " 2", town.name(6));
    town.gone(6);
  }

  @Test
  void whoLooksLikeAnotherGetsANumberToo() {
    town.enter(1, "{'type':'hello','name':'Ann'}");
    town.enter(2, "{'type':'hello','name':'\\u0410nn'}");
    assertEquals("\u0410nn 2", town.name(2), "the first letter is Cyrillic");
    town.enter(3, "{'type':'hello','name':'\\u041Conty'}");
    assertEquals("\u041Conty 2", town.name(3), "Monty is what a bot may be called");
  }

  /** Each of them was counted up from 2, and a flood of them stalled all rooms. */
  @Test
  void aThousandOfOneNameAreToldApartWithoutCountingThemAll() {
    var drawn = new AtomicInteger();
    var dice = Dice.of(7);
    var crowd =
        new Town(
            Limits.STANDARD,
            () -> {
              drawn.incrementAndGet();
              return dice.next();
            });
    var names = new TreeSet<String>();
    for (var i = 1; i <= 1_000; i++) {
      crowd.enter(i, "{'type':'hello','lobby':true,'name':'bo'}");
      names.add(crowd.name(i));
    }
    assertEquals(1_000, names.size());
    assertTrue(names.contains("bo 9"));
    // Four of them for each one's token.
    assertTrue(drawn.get() < 1_000 * (4 + 6), "drawn: " + drawn);
  }
}
